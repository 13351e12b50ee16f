// Where the private keys of open surveys are kept: in KV, because a deleted KV value is gone while D1 can be wound back
// for 30 days; and wrapped under a secret of the Worker, so that a copy of KV alone opens nothing. The survey's id is
// bound in, so one survey's keys cannot be put in another's place.
//
// KV may take a minute to tell every place of a change. A survey that was opened just now may seem to have no keys
// yet, and destroyed keys may be readable elsewhere for that minute.
//
// The secret can be several, the newest first, separated by commas. Keys are wrapped under the newest and open with any
// of them: a new secret is put before the old, which goes when the last survey from before is opened.
import * as v from 'valibot';
import { fromBase64url, ivBytes } from '#surveys';
import { PrivateSurveyKeys } from './survey-keys.ts';

const leastSecretBytes = 32;

const nameOf = (survey: string) => `survey:${survey}`;

const asBytes = (text: string) => new TextEncoder().encode(text);

/** HKDF (RFC 5869) from one of the Worker's secrets: base64url of 32 random bytes or more. */
async function wrappingKey(secret: string): Promise<CryptoKey> {
	const bytes = fromBase64url(secret);
	if (!bytes || bytes.length < leastSecretBytes)
		throw new Error(`the secret for survey keys must be base64url of ${leastSecretBytes} bytes or more`);
	const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
	return await crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: asBytes('heard: survey keys') },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt'],
	);
}

/** The keys of all secrets, the newest first. Throws when one of them is too weak to lock anything. */
const wrappingKeys = (secrets: string) =>
	Promise.all(secrets.split(',').map((secret) => wrappingKey(secret.trim())));

/** Keeps a text in KV as iv ‖ ciphertext ‖ tag, under the newest of the secrets and bound to its name. */
export async function lockAway(
	kv: KVNamespace,
	secrets: string,
	{ name, text, expirationTtl }: { name: string; text: string; expirationTtl?: number },
): Promise<void> {
	const [newest] = await wrappingKeys(secrets);
	if (!newest) throw new Error('there is no secret for survey keys');
	const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
	const algorithm = { name: 'AES-GCM', iv, additionalData: asBytes(name) };
	const locked = await crypto.subtle.encrypt(algorithm, newest, asBytes(text));
	await kv.put(
		name,
		new Uint8Array([...iv, ...new Uint8Array(locked)]),
		expirationTtl === undefined ? {} : { expirationTtl },
	);
}

export const storeSurveyKeys = (
	kv: KVNamespace,
	secrets: string,
	survey: string,
	keys: PrivateSurveyKeys,
): Promise<void> => lockAway(kv, secrets, { name: nameOf(survey), text: JSON.stringify(keys) });

/** What was locked away under this name, or null. Throws when none of the secrets is the one it was locked with. */
export async function takeOut(kv: KVNamespace, secrets: string, name: string): Promise<string | null> {
	const stored = await kv.get(name, 'arrayBuffer');
	if (!stored) return null;
	const bytes = new Uint8Array(stored);
	const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: asBytes(name) };
	const opened = (await wrappingKeys(secrets)).map((key) =>
		crypto.subtle.decrypt(algorithm, key, bytes.subarray(ivBytes)),
	);
	// AES-GCM tells by itself which of them fits.
	const text = await Promise.any(opened).catch(() => {
		throw new Error('no secret opens these survey keys');
	});
	return new TextDecoder().decode(text);
}

/** null: there are no keys for this survey (never made, or destroyed). Throws as `takeOut`. */
export async function readSurveyKeys(
	kv: KVNamespace,
	secrets: string,
	survey: string,
): Promise<PrivateSurveyKeys | null> {
	const text = await takeOut(kv, secrets, nameOf(survey));
	return text === null ? null : v.parse(PrivateSurveyKeys, JSON.parse(text));
}

export const destroySurveyKeys = (kv: KVNamespace, survey: string): Promise<void> =>
	kv.delete(nameOf(survey));

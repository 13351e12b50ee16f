// How private keys of open surveys are locked before they are stored: under a secret of the Worker, so that a copy of the
// store alone opens nothing. Whose keys they are is bound in, so one survey's keys cannot be put in another's place.
//
// The secret can be several, the newest first, separated by commas. Keys are locked under the newest and open with any
// of them: a new secret is put before the old, which goes when the last survey from before is opened.
import * as v from 'valibot';
import { fromBase64url } from '#surveys';
import { ivBytes } from './layout.ts';
import { PrivateSurveyKeys } from './survey-keys.ts';

const leastSecretBytes = 32;

const asBytes = (text: string) => new TextEncoder().encode(text);

/** HKDF (RFC 5869) from one of the Worker's secrets: base64url of 32 random bytes or more. */
async function lockFrom(secret: string): Promise<CryptoKey> {
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

/** The locks of all secrets, the newest first. Throws when one of them is too weak to lock anything. */
const locksFrom = (secrets: string) =>
	Promise.all(secrets.split(',').map((secret) => lockFrom(secret.trim())));

/** iv ‖ ciphertext ‖ tag, under the newest of the secrets. `name`: under what they are stored. */
export async function lockSurveyKeys(
	secrets: string,
	name: string,
	keys: PrivateSurveyKeys,
): Promise<Uint8Array<ArrayBuffer>> {
	const [newest] = await locksFrom(secrets);
	if (!newest) throw new Error('there is no secret for survey keys');
	const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
	const algorithm = { name: 'AES-GCM', iv, additionalData: asBytes(name) };
	const locked = await crypto.subtle.encrypt(algorithm, newest, asBytes(JSON.stringify(keys)));
	return new Uint8Array([...iv, ...new Uint8Array(locked)]);
}

/** Throws when none of the secrets is the one that they were locked with, or they were stored under another name. */
export async function unlockSurveyKeys(
	secrets: string,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<PrivateSurveyKeys> {
	const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: asBytes(name) };
	const opened = (await locksFrom(secrets)).map((key) =>
		crypto.subtle.decrypt(algorithm, key, bytes.subarray(ivBytes)),
	);
	// AES-GCM tells by itself which of them fits.
	const text = await Promise.any(opened).catch(() => {
		throw new Error('no secret opens these survey keys');
	});
	return v.parse(PrivateSurveyKeys, JSON.parse(new TextDecoder().decode(text)));
}

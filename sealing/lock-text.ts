// How the private keys of open surveys, and other secrets, are locked before they are stored: under a secret of the Worker, so
// that a copy of the store alone opens nothing. The name under which they are stored is bound in, so one survey's keys
// cannot be put in another's place.
//
// The secret can be several, the newest first, separated by commas. A text is locked under the newest and opens with any
// of them: a new secret is put before the old, which goes when the last survey from before is opened.
import { fromBase64url } from '#surveys';
import { ivBytes } from './layout.ts';

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
export async function lockText(
	secrets: string,
	name: string,
	text: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const [newest] = await locksFrom(secrets);
	if (!newest) throw new Error('there is no secret for survey keys');
	const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
	const algorithm = { name: 'AES-GCM', iv, additionalData: asBytes(name) };
	const locked = await crypto.subtle.encrypt(algorithm, newest, asBytes(text));
	return new Uint8Array([...iv, ...new Uint8Array(locked)]);
}

/** Throws when none of the secrets is the one that it was locked with, or it was stored under another name. */
export async function unlockText(
	secrets: string,
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
	const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: asBytes(name) };
	const opened = (await locksFrom(secrets)).map((key) =>
		crypto.subtle.decrypt(algorithm, key, bytes.subarray(ivBytes)),
	);
	// AES-GCM tells by itself which of them fits.
	const text = await Promise.any(opened).catch(() => {
		throw new Error('no secret opens these survey keys');
	});
	return new TextDecoder().decode(text);
}

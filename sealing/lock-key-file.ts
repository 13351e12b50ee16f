// A key-holder's key, made and unlocked in their browser. The private half leaves this page only as a file, locked with
// the passphrase; nothing here talks to anybody.
import { fromBase64url, toBase64url } from '#surveys';
import type { KeyFile } from './key-file.ts';
import { ivBytes } from './layout.ts';

const iterations = 600_000;
const saltBytes = 16;
const sealing = { name: 'RSA-OAEP', hash: 'SHA-256' };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const decoded = (text: string) => fromBase64url(text) ?? new Uint8Array();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** As it was meant: a space too many, or an accent that another keyboard writes otherwise, must cost nobody the answers. */
const asMeant = (passphrase: string) => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
	const { subtle } = crypto;
	const base = await subtle.importKey('raw', bytesOf(asMeant(passphrase)), 'PBKDF2', false, ['deriveKey']);
	return await subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['wrapKey', 'unwrapKey'],
	);
}

/** The file's lock is for one survey and one public half: a file with parts of another does not open. */
const boundTo = (survey: string, publicKey: string) => bytesOf(`heard key file: ${survey} ${publicKey}`);

const words = (title: string) =>
	`This is a key. With its passphrase it opens the answers to the survey “${title}”, and nothing else can. ` +
	'Keep it where only you can get at it, and the passphrase somewhere else. If either is lost, nobody can ever ' +
	'read the answers: not you, not the council, not the people who run Heard. ' +
	'Show it to nobody, and send it to nobody. Once you have opened the box, delete it.';

export async function makeKeyFile(survey: KeyFile['survey'], passphrase: string): Promise<KeyFile> {
	const { subtle } = crypto;
	const algorithm = { ...sealing, modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) };
	const pair = await subtle.generateKey(algorithm, true, ['wrapKey', 'unwrapKey']);
	const publicKey = toBase64url(new Uint8Array(await subtle.exportKey('spki', pair.publicKey)));
	const [salt, iv] = [random(saltBytes), random(ivBytes)];
	const lock = await lockOf(passphrase, salt, iterations);
	const additionalData = boundTo(survey.id, publicKey);
	const locked = await subtle.wrapKey('pkcs8', pair.privateKey, lock, {
		name: 'AES-GCM',
		iv,
		additionalData,
	});
	return {
		'what this is': words(survey.title),
		format: 'heard-key-file-1',
		survey,
		publicKey,
		locked: {
			iterations,
			salt: toBase64url(salt),
			iv: toBase64url(iv),
			privateKey: toBase64url(new Uint8Array(locked)),
		},
	};
}

/** The private half, which cannot be taken out of the browser again; null where the passphrase is not the file's. */
export async function unlock({ survey, publicKey, locked }: KeyFile, passphrase: string) {
	const lock = await lockOf(passphrase, decoded(locked.salt), locked.iterations);
	const iv = decoded(locked.iv);
	const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(survey.id, publicKey) };
	return await crypto.subtle
		.unwrapKey('pkcs8', decoded(locked.privateKey), lock, algorithm, sealing, false, ['unwrapKey', 'decrypt'])
		.catch(() => null);
}

/** Whether a private half opens what is sealed to a public one. */
export async function isPair(privateKey: CryptoKey, publicKey: string): Promise<boolean> {
	try {
		const secret = random(32);
		const half = await crypto.subtle.importKey('spki', decoded(publicKey), sealing, false, ['encrypt']);
		const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, half, secret));
		const opened = new Uint8Array(await crypto.subtle.decrypt({ name: 'RSA-OAEP' }, privateKey, sealed));
		return toBase64url(opened) === toBase64url(secret);
	} catch {
		return false;
	}
}

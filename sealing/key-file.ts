// The file that a key-holder keeps: the private half of a survey's sealing key, locked with a passphrase. It is made
// and read in the key-holder's browser only. What stands at its top is for whoever finds it in a folder years later.
import * as v from 'valibot';
import { Id } from '#surveys';

const Base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(4096));

export const KeyFile = v.strictObject({
	'what this is': v.pipe(v.string(), v.maxLength(2000)),
	format: v.literal('heard-key-file-1'),
	survey: v.strictObject({ id: Id, title: v.pipe(v.string(), v.maxLength(200)) }),
	/** The public half (SubjectPublicKeyInfo): what ballots are sealed to. */
	publicKey: Base64url,
	/** PBKDF2-SHA-256 from the passphrase, then AES-256-GCM over the PKCS #8 private half; survey and public half bound in. */
	locked: v.strictObject({
		iterations: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
		salt: Base64url,
		iv: Base64url,
		privateKey: Base64url,
	}),
});
export type KeyFile = v.InferOutput<typeof KeyFile>;

/** The fewest letters of a passphrase that somebody makes up. */
export const shortestPassphrase = 16;

// A survey's two key pairs: one signs nonces blindly (who may vote), one seals ballots (what was said). Made when the
// survey opens, gone when its box is opened.
import * as v from 'valibot';
import { toBase64url } from '#surveys';
import type { PublicSurveyKeys } from './public-survey-keys.ts';

/**
 * As PKCS #8 in base64url. These never leave the key cupboard except to be used. Where a key-holder opens the box, there
 * is no private sealing key here, and never was.
 */
export const PrivateSurveyKeys = v.strictObject({
	signing: v.string(),
	sealing: v.exactOptional(v.string()),
});
export type PrivateSurveyKeys = v.InferOutput<typeof PrivateSurveyKeys>;

export interface SurveyKeys {
	public: PublicSurveyKeys;
	private: Required<PrivateSurveyKeys>;
}

const publicExponent = Uint8Array.of(1, 0, 1);

const exported = async (format: 'spki' | 'pkcs8', key: CryptoKey) =>
	toBase64url(new Uint8Array(await crypto.subtle.exportKey(format, key)));

const makePair = (algorithm: { name: string; modulusLength: number; hash: string }, usages: string[]) =>
	crypto.subtle.generateKey({ ...algorithm, publicExponent }, true, usages);

async function generateSigningKeys() {
	const pair = await makePair({ name: 'RSA-PSS', modulusLength: 2048, hash: 'SHA-384' }, ['sign', 'verify']);
	const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
	return { public: { n, e }, private: await exported('pkcs8', pair.privateKey) };
}

/** Keys for a survey whose box our computer opens. */
export async function generateSurveyKeys(): Promise<SurveyKeys> {
	const signing = await generateSigningKeys();
	const sealing = await makePair({ name: 'RSA-OAEP', modulusLength: 3072, hash: 'SHA-256' }, [
		'wrapKey',
		'unwrapKey',
	]);
	return {
		public: { signing: signing.public, sealing: await exported('spki', sealing.publicKey) },
		private: {
			signing: signing.private,
			sealing: await exported('pkcs8', sealing.privateKey),
		},
	};
}

/** Keys for a survey whose box a key-holder opens: ballots are sealed to the public half that they made. */
export async function generateKeysFor(holderKey: string) {
	const signing = await generateSigningKeys();
	return {
		public: { signing: signing.public, sealing: holderKey },
		private: { signing: signing.private },
	};
}

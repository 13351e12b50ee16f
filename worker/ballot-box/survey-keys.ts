// A survey's two key pairs: one signs nonces blindly (who may vote), one seals ballots (what was said). Made when the
// survey opens, gone when its box is opened.
import * as v from 'valibot';
import { toBase64url, type PublicSurveyKeys } from '#surveys';

/** Both as PKCS #8 in base64url. These never leave the key cupboard except to be used. */
export const PrivateSurveyKeys = v.strictObject({ signing: v.string(), sealing: v.string() });
export type PrivateSurveyKeys = v.InferOutput<typeof PrivateSurveyKeys>;

export interface SurveyKeys {
	public: PublicSurveyKeys;
	private: PrivateSurveyKeys;
}

const publicExponent = Uint8Array.of(1, 0, 1);

const exported = async (format: 'spki' | 'pkcs8', key: CryptoKey) =>
	toBase64url(new Uint8Array((await crypto.subtle.exportKey(format, key)) as ArrayBuffer));

const makePair = async (algorithm: SubtleCryptoGenerateKeyAlgorithm, usages: string[]) =>
	(await crypto.subtle.generateKey({ ...algorithm, publicExponent }, true, usages)) as CryptoKeyPair;

export async function generateSurveyKeys(): Promise<SurveyKeys> {
	const signing = await makePair({ name: 'RSA-PSS', modulusLength: 2048, hash: 'SHA-384' }, [
		'sign',
		'verify',
	]);
	const sealing = await makePair({ name: 'RSA-OAEP', modulusLength: 3072, hash: 'SHA-256' }, [
		'wrapKey',
		'unwrapKey',
	]);
	const { n = '', e = '' } = (await crypto.subtle.exportKey('jwk', signing.publicKey)) as JsonWebKey;
	return {
		public: { signing: { n, e }, sealing: await exported('spki', sealing.publicKey) },
		private: {
			signing: await exported('pkcs8', signing.privateKey),
			sealing: await exported('pkcs8', sealing.privateKey),
		},
	};
}

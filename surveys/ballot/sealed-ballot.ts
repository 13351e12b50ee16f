// What a sealed ballot looks like from outside. Every one has the same length:
//
//   wrapped key (384) ‖ iv (12) ‖ ciphertext (8192) ‖ tag (16)      = 8604 bytes
//
// The wrapped key is a fresh AES-256 key under the survey's RSA-OAEP-3072 key (SHA-256); the rest is AES-256-GCM over
// the padded ballot. Beside it travel a nonce and the blind signature on it, which prove that an invitation was spent
// without telling which one.
import * as v from 'valibot';
import { paddedBallotBytes } from './ballot.ts';

/** RSABSSA-SHA384-PSS-Randomized of RFC 9474, with a 2048-bit key; lengths in bytes. */
export const signatureBytes = 256;
export const saltBytes = 48;
export const prefixBytes = 32;
export const messageBytes = 32;
/** The nonce that is posted is the prepared message: the random prefix, then the random message. */
export const nonceBytes = prefixBytes + messageBytes;

/** RSA-OAEP-3072 around AES-256-GCM; lengths in bytes. */
export const wrappedKeyBytes = 384;
export const ivBytes = 12;
export const tagBytes = 16;
export const sealedBallotBytes = wrappedKeyBytes + ivBytes + paddedBallotBytes + tagBytes;

const Base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(1024));

/** The public halves of a survey's two key pairs: what a phone needs to get a ballot signed blindly, and to seal it. */
export const PublicSurveyKeys = v.strictObject({
	/** Modulus and exponent, as a JSON Web Key has them. */
	signing: v.strictObject({ n: Base64url, e: Base64url }),
	/** SubjectPublicKeyInfo. */
	sealing: Base64url,
});
export type PublicSurveyKeys = v.InferOutput<typeof PublicSurveyKeys>;
export type SigningPublicKey = PublicSurveyKeys['signing'];

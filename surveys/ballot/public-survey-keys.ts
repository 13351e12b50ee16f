import * as v from 'valibot';

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

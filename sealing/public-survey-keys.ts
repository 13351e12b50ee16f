/** The public halves of a survey's two key pairs: what a phone needs to get a ballot signed blindly, and to seal it. */
export interface PublicSurveyKeys {
	/** Modulus and exponent, as a JSON Web Key has them. */
	signing: { n: string; e: string };
	/** SubjectPublicKeyInfo in base64url. */
	sealing: string;
}
export type SigningPublicKey = PublicSurveyKeys['signing'];

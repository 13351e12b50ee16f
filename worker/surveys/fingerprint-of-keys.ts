import { fingerprintOf, type PublicSurveyKeys } from '#sealing';

interface StoredKeys {
	signingKey: PublicSurveyKeys['signing'] | null;
	sealingKey: string | null;
}

/** The fingerprint of a survey's public keys; null before it has them. */
export const fingerprintOfKeys = async ({ signingKey, sealingKey }: StoredKeys): Promise<string | null> =>
	signingKey && sealingKey ? await fingerprintOf({ signing: signingKey, sealing: sealingKey }) : null;

// A survey's public keys in a form that two people can read to each other. Whoever serves the pages could give one phone
// keys of its own, and so know its ballot, or open it. They cannot make these letters the same for two pairs of keys: so all who
// see the same letters have the same keys. 160 bits of SHA-256, so that not even two pairs that are both made up come out alike.
import { base32 } from '#surveys';
import type { PublicSurveyKeys } from './public-survey-keys.ts';

/** Eight groups of four letters and figures, with spaces between. */
export async function fingerprintOf({ signing, sealing }: PublicSurveyKeys): Promise<string> {
	const keys = ['heard: keys of a survey', signing.n, signing.e, sealing].join('\n');
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(keys)));
	return (base32(hash).match(/.{4}/g) ?? []).join(' ');
}

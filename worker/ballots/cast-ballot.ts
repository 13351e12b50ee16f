import { putInBox } from '#db';
import { signatureHolds } from '#sealing';
import { fromBase64url } from '#surveys';
import { sha256 } from '../door/hash.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { openSurveyAt } from './open-survey-at.ts';

interface SealedBallot {
	nonce: string;
	signature: string;
	sealed: string;
}

/**
 * Puts a sealed ballot into the box. Nothing here knows who sent it: the signature says that an invitation was spent and
 * not which. What is inside is checked when the box is opened, because nobody can look before.
 */
export async function castBallot(world: World, address: string, sent: SealedBallot): Promise<void> {
	const survey = await openSurveyAt(world, address);
	const nonce = fromBase64url(sent.nonce) ?? refuse('invalid');
	const signature = fromBase64url(sent.signature) ?? refuse('invalid');
	if (!(await signatureHolds(survey.signingKey, nonce, signature))) refuse('ballot-refused');
	const ballot = {
		surveyId: survey.id,
		nonceHash: await sha256(nonce),
		sealed: sent.sealed,
	};
	if (!(await putInBox(world.db, ballot, world.now.toISOString()))) refuse('survey-not-open');
}

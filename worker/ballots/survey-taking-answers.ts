import { surveyAt } from '#db';
import { whyNotOpen } from '#surveys';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** The survey at this address with its public keys, if it takes answers now. One answer for all that do not. */
export async function surveyTakingAnswers(world: World, address: string) {
	const survey = await surveyAt(world.db, address);
	if (!survey || whyNotOpen(survey, world.now.toISOString())) return refuse('survey-not-open');
	const { signingKey, sealingKey } = survey;
	// An open survey has its keys; without them it cannot take an answer.
	if (!signingKey || !sealingKey) return refuse('survey-not-open');
	return { ...survey, signingKey, sealingKey };
}

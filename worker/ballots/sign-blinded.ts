import { spendInvitation } from '#db';
import { blindSign, canBeSigned } from '#sealing';
import { fromBase64url, readCode, toBase64url } from '#surveys';
import { peppered, sha256 } from '../door/hash.ts';
import { must, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { openSurveyAt, refuseCode, signerOf } from './open-survey-at.ts';

/** What is stored of a code, and all that is: it cannot be turned back, and is another for every survey. */
export const codeHashOf = (pepper: string, surveyId: string, code: string) =>
	peppered(pepper, 'code', `${surveyId}:${code}`);

/**
 * Spends an invitation and signs what the phone has blinded, in this order: whoever has a signature has spent a code.
 * A code that nobody was sent and one that was used before get the same answer.
 */
export async function signBlinded(world: World, address: string, sent: { code: string; blinded: string }) {
	const { db, settings } = world;
	const survey = await openSurveyAt(world, address);
	const blinded = fromBase64url(sent.blinded) ?? refuse('invalid');
	// Asked before the invitation is spent, so that a broken phone does not lose its person the say.
	if (!canBeSigned(survey.signingKey, blinded)) refuse('invalid');
	const code = readCode(sent.code) ?? refuse('code-refused');
	const codeHash = await codeHashOf(settings.PEPPER, survey.id, code);
	const spent = { surveyId: survey.id, codeHash, spentOn: await sha256(blinded) };
	if (!(await spendInvitation(db, spent, world.now.toISOString()))) return await refuseCode(world, address);
	return toBase64url(must(await blindSign(survey.signingKey, await signerOf(world, survey), blinded)));
}

import { howAsked, releasedOfCouncil, releaseOfSurvey } from '#db';
import { asksForOrder, sinceLast, trendOf } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { fingerprintOfKeys } from '../surveys/fingerprint-of-keys.ts';
import type { World } from '../world.ts';

/**
 * The release of a survey. Nobody has it before the box is opened; a member of the board has it once it was released,
 * and until then is told no more than that there is no such thing.
 */
export async function showResults({ db }: World, person: Person, id: string) {
	const survey = found(await releaseOfSurvey(db, person.councilId, id));
	const { state, answerBy, content, voices, madeOn, releasedOn } = survey;
	if (person.role === 'board' && releasedOn === null) refuse('not-found');
	if (content === null || madeOn === null || state === 'draft' || state === 'open')
		return refuse('wrong-state');
	const others = (await releasedOfCouncil(db, person.councilId)).filter(({ surveyId }) => surveyId !== id);
	const releases = [{ surveyId: id, releasedOn: releasedOn ?? madeOn, content, voices }, ...others];
	const since = Object.fromEntries(
		content.questions.map((question) => [
			question.id,
			sinceLast(question, content.closedOn ?? madeOn, others),
		]),
	);
	// What moved in an order is told by `since`.
	const trends = Object.fromEntries(
		content.questions.map((question) => [
			question.id,
			asksForOrder(question.kind) ? null : trendOf({ question, option: null }, releases),
		]),
	);
	const fingerprint = await fingerprintOfKeys(survey);
	const asked = (await howAsked(db, person.councilId, [id]))[id];
	return {
		survey: { id, state, answerBy },
		fingerprint,
		madeOn,
		releasedOn,
		release: content,
		voices,
		since,
		trends,
		howAsked: asked,
	};
}

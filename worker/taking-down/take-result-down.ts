import {
	erase,
	putBack,
	releaseOfSurvey,
	storedRelease,
	takeDown,
	takeDownOfCouncil,
	takeDownsOf,
} from '#db';
import {
	whyForStaff,
	withoutErased,
	type Release,
	type TakeDownKind,
	type TakeDownWhy,
	type Voices,
} from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { besideAct, mustHaveSecond, yesOf, type AskedFor } from '../second-person/must-have-second.ts';
import type { World } from '../world.ts';

/** What is to go: a quote or a theme by its words, a question, or (without one) every question of the release. */
export interface Wanted {
	kind: TakeDownKind;
	question: string | null;
	words: string | null;
	why: TakeDownWhy;
}

interface StoredWords {
	content: Release;
	voices: Voices | null;
}

/** The things themselves, as they stand now; none where there is nothing like that. */
function standing({ content, voices }: StoredWords, { kind, question, words }: Wanted) {
	if (kind === 'question')
		return content.questions
			.filter(({ id, takenDown }) => !takenDown && (question === null || id === question))
			.map(({ id }) => ({ question: id, kind, words: null }));
	const own = voices?.find((one) => one.question === question);
	const there = kind === 'quote' ? own?.quotes : own?.themes.map(({ name }) => name);
	return own && words !== null && there?.includes(words) ? [{ question: own.question, kind, words }] : [];
}

/** Takes something down of a release that is out. Its place stays, and it can be put back. */
export async function takeResultDown(
	world: World,
	person: Person,
	surveyId: string,
	wanted: Wanted,
): Promise<number> {
	const { councilId } = person;
	const { content, voices, releasedOn } = found(await releaseOfSurvey(world.db, councilId, surveyId));
	if (content === null || releasedOn === null) return refuse('wrong-state');
	const what = standing({ content, voices: voices ?? null }, wanted).map((one) => ({
		...one,
		id: world.newId(),
	}));
	if (what.length === 0) return refuse('not-found');
	const { why } = wanted;
	const details = { reason: whyForStaff[why] };
	const db = acting(world, person, { kind: 'result-taken-down', thing: surveyId, details });
	return await takeDown(db, { councilId, surveyId, why, on: world.today, what });
}

/** What was taken down of a release, for staff: what was not erased with its words, so that it can be put back. */
export async function showTakenDown({ db }: World, { councilId }: Person, surveyId: string) {
	found(await releaseOfSurvey(db, councilId, surveyId));
	return { takenDown: await takeDownsOf(db, councilId, surveyId) };
}

/** A line of what was taken down of this survey's results, and not erased. */
export async function takenDownOf(
	{ db }: World,
	{ councilId }: Person,
	{ id, one }: { id: string; one: string },
) {
	const { erased, surveyId, ...what } = found(await takeDownOfCouncil(db, councilId, one));
	if (surveyId !== id) return refuse('not-found');
	return erased ? refuse('wrong-state') : what;
}

/** Puts back what was taken down; `asked`: where a second person says yes to it. */
export async function putResultBack(
	world: World,
	person: Person,
	{ id, one }: { id: string; one: string },
	asked: AskedFor | null = null,
): Promise<void> {
	await takenDownOf(world, person, { id, one });
	await mustHaveSecond(world, person, asked);
	const db = acting(world, person, { kind: 'result-put-back', thing: id, ...besideAct(asked) });
	if (!(await putBack(db, person.councilId, one, yesOf(person, asked)))) refuse('wrong-state');
}

/** Erases what was taken down from the release as it is kept. Nothing brings it back. */
export async function eraseResult(
	world: World,
	person: Person,
	{ id, one }: { id: string; one: string },
): Promise<void> {
	const { councilId } = person;
	const what = await takenDownOf(world, person, { id, one });
	const was = found(await storedRelease(world.db, councilId, id));
	const db = acting(world, person, { kind: 'result-erased', thing: id });
	const question = what.kind === 'question' ? what.question : null;
	const place = { councilId, id: one, surveyId: id, question };
	if (!(await erase(db, place, { was, left: withoutErased(was, what) }))) refuse('wrong-state');
}

import { addReply, surveyOfCouncil } from '#db';
import { owedByOwner, remindOn, type ReplyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { mailGiven } from '../owed/mail-given.ts';
import type { World } from '../world.ts';
import { checkContent } from './check-content.ts';

interface Source {
	surveyId: string | null;
	questionId: string | null;
}

/** Begins a reply to what young people said, in a survey or (without one) in person. Returns its id. */
export async function startReply(
	world: World,
	person: Person,
	reply: ReplyContent & Source,
): Promise<string> {
	const { surveyId, questionId, ...content } = reply;
	await checkSource(world, person, { surveyId, questionId });
	await checkContent(world, person, content);
	const id = world.newId();
	const createdOn = world.today;
	const db = acting(world, person, { kind: 'reply-started', thing: id });
	const remind = remindOn(owedByOwner({ ...content, toldOn: null }), createdOn);
	const { councilId } = person;
	await addReply(db, { id, councilId, surveyId, questionId, createdOn, remindOn: remind }, content);
	await mailGiven(world, person, content.owner, id);
	return id;
}

async function checkSource({ db }: World, { councilId }: Person, { surveyId, questionId }: Source) {
	const unknown = { field: 'questionId', message: 'The survey has no such question.' };
	if (surveyId === null) return questionId === null ? undefined : refuse('invalid', [unknown]);
	const { state, content, openedBox } = found(await surveyOfCouncil(db, councilId, surveyId));
	if (state === 'draft' || state === 'open' || !openedBox) refuse('wrong-state');
	if (questionId !== null && !content.questions.some(({ id }) => id === questionId))
		refuse('invalid', [unknown]);
}

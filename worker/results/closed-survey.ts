import { surveyOfCouncil } from '#db';
import type { Question } from '#surveys';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A survey whose own words can be read now: closed, its box opened, and not given to the board yet. */
export async function closedSurvey({ db }: World, { councilId }: Person, id: string) {
	const survey = found(await surveyOfCouncil(db, councilId, id));
	return survey.state === 'closed' && survey.openedBox ? survey : refuse('wrong-state');
}

/** The question of own words with this id. */
export const ownWordsQuestion = ({ content }: { content: { questions: Question[] } }, id: string) =>
	found(content.questions.find((question) => question.id === id && question.kind === 'own-words'));

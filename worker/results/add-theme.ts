import { addTheme as add } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { closedSurvey, ownWordsQuestion } from './closed-survey.ts';

/** Adds a theme to a question of own words. The same name stands once. */
export async function addTheme(
	world: World,
	person: Person,
	surveyId: string,
	{ question, name }: { question: string; name: string },
) {
	ownWordsQuestion(await closedSurvey(world, person, surveyId), question);
	const theme = { id: world.newId(), councilId: person.councilId, surveyId, questionId: question, name };
	if (!(await add(acting(world, person, { kind: 'theme-added', thing: surveyId }), theme)))
		refuse('already-there', [{ field: 'name', message: 'There is a theme of this name already.' }]);
	return { theme: { id: theme.id, name } };
}

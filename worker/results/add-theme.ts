import { addTheme as add } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { closedSurvey, ownWordsQuestion } from './closed-survey.ts';
import { nameOfThemeInUse, themeNameLookedOver } from './theme-name.ts';

/** Adds a theme to a question of own words. The same name stands once; it is public once the results are, and looked over as such. */
export async function addTheme(
	world: World,
	person: Person,
	surveyId: string,
	{ question, name }: { question: string; name: string },
) {
	ownWordsQuestion(await closedSurvey(world, person, surveyId), question);
	const lookAgain = await themeNameLookedOver(world, person, name);
	const theme = { id: world.newId(), councilId: person.councilId, surveyId, questionId: question, name };
	if (!(await add(acting(world, person, { kind: 'theme-added', thing: surveyId }), theme)))
		refuse('already-there', [nameOfThemeInUse]);
	return { theme: { id: theme.id, name }, lookAgain };
}

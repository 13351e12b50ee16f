import { addTheme as add } from '#db';
import { lookOver, whatStops } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { lookingOf } from '../going-public/looking-of.ts';
import type { World } from '../world.ts';
import { closedSurvey, ownWordsQuestion } from './closed-survey.ts';

/** Adds a theme to a question of own words. The same name stands once; it is public once the results are, and looked over as such. */
export async function addTheme(
	world: World,
	person: Person,
	surveyId: string,
	{ question, name }: { question: string; name: string },
) {
	ownWordsQuestion(await closedSurvey(world, person, surveyId), question);
	const found = lookOver({ field: 'name', text: name, whose: 'ours' }, await lookingOf(world, person));
	const stops = whatStops(found);
	if (stops.length > 0) refuse('not-for-everybody', stops);
	const theme = { id: world.newId(), councilId: person.councilId, surveyId, questionId: question, name };
	if (!(await add(acting(world, person, { kind: 'theme-added', thing: surveyId }), theme)))
		refuse('already-there', [{ field: 'name', message: 'There is a theme of this name already.' }]);
	return { theme: { id: theme.id, name }, lookAgain: found };
}

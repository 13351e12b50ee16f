import { askSecond as write } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { tellSeconds } from './tell-seconds.ts';

/** Asks a second person for a yes: to cards, or to closing early. Returns the id of what waits. */
export async function askSecond(
	world: World,
	person: Person,
	surveyId: string,
	{ kind, number }: { kind: 'cards' | 'closing'; number: number },
): Promise<string> {
	const { state } = await findSurvey(world, person, surveyId);
	if (state !== 'open') refuse('wrong-state');
	const id = world.newId();
	const act =
		kind === 'cards'
			? ({ kind: 'cards-asked-for', thing: surveyId, details: { number } } as const)
			: ({ kind: 'closing-asked-for', thing: surveyId } as const);
	const asked = { id, councilId: person.councilId, surveyId, kind, number };
	const by = { askedBy: person.id, askedOn: world.today };
	if (!(await write(acting(world, person, act), { ...asked, ...by })))
		refuse('already-there', [{ field: 'kind', message: 'Somebody has asked for this already.' }]);
	await tellSeconds(world, person);
	return id;
}

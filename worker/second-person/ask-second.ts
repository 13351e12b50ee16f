import { askSecond as write } from '#db';
import { stateFor, type AloneKind } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { tellSeconds } from './tell-seconds.ts';

/** Asks a second person for a yes: to cards, to closing early, or to reading own words of few. Returns the id of what waits. */
export async function askSecond(
	world: World,
	person: Person,
	surveyId: string,
	{ kind, number }: { kind: AloneKind; number: number },
): Promise<string> {
	const { state } = await findSurvey(world, person, surveyId);
	if (state !== stateFor(kind)) refuse('wrong-state');
	const id = world.newId();
	const details = kind === 'cards' ? { details: { number } } : {};
	const act = { kind: `${kind}-asked-for`, thing: surveyId, ...details } as const;
	const asked = { id, councilId: person.councilId, surveyId, kind, number };
	const by = { askedBy: person.id, askedOn: world.today };
	if (!(await write(acting(world, person, act), { ...asked, ...by })))
		refuse('already-there', [{ field: 'kind', message: 'Somebody has asked for this already.' }]);
	await tellSeconds(world, person);
	return id;
}

import { saveSuccession } from '#db';
import { answerSuccession as apply, type SuccessionAnswer } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { findSuccession } from './gather-versions.ts';

/** Takes in what a worker says became of a part. Returns the next version. */
export async function answerSuccession(
	world: World,
	person: Person,
	{ id, version, answer }: { id: string; version: number; answer: SuccessionAnswer },
): Promise<number> {
	const { succession, after } = await findSuccession(world, person, id);
	if (succession.version !== version || succession.acceptedOn !== null) return refuseChange();
	const content =
		apply(succession.content, answer, after.parts) ??
		refuse('invalid', [{ field: 'to', message: 'Choose among the parts of the new version.' }]);
	const db = acting(world, person, { kind: 'comparison-saved', thing: id });
	return (await saveSuccession(db, person.councilId, { id, version, content })) ?? refuseChange();
}

export const refuseChange = (): never =>
	refuse('wrong-state', [
		{
			field: 'version',
			message: 'This was changed in another window, or by somebody else, since you opened it here.',
		},
	]);

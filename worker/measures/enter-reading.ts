import { addReading, measureOfCouncil } from '#db';
import { shareOutside, type NewReading } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/**
 * Adds a reading to a measure. A share that its base cannot give is taken as it stands in the source, and shown with
 * that doubt; a share outside 0 to 100, or a day to come, is a slip of the hand.
 */
export async function enterReading(world: World, person: Person, measureId: string, reading: NewReading) {
	const { db, newId, today } = world;
	const { measure } = found(await measureOfCouncil(db, person.councilId, measureId));
	if (shareOutside(measure.unit, Number(reading.value)))
		refuse('invalid', [{ field: 'value', message: 'A share lies between 0 and 100.' }]);
	if (reading.asAt > today) refuse('invalid', [{ field: 'asAt', message: 'This day has not come yet.' }]);
	const adding = acting(world, person, { kind: 'figure-added', thing: measureId });
	await addReading(adding, measureId, reading, { id: newId(), addedBy: person.id, addedOn: today });
}

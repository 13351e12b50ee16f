import { measureOfCouncil } from '#db';
import { checkShare, dayOfReading, inTime } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** A measure at the desk, with its readings, the newest first. */
export async function showMeasure({ db }: World, { councilId }: Person, id: string) {
	const { measure, readings } = found(await measureOfCouncil(db, councilId, id));
	const { councilId: _, ...shown } = measure;
	return {
		measure: shown,
		readings: inTime(readings.map((reading) => ({ ...reading, day: dayOfReading(reading.asAt) })))
			.reverse()
			.map(({ addedBy: _, ...reading }) => {
				const printed = reading.printed ?? String(reading.value);
				return { ...reading, printed, check: checkShare(measure.unit, printed, reading.base) };
			}),
	};
}

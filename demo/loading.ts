import type { Db } from '#db';
import type { Calendar } from './calendar.ts';
import type { Ids } from './ids.ts';

/** Makes the keys of an open survey, puts the private halves away and gives back the public ones. */
export type MakeKeys = (
	surveyId: string,
) => Promise<{ signingKey: { n: string; e: string }; sealingKey: string }>;

/** What the loader hands to every part of a council. */
export interface Loading {
	db: Db;
	councilId: string;
	calendar: Calendar;
	ids: Ids;
	newId: () => string;
	makeKeys: MakeKeys;
}

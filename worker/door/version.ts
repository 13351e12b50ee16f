import * as v from 'valibot';

/** Counts the saves of a thing, so that two people cannot overwrite each other unseen. */
export const Version = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(1),
	v.maxValue(Number.MAX_SAFE_INTEGER - 1),
);

// A measure is told by readings: one dated value each, with who speaks, where it is from and how many it is of. What is
// printed is kept as it is printed. What a released survey says is a reading too, but a range: it is never stored here,
// it is read from the release.
import * as v from 'valibot';
import { filled, line } from '../../words/text.ts';
import { Day } from '../../words/time.ts';
import { datesIn } from '../reading/values/dates.ts';
import { directions } from '../reading/values/direction.ts';

export const readingVoices = ['young people', 'service'] as const;
export type ReadingVoice = (typeof readingVoices)[number];
export const readingKinds = ['document', 'service figure', 'survey'] as const;
export type ReadingKind = (typeof readingKinds)[number];
export { directions };
export type { Direction } from '../reading/values/direction.ts';

/** A reading as a worker enters it. The value is text, because its decimals say how finely it was counted. */
export const NewReading = v.strictObject({
	value: v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\s,%£]/g, '')),
		v.regex(/^-?\d{1,9}(\.\d{1,4})?$/, 'Write a number, such as 71 or 78.5.'),
	),
	asAt: Day,
	base: v.nullable(
		v.pipe(
			v.number('Write a whole number.'),
			v.integer('Write a whole number.'),
			v.minValue(1, 'A share of nobody is no share.'),
			v.maxValue(10_000_000, 'This is more than there are.'),
		),
	),
	voice: v.picklist(readingVoices, 'Choose who speaks.'),
	kind: v.picklist(readingKinds, 'Choose where it is from.'),
	source: filled(line(200), 'Say where it is from, so that anybody can look it up.'),
});
export type NewReading = v.InferOutput<typeof NewReading>;

/** What is wrong with a reading of this unit: a share lies between 0 and 100. */
export const shareOutside = (unit: string, value: number): boolean =>
	unit === '%' && (value < 0 || value > 100);

/** The last day that a date as it stands in a source can mean; null where it names none. */
export const dayOfReading = (asAt: string): string | null =>
	/^\d{4}-\d{2}-\d{2}$/.test(asAt) ? asAt : (datesIn(asAt).at(-1)?.to ?? null);

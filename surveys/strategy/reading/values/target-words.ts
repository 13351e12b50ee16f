// What stands around a target's number and says what it means: "at least", "by March 2030", "from 7".
import { datesIn } from './dates.ts';

export const comparisons = [
	'at least',
	'more than',
	'at most',
	'less than',
	'exactly',
	'all',
	'none',
	'change by',
	'about',
] as const;
export type Comparison = (typeof comparisons)[number];

export interface PrintedTarget {
	/** The words that state it, as printed. */
	text: string;
	value: number;
	unit: string;
	comparison: Comparison;
	/** The day by which, as printed; null where none is. */
	by: string | null;
	/** The value it starts from, where it is printed with it. */
	baseline: number | null;
	/** The stretch of the wording that this number is about. */
	clause: string;
}

/** A target with its place, before its clause is cut out. */
export type Stated = Omit<PrintedTarget, 'clause'> & { at: number };

const before: [Comparison, RegExp][] = [
	['at least', /(?:at least|(?:a |as a )?minimum(?: of)?|no (?:less|fewer) than|or more)\s*(?:every\s*)?$/i],
	['at most', /(?:at most|up to|(?:a )?maximum(?: of)?|no more than|within|not exceed(?:ing)?)\s*$/i],
	['more than', /(?:more than|over|above|exceed(?:s|ing)?|greater than)\s*$/i],
	['less than', /(?:less than|fewer than|under|below)\s*$/i],
	['about', /(?:almost|nearly|about|around|approximately)\s*$/i],
];

export function comparisonAt(text: string, at: number, end: number): Comparison {
	if (/^\s*(?:or (?:more|above|higher|better)|and above|\+)/i.test(text.slice(end, end + 14)))
		return 'at least';
	const lead = text.slice(Math.max(0, at - 24), at);
	if (
		/\b(?:by|of)\s*$/i.test(lead) &&
		/\b(?:(?:increas|decreas|reduc|improv|rais|ris)\w*\s+(?:\w+\s+){0,6}|(?:up|down) )by\s*$/i.test(
			text.slice(Math.max(0, at - 70), at),
		)
	)
		return 'change by';
	return before.find(([, shape]) => shape.test(lead))?.[0] ?? 'exactly';
}

export const byWhen = (text: string): string | null => {
	const within =
		/\bwithin (?:the next )?(?:\d{1,3}|one|two|three|four|five|six|twelve) (?:months?|years?)|\bin the next (?:\d{1,2}|one|two|three|twelve) (?:months?|years?)/i.exec(
			text,
		);
	const date = datesIn(text).find(({ at }) =>
		/\b(?:by|before|until|from|in|to)\s+(?:the\s+)?(?:end of\s+)?(?:the\s+)?$/i.test(
			text.slice(Math.max(0, at - 22), at),
		),
	);
	return date?.text ?? within?.[0] ?? null;
};

export const baselineIn = (text: string): number | null => {
	const named = /\bbaseline(?: of|:)?\s+(\d{1,6}(?:\.\d+)?)/i.exec(text)?.[1];
	if (named !== undefined) return Number(named);
	const from = /\bfrom (\d{1,6}(?:\.\d+)?)(?:%|\s+\p{L}+(?:\s\p{L}+){0,3})?\s+to\b/iu.exec(text)?.[1];
	return from === undefined ? null : Number(from);
};

// Rule: a target is a number that something is to reach, with what is said about it: "at least", "by March 2030", "from 7 to
// 12", "all". What is printed stays; number, unit and comparison stand beside it for the figure checks.
import { clausesAt } from './clauses.ts';
import { datesIn } from './dates.ts';
import { isSmallWord } from './words-of.ts';

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
export const directions = ['up', 'down', 'hold', 'unclear'] as const;
export type Direction = (typeof directions)[number];

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

const before: [Comparison, RegExp][] = [
	['at least', /(?:at least|(?:a |as a )?minimum(?: of)?|no (?:less|fewer) than|or more)\s*(?:every\s*)?$/i],
	['at most', /(?:at most|up to|(?:a )?maximum(?: of)?|no more than|within|not exceed(?:ing)?)\s*$/i],
	['more than', /(?:more than|over|above|exceed(?:s|ing)?|greater than)\s*$/i],
	['less than', /(?:less than|fewer than|under|below)\s*$/i],
	['about', /(?:almost|nearly|about|around|approximately)\s*$/i],
];

function comparisonAt(text: string, at: number, end: number): Comparison {
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

const byWhen = (text: string): string | null => {
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

/** No measure is longer than this. */
const longest = 2000;

/** Every target that a wording states. A number that only describes (a past value, an age, a time limit) is none. */
export function targetsIn(wording: string): PrintedTarget[] {
	const text = wording.slice(0, longest);
	const percents = percentTargets(text);
	const counts = percents.length > 0 ? percents : countTargets(text);
	const found = counts.length > 0 ? counts : allTargets(text);
	const clauses = clausesAt(
		text,
		found.map(({ at }) => at),
	);
	return found.map(({ at: _at, ...target }, index) => ({ ...target, clause: clauses[index] ?? text }));
}

type Stated = Omit<PrintedTarget, 'clause'> & { at: number };

function percentTargets(text: string): Stated[] {
	const by = byWhen(text);
	const starts = baselineIn(text);
	// "71%, target 80%": where one number is called the target, the others are not.
	const labelled = /\btarget(?: of| is|:)?\s+\d/i.test(text);
	return [...text.matchAll(/(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/gi)].flatMap((found) => {
		const value = Number(found[1]);
		const lead = text.slice(Math.max(0, found.index - 14), found.index);
		if (
			/\b(?:from|baseline(?: of|:)?)\s+$/i.test(lead) ||
			(labelled && !/\btarget(?: of| is|:)?\s+$/i.test(lead))
		)
			return [];
		const comparison = comparisonAt(text, found.index, found.index + found[0].length);
		return [{ at: found.index, text: found[0], value, unit: '%', comparison, by, baseline: starts }];
	});
}

const baselineIn = (text: string): number | null => {
	const named = /\bbaseline(?: of|:)?\s+(\d{1,6}(?:\.\d+)?)/i.exec(text)?.[1];
	if (named !== undefined) return Number(named);
	const from = /\bfrom (\d{1,6}(?:\.\d+)?)(?:%|\s+\p{L}+(?:\s\p{L}+){0,3})?\s+to\b/iu.exec(text)?.[1];
	return from === undefined ? null : Number(from);
};

/** Numbers that are never a target of their own: ages, years, key stages, grades and time limits. */
const notCounted =
	/^\s*(?:years?[ -]olds?|year olds?|-|–|plus|months?|years?|hours?|miles?|minutes?|st\b|nd\b|rd\b|th\b|or more (?:placements|moves)|\+|weeks? of|\/)/i;
const timeUnits = /^\s*(?:working |calendar )?(?:days?|weeks?)\b/i;

function countTargets(text: string): Stated[] {
	const stated = /\btarget of (?:at least )?(\d[\d,]*)/i.exec(text);
	const baseline = baselineIn(text);
	const by = byWhen(text);
	if (stated?.[1]) {
		const at = stated.index + stated[0].length;
		return [
			{
				at: stated.index,
				text: stated[0],
				value: Number(stated[1].replaceAll(',', '')),
				unit: unitAfter(text, at),
				comparison: 'exactly',
				by,
				baseline,
			},
		];
	}
	const every = /\b(?:at a )?(minimum|maximum) of (?:once )?every (\d+) (days|weeks|months)\b/i.exec(text);
	if (every?.[2])
		return [
			{
				at: every.index,
				text: every[0],
				value: Number(every[2]),
				unit: every[3] ?? '',
				comparison: 'at most',
				by,
				baseline,
			},
		];
	const last = comparedAlone(text);
	if (last) return [{ ...last, by, baseline }];
	if (!/^\d|\bwill\b|\bto\b|\bincrease|\breduce|\bat least\b/i.test(text)) return [];
	const moved = /\bfrom \d{1,6}(?:\s+\p{L}+){0,4} to (\d{1,6})(?!\d|%)/iu.exec(text);
	if (moved?.[1])
		return [
			{
				at: moved.index,
				text: moved[0],
				value: Number(moved[1]),
				unit: unitAfter(text, moved.index + moved[0].length),
				comparison: 'exactly',
				by,
				baseline,
			},
		];
	const months = datesIn(text);
	return [...text.matchAll(/(?<![\w£/.-])(\d{1,5})(?!\d)/g)].flatMap((found) => {
		const value = Number(found[1]);
		const end = found.index + found[0].length;
		const rest = text.slice(end, end + 30);
		const dated = months.some(({ at, text: date }) => found.index >= at && found.index < at + date.length);
		if (dated || notCounted.test(rest) || timeUnits.test(rest) || !/^\s+\p{L}{3}/u.test(rest)) return [];
		if (
			/\b(?:age|aged|stage|level|grade|year|section|within|the|post|last|of|under|page|every|after|and)\s*$/i.test(
				text.slice(Math.max(0, found.index - 9), found.index),
			) &&
			!/\d[^.]*\band\s*$/.test(text.slice(0, found.index))
		)
			return [];
		return [
			{
				at: found.index,
				text: found[0],
				value,
				unit: unitAfter(text, end),
				comparison: comparisonAt(text, found.index, end),
				by,
				baseline,
			},
		];
	});
}

/** "Less than 6", "an average score below 14": a comparison that a number ends. */
function comparedAlone(text: string) {
	const found =
		/(?<=^|\s)(?:at least|at most|no more than|no (?:less|fewer) than|more than|less than|fewer than|below|above|under|over|maximum|minimum|≥|≤|<|>)\s?(\d{1,6}(?:\.\d{1,2})?)(?: (\p{L}+))?\.?$/iu.exec(
			text,
		);
	if (
		!found?.[1] ||
		/^(?:years?|months?|miles?|hours?|minutes?|old)$/i.test(found[2] ?? '') ||
		/^(?:\d{4})$/.test(found[1])
	)
		return null;
	const at = found.index + found[0].lastIndexOf(found[1]);
	const sign = ({ '≥': 'at least', '≤': 'at most', '<': 'less than', '>': 'more than' } as const)[
		found[0].charAt(0)
	];
	return {
		at,
		text: found[0],
		value: Number(found[1]),
		unit: found[2] ?? '',
		comparison: sign ?? comparisonAt(text, at, at + found[1].length),
	};
}

/** One word or two: "young people", but "days" alone of "days between". */
function unitAfter(text: string, at: number): string {
	const [, first = '', second = ''] =
		/^\s+([\p{L}'’-]+)(?:\s([\p{L}'’-]+))?/u.exec(text.slice(at, at + 50)) ?? [];
	const alone =
		second === '' ||
		isSmallWord(second) ||
		/^(?:between|before|after|until|during|within|per)$/i.test(second);
	return alone ? first : `${first} ${second}`;
}

/** "All children will …" is a target of 100 %. */
function allTargets(text: string): Stated[] {
	const all =
		/^(?:as a minimum,? |we will ensure (?:that )?|ensure (?:that )?|make sure (?:that )?)?(all|every|each)\s+(?:of )?(?:our )?(?:\p{L}+[\s/-]){0,6}?(?:children|child|young (?:people|person)|care leavers?|pupils?)\b/iu.exec(
			text,
		);
	if (!all || !/\b(?:will|must|are to|to have|have|has|\w{2,}ed)\b/i.test(text.slice(all[0].length)))
		return [];
	return [
		{ at: 0, text: all[0], value: 100, unit: '%', comparison: 'all', by: byWhen(text), baseline: null },
	];
}

const rising =
	/\b(?:increas\w*|improv\w*|grow(?:th|ing)?|rais(?:e|ing)|rise|greater|strengthen\w*)\b|(?<!\b(?:or|no) )\bmore\b(?! than)|\bhigher\b(?! education)/i;
const falling = /\b(?:reduc\w*|decreas\w*|fewer|less|lower\w*|drop\w*|minimis\w*|fall\w*)\b/i;

/** Which way is better, by what is printed alone: a bare number says nothing about it. */
export function directionOf(text: string, targets: readonly PrintedTarget[]): Direction {
	const up = rising.exec(text)?.index ?? Infinity;
	const down = falling.exec(text)?.index ?? Infinity;
	if (up !== down) return up < down ? 'up' : 'down';
	if (/\b(?:maintain|sustain|remain|keep)\w*\b/i.test(text)) return 'hold';
	const [first] = targets;
	if (first?.comparison === 'at least' || first?.comparison === 'more than' || first?.comparison === 'all')
		return 'up';
	return first?.comparison === 'at most' || first?.comparison === 'less than' ? 'down' : 'unclear';
}

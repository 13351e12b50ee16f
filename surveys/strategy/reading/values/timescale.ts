// Rule: a timescale cell holds anything: dates, a rhythm, "ongoing", a board, a document. The text stays; what can be told
// from it stands beside.
import { datesIn } from './dates.ts';

export const rhythms = [
	'daily',
	'weekly',
	'fortnightly',
	'monthly',
	'every six weeks',
	'every two months',
	'quarterly',
	'termly',
	'half-yearly',
	'yearly',
	'regularly',
] as const;
export type Rhythm = (typeof rhythms)[number];

const shapes: [Rhythm, RegExp][] = [
	['every six weeks', /\b(?:every (?:six|6) weeks|six[- ]weekly|6[- ]weekly)\b/i],
	['every two months', /\bbi-? ?monthly\b|\bevery (?:two|2) months\b|\bsix times a year\b|\btwo-monthly\b/i],
	[
		'half-yearly',
		/\bhalf[- ]yearly\b|\bsix[- ]monthly\b|\b6[- ]monthly\b|\bbi-? ?annual\w*|\btwice a year\b|\bevery (?:six|6) months\b/i,
	],
	['daily', /\bdaily\b|\bevery day\b/i],
	['weekly', /\bweekly\b|\bevery week\b/i],
	['fortnightly', /\bfortnightly\b/i],
	['monthly', /\bmonthly\b|\bevery month\b|\bonce a month\b|\btwice a month\b/i],
	['quarterly', /\bquarterly\b|\bevery (?:three|3) months\b|\bfour times a year\b|\beach quarter\b/i],
	['termly', /\btermly\b|\b(?:each|every) term\b/i],
	['yearly', /\bannual\w*\b|\byearly\b|\b(?:each|every|once a) year\b/i],
	['regularly', /\bregular\w*\b/i],
];

/** "Bi-monthly" is read as every two months, as public bodies use it. */
export const rhythmOf = (text: string): Rhythm | null =>
	shapes.find(([, shape]) => shape.test(text))?.[0] ?? null;

export interface Timescale {
	/** As printed. */
	text: string;
	ongoing: boolean;
	rhythm: Rhythm | null;
	from: string | null;
	to: string | null;
	/** Bodies named in it. */
	body: string | null;
}

const bodyName =
	/(?:\p{Lu}[\p{L}'’&]*\s){1,6}(?:Board|Forum|Committee|Panel|Group|Council|Cabinet|Partnership|Meetings?)\b/u;

export function timescaleOf(text: string): Timescale {
	const dates = datesIn(text).filter(({ from }) => from !== null);
	const starts = dates.map(({ from }) => from ?? '').sort();
	const ends = dates.map(({ to }) => to ?? '').sort();
	return {
		text,
		ongoing: /\bon-?going\b|\bcontinu(?:ous|ing|al)\w*/i.test(text),
		rhythm: rhythmOf(text),
		from: starts[0] ?? null,
		to: ends.at(-1) ?? null,
		body: bodyName.exec(text.replace(/^on-?going\s+/i, ''))?.[0].trim() ?? null,
	};
}

// Which group of a survey somebody meant. Rule: by meaning and not by letter: "8-11", "aged 8 – 11" and "8/11" are "8 to 11", and
// "9" or "16-17" lie within one group. "18+" beside "16 to 25" is not decided here: the worker is asked.
import type { Band } from '../survey/survey.ts';
import { plainDigits } from '../words/plain-digits.ts';

interface Ages {
	from: number;
	to: number;
}

const folded = (text: string) => plainDigits(text).toLocaleLowerCase('en-GB').trim();

/** Words without marks and plurals: "Care leaver" and "care-leavers". */
const wordsOf = (text: string) =>
	(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..)s$/, '')).join(' ');

const besideAges = /\b(?:years?|yrs?|olds?|aged?|ages|groups?|between|from|y\/?o)\b\.?/g;

/** Tells the id of the group that something means, or null. `agesCount`: a bare number is an age. */
export type GroupMeant = (written: string, agesCount: boolean) => string | null;

/** For the groups of one survey; what was told once is told at once, since a list says the same on each row. */
export function groupsMeant({ options }: Band): GroupMeant {
	const groups = options.map(({ id, label }) => ({ id, words: wordsOf(label), ages: agesIn(label) }));
	const told = new Map<string, string | null>();
	return (written, agesCount) => {
		const key = `${agesCount} ${written}`;
		const known = told.get(key);
		if (known !== undefined) return known;
		const meant = written.length > longestGroup ? null : meantOf(written, groups, agesCount);
		told.set(key, meant);
		return meant;
	};
}

const longestGroup = 60;

interface Group {
	id: string;
	words: string;
	ages: Ages[];
}

function meantOf(written: string, groups: readonly Group[], agesCount: boolean): string | null {
	const words = wordsOf(written);
	const same = words === '' ? undefined : groups.find((group) => group.words === words);
	if (same) return same.id;
	const meant = agesIn(written);
	const spans = groups.flatMap(({ id, ages }) => ages.map((one) => ({ id, ...one })));
	const exact = spans.find((span) => meant.some(({ from, to }) => span.from === from && span.to === to));
	if (exact) return exact.id;
	const [ages, ...others] = meant;
	if (!ages || others.length > 0 || (ages.from === ages.to && !agesCount)) return null;
	return withinOne(ages, spans);
}

/** The one group that holds these ages; "Under 12" is whoever is asked below 12, so the lowest group where that ends at 11. */
function withinOne({ from, to }: Ages, groups: readonly (Ages & { id: string })[]): string | null {
	const lowest = Math.min(...groups.map((group) => group.from));
	const highest = Math.max(...groups.map((group) => group.to));
	const asked = {
		from: from === 0 ? lowest : from,
		to: to === Infinity ? highest : to,
	};
	const isOpen = from === 0 || to === Infinity;
	const fits = groups.filter((group) =>
		isOpen
			? group.from === asked.from && group.to === asked.to
			: group.from <= asked.from && asked.to <= group.to,
	);
	return fits.length === 1 ? (fits[0]?.id ?? null) : null;
}

/** The ages that a text names; several where a spreadsheet has made a day of them. */
function agesIn(text: string): Ages[] {
	if (!/\p{Nd}/u.test(text)) return [];
	const plain = folded(text)
		.replace(besideAges, ' ')
		.replace(/[?!.:]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	const asDay = madeADay(plain);
	if (asDay.length > 0) return asDay;
	const ages = openAges(plain) ?? rangeIn(plain);
	return ages ? [ages] : [];
}

function rangeIn(plain: string): Ages | null {
	const single = /^\(?(\d{1,2})\)?$/.exec(plain)?.[1];
	if (single !== undefined) return { from: Number(single), to: Number(single) };
	const ranges = [...plain.matchAll(/(?<!\d)(\d{1,2})\s?(?:-|to|\/|and|until| )\s?(\d{1,2})(?!\d)/g)];
	const [range] = ranges;
	if (!range || ranges.length > 1 || (plain.match(/\d+/g) ?? []).length > 2) return null;
	const [from, to] = [Number(range[1]), Number(range[2])];
	return from < to ? { from, to } : null;
}

const openEnds: readonly (readonly [RegExp, (age: number) => Ages])[] = [
	[/^(?:under|below|younger than|less than|<)\s?(\d{1,2})s?$/, (age) => ({ from: 0, to: age - 1 })],
	[/^(?:up to|<=|≤)\s?(\d{1,2})$/, (age) => ({ from: 0, to: age })],
	[/^(\d{1,2})s?\s?(?:and|or|&)\s?(?:under|below|younger)$/, (age) => ({ from: 0, to: age })],
	[/^(?:over|above|older than|more than|>)\s?(\d{1,2})s?$/, (age) => ({ from: age + 1, to: Infinity })],
	[
		/^(\d{1,2})s?\s?(?:\+|plus|(?:and|or|&)\s?(?:over|above|older|up)|upwards)$/,
		(age) => ({ from: age, to: Infinity }),
	],
];

function openAges(plain: string): Ages | null {
	for (const [shape, ages] of openEnds) {
		const age = shape.exec(plain)?.[1];
		if (age !== undefined) return ages(Number(age));
	}
	return null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => months.indexOf(name.slice(0, 3)) + 1;

const month = `(?<month>${months.join('|')})[a-z]*`;
const dayShape = new RegExp(`^(?<day>\\d{1,2})[- ]${month}(?:[- ](?:\\d\\d)?(?<year>\\d\\d))?$`);
const monthShape = new RegExp(`^${month}[- ](?:\\d\\d)?(?<year>\\d\\d)$`);

/** A spreadsheet takes "8-11" for 8 November and "12-15" for December 2015: as shown, and as it is read from the file. */
function madeADay(plain: string): Ages[] {
	const day = dayShape.exec(plain)?.groups;
	const year = monthShape.exec(plain)?.groups;
	if (year) return [{ from: monthOf(year.month ?? ''), to: Number(year.year) }];
	if (!day) return [];
	const at = monthOf(day.month ?? '');
	const [first, last] = [Number(day.day), Number(day.year ?? 0)];
	return [{ from: first, to: at }, { from: at, to: first }, ...(first === 1 ? [{ from: at, to: last }] : [])];
}

// Rule: a count to reach: "from 7 swings to a target of 12", "every 12 weeks", "less than 6", "30 new kites a year". The
// surest way of stating it is looked for first; what only describes (an age, a year, a time limit) is no target.
import { datesIn } from './dates.ts';
import { baselineIn, byWhen, comparisonAt, type Stated } from './target-words.ts';
import { isSmallWord } from './words-of.ts';

type Counted = Omit<Stated, 'by' | 'baseline'>;

export function countTargets(text: string): Stated[] {
	const one = called(text) ?? every(text) ?? comparedAlone(text) ?? (looksAhead(text) ? moved(text) : null);
	const counted = one ? [one] : looksAhead(text) ? bare(text) : [];
	const [baseline, by] = [baselineIn(text), byWhen(text)];
	return counted.map((target) => ({ ...target, by, baseline }));
}

const looksAhead = (text: string) => /^\d|\bwill\b|\bto\b|\bincrease|\breduce|\bat least\b/i.test(text);

/** "A target of 12 swings". */
function called(text: string): Counted | null {
	const found = /\btarget of (?:at least )?(\d[\d,]*)/i.exec(text);
	return found?.[1] === undefined
		? null
		: exactly(text, { at: found.index, printed: found[0], number: found[1] });
}

/** "Meetings at a minimum of every 12 weeks": no longer than that lies between. */
function every(text: string): Counted | null {
	const found = /\b(?:at a )?(minimum|maximum) of (?:once )?every (\d+) (days|weeks|months)\b/i.exec(text);
	return found?.[2] === undefined
		? null
		: {
				at: found.index,
				text: found[0],
				value: Number(found[2]),
				unit: found[3] ?? '',
				comparison: 'at most',
			};
}

/** "From 41 swings to 25". */
function moved(text: string): Counted | null {
	const found = /\bfrom \d{1,6}(?:\s+\p{L}+){0,4} to (\d{1,6})(?!\d|%)/iu.exec(text);
	return found?.[1] === undefined
		? null
		: exactly(text, { at: found.index, printed: found[0], number: found[1] });
}

const exactly = (text: string, found: { at: number; printed: string; number: string }): Counted => ({
	at: found.at,
	text: found.printed,
	value: Number(found.number.replaceAll(',', '')),
	unit: unitAfter(text, found.at + found.printed.length),
	comparison: 'exactly',
});

/** "Less than 6", "an average score below 14": a comparison that a number ends. */
function comparedAlone(text: string): Counted | null {
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

/** Behind a number that is never a target of its own: "16 year olds", "2-", "6 weeks of", "3 or more moves". */
const notCounted =
	/^\s*(?:years?[ -]olds?|year olds?|-|–|plus|months?|years?|hours?|miles?|minutes?|st\b|nd\b|rd\b|th\b|or more (?:placements|moves)|\+|weeks? of|\/)/i;
/** "20 working days": a time limit. */
const timeUnits = /^\s*(?:working |calendar )?(?:days?|weeks?)\b/i;
/** In front of one: "aged 16", "key stage 4", "within 6". */
const named =
	/\b(?:age|aged|stage|level|grade|year|section|within|the|post|last|of|under|page|every|after|and)\s*$/i;

/** "30 new kites a year", "15 kites and 47 swings": numbers with what they count. */
function bare(text: string): Counted[] {
	const dates = datesIn(text);
	return [...text.matchAll(/(?<![\w£/.-])(\d{1,5})(?!\d)/g)].flatMap(({ 0: printed, index }) => {
		const end = index + printed.length;
		const rest = text.slice(end, end + 30);
		const dated = dates.some(({ at, text: date }) => index >= at && index < at + date.length);
		if (dated || notCounted.test(rest) || timeUnits.test(rest) || !/^\s+\p{L}{3}/u.test(rest)) return [];
		const second = /\d[^.]*\band\s*$/.test(text.slice(0, index));
		if (named.test(text.slice(Math.max(0, index - 9), index)) && !second) return [];
		const comparison = comparisonAt(text, index, end);
		return [{ at: index, text: printed, value: Number(printed), unit: unitAfter(text, end), comparison }];
	});
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

// Rule: a figure is a printed value of today or the past: a share, or a number of people or things, with its date and base
// where they are printed. Numbers to reach, ages, dates, times and references are none.
import { clausesAt } from '../values/clauses.ts';
import { datesIn, type PrintedDate } from '../values/dates.ts';
import type { Placed } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { ProposedFigure } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';
import { numberOf } from '../values/words-of.ts';

const percent = /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/giu;
const money = /£\s?(\d[\d,]*(?:\.\d{2})?)(?:\s?(m|million|k|bn|billion)\b)?/gi;
const people =
	'(?:children|young people|care leavers?|people|males?|females?|boys|girls|staff|carers?|foster carers?|families|pupils|students|adults|residents|respondents|responses|surveys|completed surveys|employees|practitioners|households|schools|homes|placements|(?:\\p{L}+ ){0,2}orders|adopters|members|ambassadors|apprentices|apprenticeships|babies|unaccompanied|UASC|constellations|groups|beds|visits|referrals|complaints|sessions|families|cases)';
const word = "(?:[\\p{L}’'-]+ ){0,3}?";
const counted = new RegExp(
	`(?<![\\p{L}\\d.,/£-])(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\\d.,]*\\d|\\s?%|[-–]\\d)(?: \\([^()]{1,40}\\))? (?:of our |of the |of )?${word}${people}(?![\\p{L}]|[’']s?\\b)`,
	'giu',
);
/** "from 49 on …, to 43 on … to 23": numbers that only the first names. */
const moved =
	/\b(?:from|to) (\d{1,6}|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:in|on|as of|at) )/gi;

/** "… and 1 other", "(31 interim, 55 full)": the next in a row of counts; a number with a comma in its thousands; "(21 - March 2030)". */
const inRow = /(?<=(?:, |; |and |\())(\d{1,6}) (\p{L}{4,})/gu;
const large = /(?<![\d.,£])(\d{1,3}(?:,\d{3})+)(?![\d.,]*\d)(?:\s([\p{L}’'-]+))?/gu;
const dated = /\((\d{1,6}) ?[-–,] ?(?=\p{Lu}\p{Ll}{2,8} 20\d\d\))/gu;

/** Words after or before a number that make it a target, a plan, an age or a time. */
const forward =
	/\b(?:will|would|aim(?:s|ing)? to|target|should|must|plan(?:s|ning)? to|want to|intend\w*|ensure|make sure|increase .{0,80} to (?:at least )?\d)\b/i;

export function findFigures(blocks: readonly Placed[]): ProposedFigure[] {
	const figures: ProposedFigure[] = [];
	let common: PrintedDate | null = null;
	for (const block of blocks) {
		const words = wordsIn(block);
		if (block.kind === 'heading') common = null;
		if (words === null || block.kind === 'heading') continue;
		const { label } = block.under;
		if (block.kind === 'paragraph') common = words.endsWith(':') ? (datesIn(words).at(-1) ?? null) : common;
		const base = baseIn(words);
		for (const { text } of sentencesOf(words)) {
			const planned =
				label === 'will do' || label === 'difference' || label === 'measures' || label === 'promise';
			if (planned || (forward.test(text) && !/\b(?:has|have|was|were|had|told|are) /i.test(text))) continue;
			const dates = datesIn(text);
			const values = valuesIn(text, dates);
			const clauses = clausesAt(
				text,
				values.map(({ at }) => at),
			);
			for (const [index, value] of values.entries())
				figures.push(
					figure(figures.length, value, { text, clause: clauses[index] ?? text, dates, base, common }, block),
				);
		}
	}
	return figures;
}

interface Value {
	printed: string;
	value: number;
	unit: string;
	at: number;
}

/** The printed values of one sentence, in their order. */
function valuesIn(text: string, dates: readonly PrintedDate[]): Value[] {
	if (!/\d|(?:two|three|four|five|six|seven|eight|nine|ten|teen|ty|eleven|twelve)\b/i.test(text)) return [];
	const found: Value[] = [];
	const take = (printed: string, value: number | null, unit: string, at: number) => {
		const dated = dates.some((date) => at >= date.at && at < date.at + date.text.length);
		const taken = found.some((one) => one.at === at);
		if (value !== null && !dated && !taken) found.push({ printed, value, unit, at });
	};
	for (const { 0: all, 1: number = '', index } of text.matchAll(percent)) {
		if (all) take(number, Number(number), '%', index);
	}
	for (const { 1: number = '', 2: size, index } of text.matchAll(money))
		take(number, sized(number, size), 'GBP', index);
	for (const { 0: all, 1: number = '', index } of text.matchAll(counted))
		if (!isAgeOrTime(text, index, number))
			take(
				number,
				numberOf(number),
				all
					.slice(number.length)
					.trim()
					.replace(/^\(\d+%\) /, ''),
				index,
			);
	for (const { 0: all, 1: number = '', index } of text.matchAll(moved))
		take(number, numberOf(number), '', index + all.length - number.length);
	for (const { 1: number = '', 2: unit = '', index } of text.matchAll(large))
		take(number, numberOf(number), unit, index);
	for (const { 1: number = '', index } of text.matchAll(dated)) take(number, Number(number), '', index + 1);
	if (found.length > 0)
		for (const { 1: number = '', 2: unit = '', index } of text.matchAll(inRow))
			if (!isAgeOrTime(text, index, number)) take(number, Number(number), unit, index);
	return found.sort((one, other) => one.at - other.at);
}

const sized = (number: string, size: string | undefined): number => {
	const value = Number(number.replaceAll(',', ''));
	const times: Record<string, number> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
	return value * (times[size?.toLowerCase() ?? ''] ?? 1);
};

function isAgeOrTime(text: string, at: number, number: string): boolean {
	const rest = text.slice(at + number.length, at + number.length + 24);
	if (
		/^\s?(?:years?|year-|months?|weeks?|days?|hours?|minutes?|working|miles?|times|key|per |[-–/]|to \d|st\b|nd\b|rd\b|th\b|%|\+| ?or more)/i.test(
			rest.trimStart(),
		)
	)
		return true;
	return (
		/\b(?:aged?|ages|stage|year|level|grade|section|page|age of|over|under|between|age range|the|these|those|act|every|of the|post|last|next|first)\s+$/i.test(
			text.slice(Math.max(0, at - 12), at),
		) && !/\b(?:over|under|between)\s+$/i.test(text.slice(Math.max(0, at - 12), at))
	);
}

const baseIn = (text: string): number | null => {
	const found =
		/\b(\d[\d,]*) (?:completed )?(?:surveys?|responses|respondents|questionnaires|replies)\b|\bn ?= ?(\d[\d,]*)|\b(\d[\d,]*) (?:children|young people|care leavers|people) (?:responded|answered|took part|completed|replied)\b/i.exec(
			text,
		);
	const number = found?.[1] ?? found?.[2] ?? found?.[3];
	return number === undefined ? null : Number(number.replaceAll(',', ''));
};

interface Context {
	text: string;
	clause: string;
	/** The dates of the sentence. */
	dates: readonly PrintedDate[];
	base: number | null;
	common: PrintedDate | null;
}

function figure(
	index: number,
	{ printed, value, unit, at }: Value,
	{ text, clause, dates, base, common }: Context,
	block: Placed,
): ProposedFigure {
	const date = nearestDate(dates, at);
	const doubts = [
		...(date === null && common !== null ? ['Its date stands in the line above the list.'] : []),
		...(date === null && common === null ? ['No date is printed with it.'] : []),
		...(unit === '%' && base !== null
			? ['The number of answers stands near it; whether it is the base of this share is not said.']
			: []),
		...(unit === '' ? ['What is counted is not printed beside the number.'] : []),
	];
	return {
		key: `figure-${index + 1}`,
		value,
		printed,
		unit,
		text,
		clause,
		date: date ?? common?.text ?? null,
		base: unit === '%' ? base : null,
		priority: block.under.priority,
		doubts,
		places: [block.place],
	};
}

/** The date of a value: the first after it, or else the last before. */
function nearestDate(dates: readonly PrintedDate[], at: number): string | null {
	return (dates.find((date) => date.at > at) ?? dates.at(-1))?.text ?? null;
}

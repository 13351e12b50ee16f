// Rule: a figure is a printed value of today or the past: a share, or a number of people or things, with its date and base
// where they are printed. Numbers to reach, ages, dates, times and references are none.
import { clausesAt } from '../values/clauses.ts';
import { datesIn, type PrintedDate } from '../values/dates.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { ProposedFigure } from '../proposal.ts';
import { onTwoLines, pairsOfLines, type Pair } from './figures-on-two-lines.ts';
import { roleDoubt, roleOf } from '../values/number-roles.ts';
import { sentencesOf } from '../values/sentences.ts';
import { sharesInWords, type ShareInWords } from '../values/shares-in-words.ts';
import { numberOf } from '../values/words-of.ts';

const percent = /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)/giu;
const percentSign = /^\s?(?:%|per ?cent\b)/i;
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

export function findFigures(blocks: readonly PlacedBlock[]): ProposedFigure[] {
	const figures: ProposedFigure[] = [];
	let common: PrintedDate | null = null;
	const pairs = pairsOfLines(blocks);
	for (const block of blocks) {
		const pair = pairs.get(block);
		if (pair) figures.push(...figuresOfPair(pair, block, figures.length));
		const words = pair ? null : wordsIn(block);
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
			for (const [index, value] of values.entries()) {
				const around = { from: values[index - 1]?.at ?? 0, until: values[index + 1]?.at ?? text.length };
				const context = { text, clause: clauses[index] ?? text, dates, base, common, ...around };
				figures.push(figure(figures.length, value, context, block));
			}
		}
	}
	return figures;
}

/** A number in large letters and the line below it. Its unit is what the line says. */
function figuresOfPair({ text, places }: Pair, block: PlacedBlock, count: number): ProposedFigure[] {
	const [, number = ''] = /^(\d[\d,]*)\s/.exec(text) ?? [];
	const values = valuesIn(text, []).slice(0, 1);
	const plain = {
		printed: number,
		value: numberOf(number) ?? 0,
		unit: text.slice(number.length).trim(),
		...{ at: 0, end: number.length },
	};
	const context = { text, clause: text, dates: [], base: null, common: null, from: 0, until: text.length };
	return (values[0]?.at === 0 || number === '' ? values : [plain]).map((value) => {
		const one = figure(count, value, context, block);
		return { ...one, doubts: [onTwoLines, ...one.doubts], places };
	});
}

interface Value {
	printed: string;
	value: number;
	unit: string;
	at: number;
	/** Behind the number and its sign: “28 per cent”. */
	end: number;
	/** A share that is printed as a part of a whole. */
	rounded?: boolean;
}

const inPerCent = (share: ShareInWords): Value => ({
	...share,
	...{ unit: '%', end: share.at + share.printed.length },
});

/** The printed values of one sentence, in their order. */
function valuesIn(text: string, dates: readonly PrintedDate[]): Value[] {
	const found = sharesInWords(text).map(inPerCent);
	const take = (printed: string, value: number | null, unit: string, at: number) => {
		const sign = percentSign.exec(text.slice(at + printed.length))?.[0] ?? '';
		const end = at + printed.length + sign.length;
		const dated = dates.some((date) => at >= date.at && at < date.at + date.text.length);
		const taken = found.some((one) => at >= one.at && at < one.at + one.printed.length);
		if (value !== null && !dated && !taken) found.push({ printed, value, unit, at, end });
	};
	for (const { 1: number = '', index } of text.matchAll(percent)) take(number, Number(number), '%', index);
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
	/** Where the value before it stands, and the next. */
	from: number;
	until: number;
}

/** "Almost 80%", "more than 200 children": no exact value. */
const roughly =
	/\b((?:just )?(?:over|under)|(?:more|fewer|less) than|almost|nearly|about|around|approximately|up to|some|at least)\s+$/i;

function figure(index: number, given: Value, context: Context, block: PlacedBlock): ProposedFigure {
	const { printed, value, unit, at } = given;
	const { text, clause, base, common } = context;
	const { date, several } = dateOf(context, at);
	const role = roleDoubt(roleOf(text, at, given.end, context.until));
	const about = roughly.exec(text.slice(Math.max(0, at - 20), at))?.[1];
	const doubts = [
		...(role === null ? [] : [role]),
		...(given.rounded ? [`It is printed in words: “${printed}”.`] : []),
		...(about === undefined
			? []
			: [`It is printed as “${about.toLowerCase()}” this number: the true one is not said.`]),
		...(several ? ['Several dates stand in this sentence: say which is its own.'] : []),
		...(date === null && common !== null ? ['Its date stands in the line above the list.'] : []),
		...(date === null && common === null ? ['No date is printed with it.'] : []),
		...(unit === '%' && base !== null
			? ['The number of answers stands near it; whether it is the base of this share is not said.']
			: []),
		...(unit === '' ? ['What is counted is not printed beside the number.'] : []),
	];
	return {
		key: `figure-${index + 1}`,
		...{ value, printed, unit, text, clause, doubts },
		date: date ?? common?.text ?? null,
		base: unit === '%' ? base : null,
		priority: block.under.priority,
		places: [block.place],
	};
}

/** A value's date: the only one of its sentence, or the only one between the values beside it; else the nearest, doubted. */
function dateOf({ dates, from, until }: Context, at: number): { date: string | null; several: boolean } {
	const own = dates.filter((date) => date.at >= from && date.at < until);
	const [only] = own.length === 1 ? own : dates.length === 1 ? dates : [];
	if (only || dates.length === 0) return { date: only?.text ?? null, several: false };
	const nearest = (own.length > 0 ? own : dates).find((date) => date.at > at) ?? dates.at(-1);
	return { date: nearest?.text ?? null, several: true };
}

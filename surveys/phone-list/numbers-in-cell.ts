// What of a cell is a number. Rule: what software does to a number without losing a digit is undone (a lost 0, ".0", ="…",
// thousands, powers of ten with every digit); what lost one is told with its cause. Each number-like thing is found once, whether
// it can get a text or not, so that all of a list can be accounted for.
import { nationalNumber, ukMobile } from '../invitation/phone-number.ts';
import { plainDigits } from '../words/plain-digits.ts';

export type NumberProblem =
	'cut-by-spreadsheet' | 'wrong-length' | 'landline' | 'foreign' | 'not-a-uk-mobile';

export type FoundNumber =
	{ text: string; phone: string; problem: null } | { text: string; phone: null; problem: NumberProblem };

export interface CellNumbers {
	numbers: FoundNumber[];
	/** The cell is a number, perhaps with a word beside it ("Mobile: …", "… (mum)"), and no note that holds one. */
	whole: boolean;
	/** The words beside the numbers. */
	beside: string;
}

/** A number-like thing has as many digits: less is an age, a house, a date's part. */
const fewestDigits = 7;

const none: CellNumbers = { numbers: [], whole: false, beside: '' };

export function numbersInCell(cell: string): CellNumbers {
	if (!/\p{Nd}/u.test(cell)) return none;
	const text = undone(plainDigits(cell));
	const numbers: FoundNumber[] = [];
	const rest = text.replace(powerOfTen, (power) => {
		numbers.push({ text: power, phone: null, problem: 'cut-by-spreadsheet' });
		return ' ';
	});
	const words = rest.replace(run, (stretch) => {
		const found = parted(withoutDate(stretch.trim())).flatMap((one) => told(one));
		numbers.push(...found);
		return found.length > 0 ? ' ' : stretch;
	});
	return {
		numbers,
		whole: numbers.length > 0 && (words.match(/\p{L}+/gu) ?? []).length <= 3,
		beside: words.replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, ''),
	};
}

/** A stretch of digits and what stands between them; no letter touches it: a letter O among them is no 0. */
const run = /(?<![\p{L}\d])[+(]*\d[\d ().\-/+]*\d\)?(?![\p{L}\d@])/gu;
/** Excel's 4.47701E+11, as it stays where digits are lost. */
const powerOfTen = /(?<![\p{L}\d])\d+(?:[.,]\d+)?E\+?\d{1,2}(?![\p{L}\d])/giu;

/** What a list in a text puts in front of an entry: "• ", "1. ", "2) ". */
const listMark = /^\s*(?:[•●▪◦‣·*-]|\(?\d{1,3}[.)])\s+(?=\S)/;

/** A group behind a number with nothing but a blank between: its ages are no digits of the number. */
const agesBehind = /(?<=\d{4})\s+\(?\d{1,2}\s?(?:to\s?|[-/])\d{1,2}\)?(?:\s*$|(?=\s\D))/;

const undone = (text: string): string =>
	text
		.replace(listMark, '')
		.replace(agesBehind, '; $&')
		.replace(/(?<!\d)(\d)(?:[.,](\d+))?E\+?(\d{1,2})(?!\d)/gi, wholePower)
		.replace(/(?<![\d.,])\d{1,3}(?:,\d{3}){3,}(?![\d,])/g, (thousands) => thousands.replaceAll(',', ''))
		.replace(/(\d{9,})[.,]0+(?!\d)/g, '$1');

/** 4.47700900104E+11 has all its digits; 4.47701E+11 has lost six, and stays as it is. */
function wholePower(written: string, first: string, more: string | undefined, power: string): string {
	const digits = first + (more ?? '');
	return digits.length === Number(power) + 1 ? digits : written;
}

const mobileShape = /[ /.-]*((?:\+44|0044|44)?[ ().-]*0?[ ().-]*7(?:[ ().\-/]*\d){9}\)?)(?!\d)/y;

/** Several numbers that only blanks or strokes part; the number of an entry in its list is none. */
function parted(stretch: string): string[] {
	if (ukMobile(stretch) !== null) return [stretch];
	const unnumbered = stretch.replace(/^\d{1,2} +(?=0|\+44)/, '');
	if (ukMobile(unnumbered) !== null) return [unnumbered];
	return inMobiles(stretch) ?? atNewNumbers(stretch);
}

/** Mobiles one after the other, with nothing left over; null where there is more. */
function inMobiles(stretch: string): string[] | null {
	const mobiles: string[] = [];
	mobileShape.lastIndex = 0;
	while (mobileShape.lastIndex < stretch.length) {
		const mobile = mobileShape.exec(stretch)?.[1];
		if (mobile === undefined || ukMobile(mobile) === null) return null;
		mobiles.push(mobile.trim());
	}
	return mobiles;
}

/** A 0 or + behind a blank begins a new number, where the one before has digits enough. */
function atNewNumbers(stretch: string): string[] {
	const pieces: string[] = [];
	for (const piece of stretch.split(/[ /]+(?=\+|0\d)/)) {
		const last = pieces.at(-1);
		if (last !== undefined && (digitsOf(last) < 10 || digitsOf(piece) < fewestDigits))
			pieces[pieces.length - 1] = `${last} ${piece}`;
		else pieces.push(piece);
	}
	return pieces;
}

const digitsOf = (text: string) => text.replace(/\D/g, '').length;

const date = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?!\d)/;

/** A day in front of a number, or by itself, is none. */
const withoutDate = (stretch: string) =>
	ukMobile(stretch) === null ? stretch.replace(date, '').trim() : stretch;

function told(text: string): FoundNumber[] {
	const phone = ukMobile(text);
	if (phone !== null) return [{ text, phone, problem: null }];
	if (digitsOf(text) < fewestDigits) return [];
	return [{ text, phone: null, problem: problemOf(nationalNumber(text) ?? '') }];
}

function problemOf(national: string): NumberProblem {
	if (/^(?:\+|00)/.test(national)) return 'foreign';
	if (/^(?:07|7(?:\d{8}|\d{10})$)/.test(national))
		return national.length === 11 ? 'not-a-uk-mobile' : 'wrong-length';
	return /^0[12389]\d{8,9}$/.test(national) ? 'landline' : 'not-a-uk-mobile';
}

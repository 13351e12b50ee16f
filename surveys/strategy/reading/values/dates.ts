// Rule: dates as strategies print them, from "31 March 2030" to "late 2030", "2030/31" and "within two years". What is printed
// is kept; the parsed days stand beside it. A day that the calendar does not have is told as such, and given no days.

export interface PrintedDate {
	text: string;
	at: number;
	/** First and last day that it can mean, as YYYY-MM-DD; null where it is no day of the calendar or counts from an unnamed day. */
	from: string | null;
	to: string | null;
	impossible: boolean;
}

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';
/** The parts of a year that English plans use, as first and last month. */
const seasons: Record<string, [number, number]> = {
	early: [1, 4],
	mid: [5, 8],
	late: [9, 12],
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	'end of': [12, 12],
	'beginning of': [1, 3],
	'start of': [1, 3],
};

const shape = new RegExp(
	[
		`(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dayMonth>${month})\\.?,?(?: (?<dayYear>20\\d\\d|\\d\\d(?!\\d|%|,)))?`,
		`(?<month>${month})(?:\\.? |-)(?<monthYear>20\\d\\d|\\d\\d(?![\\d%,]| [a-z]))`,
		`(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>20\\d\\d|\\d\\d)`,
		`(?<season>early|mid|late|spring|summer|autumn|(?:end|beginning|start) of)[ -](?<seasonYear>20\\d\\d)`,
		`Q(?<quarter>[1-4]),? (?:of )?(?<quarterYear>20\\d\\d) ?[/–-] ?(?:20)?\\d\\d(?!\\d)`,
		`(?<first>20\\d\\d)(?: to (?=20)| ?[/.–-] ?)(?<second>20\\d\\d|\\d\\d)(?!\\d)`,
		`(?<year>20\\d\\d)(?!\\d)`,
	].join('|'),
	'giu',
);

const two = (number: number) => String(number).padStart(2, '0');
const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
const lastDay = (year: number, ofMonth: number) => new Date(Date.UTC(year, ofMonth, 0)).getUTCDate();

type Span = Pick<PrintedDate, 'from' | 'to' | 'impossible'>;
const unknown: Span = { from: null, to: null, impossible: false };

function dayOf(day: number, inMonth: number, year: number): Span {
	if (inMonth < 1 || inMonth > 12 || day < 1 || day > lastDay(year, inMonth))
		return { from: null, to: null, impossible: true };
	const text = `${year}-${two(inMonth)}-${two(day)}`;
	return { from: text, to: text, impossible: false };
}

const monthsOf = (year: number, first: number, last: number): Span => ({
	from: `${year}-${two(first)}-01`,
	to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
	impossible: false,
});

/** Public bodies count a financial year's quarters from April. */
const quarterOf = (quarter: number, begins: number): Span =>
	quarter === 4 ? monthsOf(begins + 1, 1, 3) : monthsOf(begins, 3 * quarter + 1, 3 * quarter + 3);

const monthNumber = (text: string) =>
	months.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase())) + 1;

function spanOf(found: Record<string, string | undefined>): Span | null {
	const {
		day,
		dayMonth,
		dayYear,
		month: inMonth,
		monthYear,
		d,
		m,
		y,
		season,
		seasonYear,
		quarter,
		quarterYear,
		first,
		second,
		year,
	} = found;
	if (day && dayMonth)
		return dayYear ? dayOf(Number(day), monthNumber(dayMonth), fullYear(dayYear)) : unknown;
	if (inMonth && monthYear) return monthsOf(fullYear(monthYear), monthNumber(inMonth), monthNumber(inMonth));
	if (d && m && y) return dayOf(Number(d), Number(m), fullYear(y));
	if (season && seasonYear)
		return monthsOf(Number(seasonYear), ...(seasons[season.toLowerCase()] ?? ([1, 12] as const)));
	if (quarter && quarterYear) return quarterOf(Number(quarter), Number(quarterYear));
	if (first && second) {
		const last = fullYear(second);
		// A financial year runs from April to March; more than a year is from the first to the last.
		return last === Number(first) + 1
			? { from: `${first}-04-01`, to: `${last}-03-31`, impossible: false }
			: last > Number(first)
				? { from: `${first}-01-01`, to: `${last}-12-31`, impossible: false }
				: null;
	}
	return year ? monthsOf(Number(year), 1, 12) : null;
}

export function datesIn(text: string): PrintedDate[] {
	const dates: PrintedDate[] = [];
	if (!/\d/.test(text)) return dates;
	for (const found of text.matchAll(shape)) {
		if (/[\p{L}\d£$.,]/u.test(text[found.index - 1] ?? ' ')) continue;
		const span = spanOf(found.groups ?? {});
		if (span) dates.push({ text: found[0], at: found.index, ...span });
	}
	return dates;
}

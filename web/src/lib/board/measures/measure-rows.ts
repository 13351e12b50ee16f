import { dayInWords, upperFirst, type Range, type ReadingVoice } from '#surveys';
import type { MeasureOnBoard } from '#worker';
import { inEvery100 } from '../../design/range-words.ts';
import { amount, checkWords, dated } from './measure-words.ts';

export interface ReadingRow extends Range {
	key: string;
	day: string | null;
	figure: string;
	from: number;
	to: number;
	/** Beside the figure: of how many, when, from where. */
	told: string;
	/** What is doubtful about it. */
	doubt: string;
	/** Only what was asked or counted in the same way is drawn as one line. */
	series: string;
}

/** The readings of one voice, oldest first. */
export function readingRows(
	{ readings, heard, unit }: Pick<MeasureOnBoard, 'readings' | 'heard' | 'unit'>,
	voice: ReadingVoice,
): ReadingRow[] {
	const printed = readings
		.filter((reading) => reading.voice === voice)
		.map(({ id, day, value, printed, base, asAt, source, check }) => ({
			key: id,
			day,
			figure: `${amount(printed, unit)}${base === null ? '' : ` of ${base.toLocaleString('en-GB')}`}`,
			from: value,
			to: value,
			told: [
				`${upperFirst(dated(asAt))}. ${source}.`,
				check?.kind === 'base not given' ? checkWords(check, printed, base) : '',
			].join(' '),
			doubt: check?.kind === 'impossible' ? checkWords(check, printed, base) : '',
			series: 'printed',
		}));
	const released =
		voice === 'service'
			? []
			: heard.map(({ surveyId, question, survey, day, base, range }) => ({
					key: `${surveyId} ${question}`,
					day,
					figure: upperFirst(inEvery100(range)),
					...range,
					told: `About ${base} answered “${question}”${/[.?!…]$/.test(question) ? '' : '.'} ${survey}, ${dayInWords(day)}.`,
					doubt: '',
					series: question,
				}));
	return [...printed, ...released].sort((a, b) =>
		(a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0,
	);
}

// A list of phone numbers as a worker has it: pasted, one in a line, or a CSV with a heading, perhaps with the group
// of each young person. Nothing is guessed: what cannot be read is listed with its row and the reason.
import type { Band } from '../survey/survey.ts';
import { ukMobile } from './phone-number.ts';

export type RowProblem = 'not-a-uk-mobile' | 'twice' | 'unknown-group' | 'no-number';

export interface PhoneList {
	/** In the order of the list, each once. `band` is the id of a group of the survey, or null. */
	accepted: { phone: string; band: string | null }[];
	/** `row` counts lines from 1, as a spreadsheet does. */
	refused: { row: number; text: string; problem: RowProblem }[];
}

const separators = /[,;\t]/;
const cellsOf = (line: string) =>
	line.split(separators).map((cell) =>
		cell
			.trim()
			.replace(/^"(.*)"$/, '$1')
			.trim(),
	);
const sameText = (a: string, b: string) => a.toLocaleLowerCase('en-GB') === b.toLocaleLowerCase('en-GB');

/** Whether a first line is a heading: it holds no digit in a row of five. */
const isHeading = (line: string) => !/\d{5}/.test(line.replace(/[\s()-]/g, '')) && separators.test(line);

/** Reads a list. A cell that is no number is taken for the group; empty lines are passed over. */
export function readPhoneList(text: string, band: Band | null): PhoneList {
	const list: PhoneList = { accepted: [], refused: [] };
	const seen = new Set<string>();
	text.split(/\r\n?|\n/).forEach((line, index) => {
		if (line.trim() === '' || (index === 0 && isHeading(line))) return;
		const refuse = (problem: RowProblem) =>
			list.refused.push({ row: index + 1, text: line.trim().slice(0, 60), problem });
		const cells = cellsOf(line).filter((cell) => cell !== '');
		const phone = cells.map(ukMobile).find((number) => number !== null);
		if (!phone) return refuse(/\d/.test(line) ? 'not-a-uk-mobile' : 'no-number');
		const groups = cells.filter((cell) => ukMobile(cell) === null);
		const known = band?.options.find(({ label }) => groups.some((group) => sameText(group, label)));
		if (band && groups.length > 0 && !known) return refuse('unknown-group');
		if (seen.has(phone)) return refuse('twice');
		seen.add(phone);
		list.accepted.push({ phone, band: known?.id ?? null });
	});
	return list;
}

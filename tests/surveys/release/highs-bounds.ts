// Bounds by a general solver: what is published of one question, and how many answered, written as an integer programme from
// the words of docs/release-format.md, and solved by HiGHS. It shares no code with the subtractor.
import loadHighs from 'highs';
import type { Puzzle } from './subtractor.ts';

const highs = await loadHighs();

/** The least and the most of a cell of a row, in which every answer picks so many at most. */
export function solvedBounds(
	{ whole, parts, picksOne }: Puzzle,
	row: string,
	cell: number,
	mostPicks: number,
) {
	const rules: string[] = [];
	const rule = (text: string) => rules.push(` r${rules.length}: ${text}`);
	const choices = whole.cells(whole.size[0]).map((_, at) => at);
	for (const { name, size, cells } of [whole, ...parts]) {
		cells(size[0]).forEach(([least, most], at) => {
			rule(`${name}.${at} >= ${least}`);
			rule(`${name}.${at} <= ${most}`);
		});
		const all = choices.map((at) => `${name}.${at}`).join(' + ');
		if (picksOne) rule(`${all} = ${size[0]}`);
		else {
			rule(`${all} >= ${size[0]}`);
			rule(`${all} <= ${mostPicks * size[0]}`);
		}
	}
	for (const at of choices) rule(`${parts.map(({ name }) => `${name}.${at}`).join(' + ')} - whole.${at} = 0`);
	const unknowns = [whole, ...parts].flatMap(({ name }) => choices.map((at) => `${name}.${at}`));
	const solve = (direction: string) => {
		const model = [
			...[direction, ` obj: ${row}.${cell}`, 'Subject To', ...rules],
			...['Generals', unknowns.join(' '), 'End'],
		];
		const { Status, ObjectiveValue } = highs.solve(model.join('\n'), { output_flag: false });
		if (Status !== 'Optimal') throw new Error(`HiGHS says: ${Status}`);
		return Math.round(ObjectiveValue);
	};
	return { lo: solve('Minimize'), hi: solve('Maximize') };
}

// A general solver (HiGHS): whole numbers that obey rules, written as an integer programme. It knows nothing of releases.
import loadHighs from 'highs';

const highs = await loadHighs();

/** So much of each unknown, by its number; together from `lo` to `hi`. */
export interface Limit {
	of: readonly number[];
	lo: number;
	hi: number;
}

/** Whole numbers, none under nought, that obey all limits and are more or less what is wished (as much as can be); null: there are none. */
export function wholeNumbers(limits: readonly Limit[], wish: readonly number[]): number[] | null {
	const rules = limits.flatMap(({ of, lo, hi }, at) => {
		// A rule must name an unknown.
		const sum = termsOf(of) || `0 x0`;
		return [` a${at}: ${sum} >= ${lo}`, ` b${at}: ${sum} <= ${hi}`];
	});
	const unknowns = wish.map((_, at) => `x${at}`);
	const objective = termsOf(wish) || '0 x0';
	const model = [
		...['Maximize', ` obj: ${objective}`, 'Subject To', ...rules],
		...['Generals', ...unknowns, 'End'],
	];
	// Any numbers that obey will do.
	const { Status, Columns } = highs.solve(model.join('\n'), { output_flag: false, mip_rel_gap: 100 });
	if (Status === 'Infeasible') return null;
	if (Status !== 'Optimal') throw new Error(`HiGHS says: ${Status}`);
	return unknowns.map((name) => {
		const column = Columns[name];
		return column && 'Primal' in column ? Math.round(column.Primal) : 0;
	});
}

/** A line for each term: the format's lines are short. */
const termsOf = (weights: readonly number[]) =>
	weights
		.flatMap((weight, at) => (weight === 0 ? [] : [`${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${at}`]))
		.join('\n');

// Rules as they are mostly made, to be beaten: each looks at the one table that it publishes and never at the others that
// would be published the same.
import type { Slip } from '#surveys';
import { evenSteps, release, stepOf, type ReleasePlan } from '#surveys/release';

const spans = (base: number): [number, number][] =>
	[0, 1, 2, 3, 4].map((fifth) => [Math.ceil((fifth * base) / 5), Math.ceil(((fifth + 1) * base) / 5) - 1]);
const fifthOf = (count: number, base: number) => Math.min(4, Math.floor((5 * count) / base));

/** Every table of so many counts that add up to `base`. */
function* tables(counts: number, base: number): Generator<number[]> {
	if (counts === 1) yield [base];
	else
		for (let first = 0; first <= base; first++)
			for (const rest of tables(counts - 1, base - first)) yield [first, ...rest];
}

const few = (count: number) => count === 1 || count === 2;

/** Whether the ranges by themselves prove a 1, a 2 or a nobody of any count. */
function provesSomething(told: readonly number[], base: number): boolean {
	const alike = [...tables(told.length, base)].filter((table) =>
		table.every((count, at) => fifthOf(count, base) === told[at]),
	);
	return told.some(
		(_, at) => alike.every((table) => few(table[at] ?? 0)) || alike.every((table) => table[at] === 0),
	);
}

/** Ranges of a fifth; where these prove something, the two that fewest picked are told as one. */
export function joinedWhereUnsafe(counts: readonly number[]): string {
	const base = counts.reduce((sum, count) => sum + count, 0);
	const told = counts.map((count) => fifthOf(count, base));
	if (!provesSomething(told, base)) return JSON.stringify(told);
	const [fewest, next] = told.map((_, at) => at).sort((a, b) => (told[a] ?? 0) - (told[b] ?? 0));
	const joined = fifthOf((counts[fewest ?? 0] ?? 0) + (counts[next ?? 0] ?? 0), base);
	const rest = told.map((one, at) => (at === fewest || at === next ? 'joined' : one));
	return JSON.stringify([rest, spans(base)[joined]]);
}

/** Of an order, how many put each first, in fifths, and how many match-ups it won, in three levels. */
export function firstsAndLevels(slips: readonly Slip[], options: readonly string[]): string {
	const orders = slips.flatMap(({ answer }) => (answer?.kind === 'put-in-order' ? [answer.order] : []));
	return JSON.stringify(
		options.map((option) => {
			const first = orders.filter(([top]) => top === option).length;
			const won = orders.reduce((sum, order) => sum + options.length - 1 - order.indexOf(option), 0);
			const share = won / (orders.length * (options.length - 1));
			return [fifthOf(first, orders.length), share >= 0.6 ? 'high' : share <= 0.4 ? 'low' : 'middle'];
		}),
	);
}

/** Every theme that somebody wrote about, in fifths. */
export function themesThatAre(counts: Readonly<Record<string, number>>, base: number): string {
	const told = Object.entries(counts).flatMap(([name, count]) =>
		count > 0 ? [[name, fifthOf(count, base)]] : [],
	);
	return JSON.stringify(told);
}

/** Every group by its own steps, and everybody by theirs, as if the one had nothing to do with the other. */
export function everybodyBesideGroups(groups: readonly (readonly number[])[]): string {
	const told = (counts: readonly number[]) => {
		const base = counts.reduce((sum, count) => sum + count, 0);
		return counts.map((count) => stepOf(count, evenSteps(base), base));
	};
	const everybody =
		groups[0]?.map((_, at) => groups.reduce((sum, counts) => sum + (counts[at] ?? 0), 0)) ?? [];
	return JSON.stringify([...groups.map(told), told(everybody)]);
}

/** Our rule with one step left out: everybody beside groups is released as if there were no groups, and so is each group. */
export function eachByThemselves(slips: readonly Slip[], plan: ReleasePlan): string {
	const alone = { ...plan, band: null };
	const groups = plan.band?.options.map(({ id }) => slips.filter(({ band }) => band === id)) ?? [];
	return JSON.stringify([slips, ...groups].map((some) => release(some, alone)));
}

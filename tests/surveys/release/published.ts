// Two ways to publish a table, as attackers read them: ours, to the count (told-exactly.ts), and the usual "hide under 5".
import type { Slip } from '#surveys';
import { release, tallies } from '#surveys/release';
import type { Drawn } from './drawn-tables.ts';
import { answersTo } from './every-box.ts';
import { keyOf } from './repertoire.ts';
import type { Bounds, Puzzle, Row } from './subtractor.ts';
import { toldExactly, type Unit } from './told-exactly.ts';
import type { Fact, Publishing } from './twins.ts';

const picksOne = (kind: Drawn['kind']) => kind !== 'choose-many' && kind !== 'best-worst';

/** What our rule tells of picks, to somebody who subtracts; null where it tells nothing that can be counted. */
export function puzzleOf(drawn: Drawn): Puzzle | null {
	const { whole, units, any } = toldExactly(drawn);
	if (!any || drawn.kind === 'put-in-order') return null;
	const rowOf = (name: string, { base, spans }: Pick<Unit, 'base' | 'spans'>, counts: number): Row => ({
		name,
		size: [base, base],
		cells: () =>
			Array.from({ length: counts }, (_, at): Bounds => {
				const span = Array.isArray(spans) ? spans[at] : undefined;
				return span ? [span.lo, span.hi] : [0, base];
			}),
	});
	const counts = countsIn(drawn);
	const parts = units.map((unit, at) =>
		rowOf(at < units.length - 1 ? (unit.bands[0] ?? '') : 'rest', unit, counts),
	);
	const base = units.reduce((sum, unit) => sum + unit.base, 0);
	return {
		whole: rowOf('whole', { base, spans: whole ?? units[0]?.spans ?? 'open' }, counts),
		parts,
		picksOne: picksOne(drawn.kind),
	};
}

const countsIn = ({ kind, plan }: Drawn) =>
	(plan.questions[0]?.choices.length ?? 0) * (kind === 'best-worst' ? 2 : 1);

/** Our release, and what is enough to have the same. */
export const ours: Publishing = {
	publish: (slips, plan) => JSON.stringify(release(slips, plan)),
	facts: (drawn) => {
		const { whole, units } = toldExactly(drawn);
		const all = units.flatMap(({ bands }) => bands);
		const told = [...units, ...(whole ? [{ bands: all, spans: whole }] : [])].flatMap(({ bands, spans }) =>
			Array.isArray(spans) ? spans.map(({ lo, hi }, cell): Fact => ({ bands, of: { cell }, lo, hi })) : [],
		);
		const silent = units.filter(({ spans }) => spans === 'silent');
		if (silent.length === 0) return [told];
		// Of what there is no room to tell, nothing is told with the names of the options changed about either.
		return renamings(drawn).flatMap((renamed) =>
			silent.map((own) => [
				...told,
				...silent.flatMap((unit) => ballotsOf(drawn, unit, unit === own ? renamed : (one) => one)),
			]),
		);
	},
};

/** Every way to change the names of the options about, the names as they stand last. */
function renamings({ plan }: Drawn): ((option: string) => string)[] {
	const options = plan.questions[0]?.choices.length ?? 0;
	return answersTo('put-in-order', options)
		.flatMap((answer) =>
			answer.kind === 'put-in-order' && answer.order.length === options ? [answer.order] : [],
		)
		.map((names) => (option: string) => names[Number(option.slice(1))] ?? option)
		.reverse();
}

function ballotsOf(drawn: Drawn, { bands }: Unit, renamed: (option: string) => string): Fact[] {
	const number = new Map<string, number>();
	for (const { band, answer } of drawn.slips) {
		if (answer?.kind !== 'put-in-order' || !bands.includes(band)) continue;
		const key = keyOf({ kind: 'put-in-order', order: answer.order.map(renamed) });
		number.set(key, (number.get(key) ?? 0) + 1);
	}
	const options = drawn.plan.questions[0]?.choices.length ?? 0;
	return answersTo('put-in-order', options).map((answer): Fact => {
		const own = number.get(keyOf(answer)) ?? 0;
		return { bands, of: { answer: keyOf(answer) }, lo: own, hi: own };
	});
}

const usual = (count: number): Bounds => (count >= 5 ? [count, count] : [0, 4]);

/** The usual way: every count from five on, sums too; what is smaller, and nought, is "fewer than 5". */
export function hiddenUnderFive({ slips, plan, kind }: Drawn): Puzzle {
	const choices = plan.questions[0]?.choices.map(({ id }) => id) ?? [];
	const row = (name: string, some: readonly Slip[]): Row => {
		const cells = choices.map((id) => usual(some.filter((slip) => picks(slip, id)).length));
		return { name, size: usual(some.length), cells: () => cells };
	};
	const groups = (plan.band?.options ?? []).map(({ id }) =>
		row(
			id,
			slips.filter(({ band }) => band === id),
		),
	);
	const unnamed = slips.filter(({ band }) => band === null);
	return {
		whole: row('whole', slips),
		parts: [...groups, row('rest', unnamed)],
		picksOne: picksOne(kind),
	};
}

/** The same of each count of each group and of everybody, as a rule for whoever looks for twins. */
export const underFive: Publishing = {
	publish: (slips, plan) => JSON.stringify(factsUnderFive(slips, plan)),
	facts: ({ slips, plan }) => [factsUnderFive(slips, plan)],
};

function factsUnderFive(slips: readonly Slip[], plan: Drawn['plan']): Fact[] {
	const ids = plan.band?.options.map(({ id }) => id) ?? [];
	const [tally] = tallies(plan.questions, ids, slips);
	const rows = [
		{ bands: [...ids, null], picked: tally?.whole.picked ?? [] },
		...ids.map((band) => ({ bands: [band], picked: tally?.groups.get(band)?.picked ?? [] })),
	];
	return rows.flatMap(({ bands, picked }) =>
		picked.map((count, cell): Fact => {
			const [lo, hi] = usual(count);
			return { bands, of: { cell }, lo, hi };
		}),
	);
}

/** Whether a slip picks a choice; of an order, whether it puts it first; of rounds, whether it is best in any. */
export function picks({ answer }: Slip, choice: string): boolean {
	if (answer?.kind === 'choose-one') return answer.option === choice;
	if (answer?.kind === 'choose-many') return answer.options.includes(choice);
	if (answer?.kind === 'best-worst') return answer.rounds.some(({ best }) => best === choice);
	return answer?.kind === 'put-in-order' && answer.order[0] === choice;
}

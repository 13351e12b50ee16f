// Two ways to publish a table, read back as an attacker would: our release, from its JSON, and the usual "hide under 5".
import { roundedBase, type Release, type Result, type Slip } from '#surveys';
import type { Drawn } from './drawn-tables.ts';
import type { Bounds, Puzzle, Row } from './subtractor.ts';

type Shown = Extract<Result, { shown: true }>;

/** What a release says of its only question, out of the text of its JSON; null where it says nothing. */
export function puzzleOfRelease(json: string): Puzzle | null {
	const { questions } = JSON.parse(json) as Release;
	const [question] = questions;
	if (!question?.result.shown || question.result.shares.length === 0) return null;
	const { result } = question;
	const groups = question.bands.flatMap((band) => (band.result.shown ? [rowOf(band.id, band.result)] : []));
	const left = groups.reduce((most, { size }) => most - size[0], result.base + 2);
	const rest: Row = {
		name: 'rest',
		size: [0, Math.max(0, left)],
		cells: (size) => [...result.shares, ...(result.worst ?? [])].map(() => [0, size]),
	};
	return {
		whole: rowOf('whole', result),
		parts: [...groups, rest],
		picksOne: question.kind !== 'choose-many' && question.kind !== 'best-worst',
	};
}

export function rowOf(name: string, { base, grain, shares, worst = [] }: Shown): Row {
	const sizes = [-2, -1, 0, 1, 2]
		.map((step) => base + step)
		.filter(
			(size) => size >= 10 && (size < 30 ? 20 : size < 100 ? 10 : 5) === grain && roundedBase(size) === base,
		);
	return {
		name,
		size: [Math.min(...sizes), Math.max(...sizes)],
		cells: (size) => [...shares, ...worst].map(({ from, to }) => countsBetween(from, to, size)),
	};
}

const tried = new Map<string, Bounds>();

/** Counts whose share of `size` is told like this, found by trying them all, once. */
function countsBetween(from: number, to: number, size: number): Bounds {
	const key = `${from} ${to} ${size}`;
	const bounds = tried.get(key) ?? tryAll(from, to, size);
	tried.set(key, bounds);
	return bounds;
}

function tryAll(from: number, to: number, size: number): Bounds {
	const fits = (count: number) => {
		const share = (100 * count) / size;
		const grain = to - from;
		if (from === 0) return share <= to;
		if (to === 100) return share >= from;
		return share >= from && share < to && share > grain && share < 100 - grain;
	};
	const counts = Array.from({ length: size + 1 }, (_, count) => count).filter(fits);
	return [Math.min(...counts, Infinity), Math.max(...counts, -Infinity)];
}

/** The usual way: every count from five on, sums too; what is smaller, and nought, is "fewer than 5". */
export function hiddenUnderFive({ slips, plan, kind }: Drawn): Puzzle {
	const choices = plan.questions[0]?.choices.map(({ id }) => id) ?? [];
	const usual = (count: number): Bounds => (count >= 5 ? [count, count] : [0, 4]);
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
		picksOne: kind !== 'choose-many' && kind !== 'best-worst',
	};
}

/** Whether a slip picks a choice; of an order, whether it puts it first; of rounds, whether it is best in any. */
export function picks({ answer }: Slip, choice: string): boolean {
	if (answer?.kind === 'choose-one') return answer.option === choice;
	if (answer?.kind === 'choose-many') return answer.options.includes(choice);
	if (answer?.kind === 'best-worst') return answer.rounds.some(({ best }) => best === choice);
	return answer?.kind === 'put-in-order' && answer.order[0] === choice;
}

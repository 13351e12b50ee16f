// Two ways to publish a table, read back as an attacker would: our release, from its JSON, and the usual "hide under 5".
import { rangeOf, type Range, type Release, type Result, type Slip } from '#surveys';
import { stepOf, stepsFor, type Shape } from '#surveys/release';
import type { Drawn } from './drawn-tables.ts';
import type { Bounds, Puzzle, Row } from './subtractor.ts';

type Shown = Extract<Result, { shown: true }>;

/**
 * What a release says of its only question, out of the text of its JSON, to somebody who knows the rule and how many
 * answered, in all and of each group; null where it says nothing that can be counted.
 */
export function puzzleOfRelease(json: string, sizes: ReadonlyMap<string, number>): Puzzle | null {
	const { questions } = JSON.parse(json) as Release;
	const [question] = questions;
	if (!question?.result.shown || question.result.shares.length === 0) return null;
	const { kind, choices, result, bands } = question;
	const shape = { kind, offered: choices.length, atMost: null };
	const sizeOf = (id: string) => sizes.get(id) ?? 0;
	const groups = bands.flatMap((band) =>
		band.result.shown ? [rowOf(band.id, band.result, sizeOf(band.id), byStep(shape))] : [],
	);
	const left = groups.reduce((rest, { size }) => rest - size[0], sizeOf(''));
	const rest: Row = {
		name: 'rest',
		size: [left, left],
		cells: (size) => [...result.shares, ...(result.worst ?? [])].map(() => [0, size]),
	};
	return {
		// Beside groups everybody is told as a sum, which is no step.
		whole: rowOf('whole', result, sizeOf(''), groups.length > 0 ? byPercent : byStep(shape)),
		parts: [...groups, rest],
		picksOne: kind !== 'choose-many' && kind !== 'best-worst',
	};
}

type Reading = (told: Range, size: number) => Bounds;

function rowOf(name: string, { shares, worst = [] }: Shown, size: number, read: Reading): Row {
	const cells = [...shares, ...worst].map((told) => read(told, size));
	return { name, size: [size, size], cells: () => cells };
}

const byPercent: Reading = ({ from, to }, size) => [
	Math.ceil((from * size) / 100),
	Math.floor((to * size) / 100),
];

const tried = new Map<string, Bounds>();

/** Counts that are told like this by the rule, found by trying them all, once. */
const byStep =
	(shape: Shape): Reading =>
	({ from, to }, size) => {
		const key = [shape.kind, shape.offered, from, to, size].join();
		const bounds = tried.get(key) ?? countsToldAs(shape, { from, to }, size);
		tried.set(key, bounds);
		return bounds;
	};

function countsToldAs(shape: Shape, { from, to }: Range, size: number): Bounds {
	const steps = stepsFor(shape, size);
	const counts = Array.from({ length: size + 1 }, (_, count) => count).filter((count) => {
		const told = rangeOf(stepOf(count, steps, size), size);
		return told.from === from && told.to === to;
	});
	return [Math.min(...counts, Infinity), Math.max(...counts, -Infinity)];
}

/** How many answered the only question: everybody (''), and each group by its id. */
export function sizesIn({ slips, plan }: Drawn): Map<string, number> {
	const answered = slips.filter(({ answer }) => answer !== null);
	const groups = plan.band?.options ?? [];
	return new Map([
		['', answered.length],
		...groups.map(({ id }) => [id, answered.filter(({ band }) => band === id).length] as const),
	]);
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

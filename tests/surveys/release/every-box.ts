// Every box that there can be, of small questions: as counts, and as the slips that give them.
import type { Answer, Slip } from '#surveys';
import type { ReleasePlan } from '#surveys/release';
import type { Cell } from './inverter.ts';

export interface Box {
	plan: ReleasePlan;
	slips: Slip[];
	/** All that is true of it and nobody may learn. */
	cells: Cell[];
	/** What is known beside the release: how many answered, in all and of each group. */
	bases: number[];
	/** Of an order: twice the match-ups that each option won. */
	points: number[];
}

/** Every way to put so many things on so many heaps. */
export function* heaps(things: number, on: number): Generator<number[]> {
	if (on === 1) yield [things];
	else
		for (let first = 0; first <= things; first++)
			for (const rest of heaps(things - first, on - 1)) yield [first, ...rest];
}

const slipsOf = (answers: readonly Answer[], counts: readonly number[], band: string | null = null): Slip[] =>
	counts.flatMap((count, at) => {
		const answer = answers[at];
		return answer ? Array.from({ length: count }, () => ({ question: 'q', band, answer })) : [];
	});

/** Whom of a group, by name, an answer counts for. */
export type Counting = Record<string, (answer: Answer) => boolean>;

function cellsOf(
	answers: readonly Answer[],
	counts: readonly number[],
	counting: Counting,
	of: string,
): Cell[] {
	const base = counts.reduce((sum, count) => sum + count, 0);
	return Object.entries(counting).map(([name, counts1]) => ({
		name: `${of}${name}`,
		count: answers.reduce((sum, answer, at) => sum + (counts1(answer) ? (counts[at] ?? 0) : 0), 0),
		of: base,
	}));
}

function pointsOf(
	{ questions }: ReleasePlan,
	answers: readonly Answer[],
	counts: readonly number[],
): number[] {
	const choices = questions[0]?.choices ?? [];
	const rivals = choices.length - 1;
	const won = (answer: Answer, option: string) => {
		if (answer.kind !== 'put-in-order') return 0;
		const place = answer.order.indexOf(option);
		return place < 0 ? rivals - answer.order.length : 2 * (rivals - place);
	};
	return choices.map(({ id }) =>
		answers.reduce((sum, answer, at) => sum + (counts[at] ?? 0) * won(answer, id), 0),
	);
}

/** Every box of so many ballots, each one of these answers. */
export function* boxesOf(plan: ReleasePlan, answers: readonly Answer[], ballots: number, counting: Counting) {
	for (const counts of heaps(ballots, answers.length))
		yield {
			plan,
			get slips() {
				return slipsOf(answers, counts);
			},
			cells: cellsOf(answers, counts, counting, ''),
			bases: [ballots],
			points: pointsOf(plan, answers, counts),
		} satisfies Box;
}

/** The same of groups of these sizes; the last number is of those who named none. */
export function* boxesOfGroups(
	plan: ReleasePlan,
	answers: readonly Answer[],
	sizes: readonly number[],
	counting: Counting,
): Generator<Box> {
	const names = [...(plan.band?.options.map(({ id }) => id) ?? []), null];
	function* each(at: number): Generator<{ counts: number[]; slips: Slip[]; cells: Cell[] }[]> {
		if (at === sizes.length) yield [];
		else
			for (const counts of heaps(sizes[at] ?? 0, answers.length)) {
				const name = names[at] ?? null;
				const own = {
					counts,
					slips: slipsOf(answers, counts, name),
					cells: cellsOf(answers, counts, counting, `${name ?? 'rest'} `),
				};
				for (const more of each(at + 1)) yield [own, ...more];
			}
	}
	for (const parts of each(0)) {
		const sums = answers.map((_, at) => parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
		yield {
			plan,
			slips: parts.flatMap(({ slips }) => slips),
			cells: [...parts.flatMap(({ cells }) => cells), ...cellsOf(answers, sums, counting, '')],
			bases: [...sizes],
			points: [],
		};
	}
}

export const id = (option: number) => `c${option}`;
const options = (number: number) => Array.from({ length: number }, (_, option) => id(option));

/** Every answer to a question of this kind with so many options. */
export function answersTo(
	kind: 'choose-one' | 'choose-many' | 'put-in-order',
	number: number,
	atMost = number,
): Answer[] {
	const all = options(number);
	if (kind === 'choose-one') return all.map((option) => ({ kind, option }));
	if (kind === 'choose-many')
		return subsets(all)
			.filter(({ length }) => length > 0 && length <= atMost)
			.map((options) => ({ kind, options }));
	return orders(all)
		.filter(({ length }) => length > 0)
		.map((order) => ({ kind, order }));
}

export const fullOrders = (number: number): Answer[] =>
	answersTo('put-in-order', number).filter(
		(one) => one.kind === 'put-in-order' && one.order.length === number,
	);

const subsets = (all: string[]): string[][] =>
	all.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const orders = (all: string[]): string[][] => [
	[],
	...all.flatMap((first) => orders(all.filter((one) => one !== first)).map((rest) => [first, ...rest])),
];

/** Who picked each option, and of more than two also who picked any of two. */
export const picking = (number: number): Counting =>
	Object.fromEntries(
		options(number).flatMap((one, at) => [
			[one, (answer: Answer) => namesOf(answer).includes(one)],
			...(number > 2
				? options(number)
						.slice(at + 1)
						.map(
							(other) =>
								[
									`${one} or ${other}`,
									(answer: Answer) => namesOf(answer).some((name) => name === one || name === other),
								] as const,
						)
				: []),
		]),
	);

const namesOf = (answer: Answer): string[] =>
	answer.kind === 'choose-one' ? [answer.option] : answer.kind === 'choose-many' ? answer.options : [];

/** Who put each option in each place, above each other, and, where that may be, left it out. */
export const placing = (number: number, all = false): Counting =>
	Object.fromEntries(
		options(number).flatMap((one) => [
			...options(number).map(
				(_, place) =>
					[
						`${one} in place ${place + 1}`,
						(answer: Answer) => answer.kind === 'put-in-order' && answer.order[place] === one,
					] as const,
			),
			...(all
				? []
				: [
						[
							`${one} left out`,
							(answer: Answer) => answer.kind === 'put-in-order' && !answer.order.includes(one),
						] as const,
					]),
			...options(number)
				.filter((other) => other !== one)
				.map(
					(other) =>
						[
							`${one} above ${other}`,
							(answer: Answer) =>
								answer.kind === 'put-in-order' &&
								answer.order.includes(one) &&
								(!answer.order.includes(other) || answer.order.indexOf(one) < answer.order.indexOf(other)),
						] as const,
				),
		]),
	);

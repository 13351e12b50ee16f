// The answers that an attacker thinks of, and what is true of a table that nobody may learn. The fewer answers it thinks of the more it
// proves, so where there are too many to take all (rounds) a rule that stands up to it stands up to whoever takes all.
import type { Answer } from '#surveys';
import { mostInRounds, roundsOf } from '#surveys/ranking';
import { tallies, type ReleasePlan } from '#surveys/release';
import type { Drawn } from './drawn-tables.ts';
import { answersTo, id, picking, placing, type Counting } from './every-box.ts';

/** Every answer to a table's question; of rounds many, and those of the table. */
export function repertoire({ kind, slips, plan }: Drawn): Answer[] {
	const [question] = plan.questions;
	const options = question?.choices.length ?? 0;
	const answers =
		kind === 'best-worst' ? roundAnswers(options) : answersTo(kind, options, question?.atMost ?? options);
	const known = new Map(answers.map((answer) => [keyOf(answer), answer]));
	for (const { answer } of slips) if (answer && !known.has(keyOf(answer))) known.set(keyOf(answer), answer);
	return [...known.values()];
}

/** What two answers that are counted alike have in common. */
export const keyOf = (answer: Answer): string =>
	JSON.stringify(answer.kind === 'choose-many' ? answer.options.toSorted() : answer);

/** One, two, and as many as can be, all as best or all as worst, each in a round of its own. */
function roundAnswers(options: number): Answer[] {
	const all = Array.from({ length: options }, (_, option) => option);
	const sets = all.reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
	const some = sets.filter(({ length }) => [1, 2, mostInRounds(options)].includes(length));
	return some.flatMap((set) => {
		const rounds = inRounds(set, roundsOf(options));
		if (!rounds) throw new Error(`${set.join(', ')} cannot be picked together`);
		return (['best', 'worst'] as const).map((which): Answer => ({
			kind: 'best-worst',
			rounds: rounds.map((option) => ({
				best: null,
				worst: null,
				[which]: option === null ? null : id(option),
			})),
		}));
	});
}

/** The option that is picked in each round, if each of these can be in one of its own. */
function inRounds(set: readonly number[], rounds: readonly (readonly number[])[]): (number | null)[] | null {
	const [first, ...more] = set;
	if (first === undefined) return rounds.map(() => null);
	for (const [at, round] of rounds.entries()) {
		if (!round.includes(first)) continue;
		const rest = inRounds(more, rounds.with(at, []));
		if (rest) return rest.with(at, first);
	}
	return null;
}

/** What an answer adds to each count, in the order of `tallies`. */
export const countsOf = (plan: ReleasePlan, answer: Answer): number[] =>
	tallies(plan.questions, [], [{ question: 'q', band: null, answer }])[0]?.whole.picked ?? [];

/** Of whom it could be learnt that they are one or two: who picked an option, or any of some; who put one where. */
export function secretsOf({ kind, plan }: Drawn): Counting {
	const options = plan.questions[0]?.choices.length ?? 0;
	if (kind === 'put-in-order') return placing(options);
	if (kind !== 'best-worst') return { ...picking(options), ...anyBut(options) };
	return Object.fromEntries(
		(['best', 'worst'] as const).flatMap((which) =>
			pairsOf(options).map((pair) => [
				`${which} ${pair.map(id).join(' or ')}`,
				(answer: Answer) =>
					answer.kind === 'best-worst' &&
					answer.rounds.some((round) => pair.map(id).includes(round[which] ?? '')),
			]),
		),
	);
}

/** One option, or two. */
const pairsOf = (options: number): number[][] =>
	Array.from({ length: options }, (_, one) => one).flatMap((one, _at, all) => [
		[one],
		...all.filter((other) => other > one).map((other) => [one, other]),
	]);

/** Who picked any option but one. */
const anyBut = (options: number): Counting =>
	Object.fromEntries(
		Array.from({ length: options > 3 ? options : 0 }, (_, without) => [
			`any but ${id(without)}`,
			(answer: Answer) =>
				(answer.kind === 'choose-one' && answer.option !== id(without)) ||
				(answer.kind === 'choose-many' && answer.options.some((option) => option !== id(without))),
		]),
	);

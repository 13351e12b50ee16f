// A survey of forty questions to measure: small groups and big ones, options that many pick and that few pick.
import { faces, type Answer, type QuestionKind, type Slip } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import type { ReleasePlan } from '#surveys/release';

export type Kind = QuestionKind;

const named = (prefix: string, number: number) =>
	Array.from({ length: number }, (_, n) => ({ id: `${prefix}${n}`, label: `${prefix}${n}` }));

const [groups, options] = [named('g', 8), named('c', 12)];

/** Draws from a seed, so that every run measures the same survey (Numerical Recipes, ch. 7.1). */
export function drawer(seed: number) {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Answers questions that have these options. */
export function answerer(draw: () => number, options: readonly { id: string }[]) {
	const rounds = roundsOf(options.length);
	const one = () => options[Math.floor(draw() ** 2 * options.length)]?.id ?? '';
	/** Different options, the popular ones first more often than not. */
	const some = (number: number) => {
		const picks = new Set<string>();
		for (let tries = 0; picks.size < number && tries < 4 * number; tries++) picks.add(one());
		return [...picks];
	};
	/** The popular ones are best more often than not. */
	const picksIn = (round: readonly number[]) => {
		const best = round[Math.floor(draw() ** 2 * round.length)];
		const worst = round.filter((option) => option !== best)[Math.floor(draw() * (round.length - 1))];
		return { best: options[best ?? 0]?.id ?? null, worst: options[worst ?? 0]?.id ?? null };
	};
	return (kind: Kind): Answer => {
		switch (kind) {
			case 'choose-one':
				return { kind, option: one() };
			case 'choose-many':
				return { kind, options: some(3) };
			case 'agree':
				return { kind, face: faces[Math.floor(draw() * 5)]?.id ?? '3' };
			case 'put-in-order':
				return { kind, order: some(1 + Math.floor(draw() * options.length)) };
			case 'best-worst':
				return { kind, rounds: rounds.map((round) => picksIn(round)) };
			case 'own-words':
				return { kind, text: '', share: true };
		}
	};
}

const choicesOf = (kind: Kind) =>
	kind === 'own-words' ? [] : kind === 'agree' ? faces.map(({ id, label }) => ({ id, label })) : options;

/** Forty questions of these kinds in turn, answered by so many; one in twenty leaves a question out. */
export function survey(kinds: readonly Kind[], ballots: number): { slips: Slip[]; plan: ReleasePlan } {
	const draw = drawer(ballots);
	const answerTo = answerer(draw, options);
	const questions = named('q', 40).map(({ id }, place) => {
		const kind = kinds[place % kinds.length] ?? 'choose-one';
		return { id, kind, wording: id, choices: choicesOf(kind) };
	});
	const slips: Slip[] = [];
	for (let n = 0; n < ballots; n++) {
		const band = groups[Math.floor(draw() ** 2 * groups.length)]?.id ?? null;
		for (const { id, kind } of questions)
			slips.push({ question: id, band, answer: draw() < 0.05 ? null : answerTo(kind) });
	}
	const about = {
		title: 'Forty questions',
		openedOn: null,
		closedOn: null,
		routes: [],
		audience: '',
		notAsked: '',
	};
	const band = { wording: 'How old are you?', options: groups };
	return { slips, plan: { ...about, asked: null, spoilt: 0, band, questions } };
}

// Ballots of young people who do not exist. Each is drawn from how its group leans, by a sequence that is the same on
// every load, so that the demo's results are the same everywhere.
import type { Answer, Ballot, Question, SurveyContent } from '#surveys';
import { roundsOf, type RoundPicks } from '#surveys/ranking';
import type { DemoQuestion, DemoSurvey, DemoWords, Lean } from './demo-survey.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32, by T. Ettinger, public domain). */
type Draw = () => number;
function drawFrom(seed: number): Draw {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Any number would do; with this one the groups differ as their leanings do. */
const seed = 7;

/** The ballots of a demo survey; none when nobody has answered it. `content` is the same survey with its ids. */
export function syntheticBallots(survey: DemoSurvey, content: SurveyContent): Ballot[] {
	const draw = drawFrom(seed);
	const phones = drawFrom(seed + 1);
	const unsaid = survey.questions.map((question) =>
		question.kind === 'own-words' ? [...(question.words ?? [])] : [],
	);
	return (survey.band?.options ?? []).flatMap((group, place) =>
		Array.from({ length: group.ballots }, () => ({
			band: content.band?.options[place]?.id ?? null,
			answers: Object.fromEntries(
				content.questions.flatMap((question, index) => {
					const demo = survey.questions[index];
					const answer =
						demo && answerOf(demo, question, { group: group.slug, unsaid: unsaid[index] ?? [] }, draw);
					return answer ? [[question.id, shownOnPhone(answer, question, phones)]] : [];
				}),
			),
		})),
	);
}

/** Phones draw the order in which they show a list: the first choice stood anywhere in it. */
const shownOnPhone = (answer: Answer, question: Question, draw: Draw): Answer =>
	answer.kind === 'put-in-order' && 'options' in question
		? { ...answer, shownAt: 1 + Math.floor(draw() * question.options.length) }
		: answer;

function answerOf(
	demo: DemoQuestion,
	question: Question,
	{ group, unsaid }: { group: string; unsaid: DemoWords[] },
	draw: Draw,
): Answer | null {
	if (question.kind === 'own-words') {
		const next = unsaid.findIndex(({ band }) => band === group);
		const [words] = next < 0 ? [] : unsaid.splice(next, 1);
		return words ? { kind: 'own-words', text: words.text, share: words.share } : null;
	}
	if (draw() * 100 < (demo.skipped ?? 0) || demo.kind === 'own-words') return null;
	const lean = leanOf(demo.lean, group);
	switch (question.kind) {
		case 'agree':
			return { kind: 'agree', face: (['1', '2', '3', '4', '5'] as const)[pick(lean, draw)] ?? '3' };
		case 'choose-one':
			return { kind: 'choose-one', option: question.options[pick(lean, draw)]?.id ?? '' };
		case 'choose-many': {
			const chosen = question.options.filter((_, index) => draw() * 100 < (lean[index] ?? 0));
			const options = chosen.slice(0, question.atMost ?? undefined).map(({ id }) => id);
			return options.length > 0 ? { kind: 'choose-many', options } : null;
		}
		case 'put-in-order':
			return { kind: 'put-in-order', order: ordered(question.options, lean, draw) };
		case 'best-worst':
			return { kind: 'best-worst', rounds: roundsPicked(question.options, lean, draw) };
	}
}

const leanOf = (lean: Lean | undefined, group: string): number[] =>
	lean === undefined ? [] : Array.isArray(lean) ? lean : (lean[group] ?? []);

/** The place of one weight, drawn in proportion to it. */
function pick(weights: number[], draw: Draw): number {
	let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
	return weights.findIndex((weight) => (left -= weight) < 0);
}

/** An order, the next place drawn each time among those that are left; about one in five stops after three. */
function ordered(options: readonly { id: string }[], lean: number[], draw: Draw): string[] {
	const left = options.map(({ id }, index) => ({ id, weight: lean[index] ?? 1 }));
	const places = draw() < 0.2 ? Math.min(3, left.length) : left.length;
	return Array.from({ length: places }, () => {
		const weights = left.map(({ weight }) => weight);
		return left.splice(pick(weights, draw), 1)[0]?.id ?? '';
	});
}

/** Of each round the best, and of the others the worst; about one in ten does not mind. */
function roundsPicked(options: readonly { id: string }[], lean: number[], draw: Draw): RoundPicks[] {
	const idOf = (option: number | undefined) => (option === undefined ? null : (options[option]?.id ?? null));
	const weight = (option: number) => lean[option] ?? 1;
	return roundsOf(options.length).map((round) => {
		const best = round[pick(round.map(weight), draw)];
		const others = round.filter((option) => option !== best);
		const worst =
			others[
				pick(
					others.map((option) => 1 / weight(option)),
					draw,
				)
			];
		return { best: draw() < 0.1 ? null : idOf(best), worst: draw() < 0.1 ? null : idOf(worst) };
	});
}

// Seeded tables for attackers: random ones, and adversarial ones made where rules of thumb fail. The seed makes every
// run the same.
import type { Answer, Slip } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import type { ReleasePlan } from '#surveys/release';

export type Kind = 'choose-one' | 'choose-many' | 'put-in-order' | 'best-worst';

export interface Drawn {
	kind: Kind;
	slips: Slip[];
	plan: ReleasePlan;
}

/** Whole numbers from a seed: a linear congruential generator (Numerical Recipes, ch. 7.1). */
export function drawer(seed: number) {
	let state = seed;
	const share = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
	const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
	const oneOf = <T>(items: readonly T[]): T | undefined => items[whole(0, items.length - 1)];
	return { share, whole, oneOf };
}
export type Draw = ReturnType<typeof drawer>;

const named = (prefix: string, number: number) =>
	Array.from({ length: number }, (_, n) => ({ id: `${prefix}${n}`, label: `${prefix.toUpperCase()}${n}` }));

export const planFor = (kind: Kind, groups: number, choices: number): ReleasePlan => ({
	title: 'Your week',
	openedOn: null,
	closedOn: null,
	routes: [],
	audience: '',
	notAsked: '',
	asked: null,
	spoilt: 0,
	band: groups === 0 ? null : { wording: 'How old are you?', options: named('g', groups) },
	questions: [{ id: 'q', kind, wording: 'Which?', choices: named('c', choices) }],
});

/** Sizes around which the rules change, small and middling. */
const edges = [9, 10, 11, 12, 13, 14, 15, 17, 20, 29, 30, 31];
/** Counts that fit no range but by a hair. */
const tight = [
	[2, 3, 5],
	[1, 4, 7],
	[6, 4, 0],
	[10, 0, 0],
	[1, 9, 0],
	[2, 8, 0],
	[1, 1, 8],
	[3, 3, 6],
];

function cellsOf(draw: Draw, choices: number): number[] {
	const pattern = draw.share() < 0.3 ? draw.oneOf(tight) : undefined;
	if (pattern) return Array.from({ length: choices }, (_, n) => pattern[n] ?? 0);
	const size = draw.share() < 0.5 ? (draw.oneOf(edges) ?? 10) : draw.whole(0, 40);
	const power = draw.whole(1, 6); // the higher, the more everybody says the same
	const weights = Array.from({ length: choices }, () => draw.share() ** power + 0.001);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const cells = weights.map(() => 0);
	for (let n = 0; n < size; n++) {
		let left = draw.share() * all;
		const place = weights.findIndex((weight) => (left -= weight) < 0);
		cells[Math.max(0, place)] = (cells[Math.max(0, place)] ?? 0) + 1;
	}
	return cells;
}

/** Of many choices and of orders, the count is of the first that is named; some name more. */
function answerOf(draw: Draw, kind: Kind, choice: number, choices: number): Answer {
	if (kind === 'best-worst') return { kind, rounds: roundsWith(draw, choice, choices) };
	const others = Array.from({ length: choices }, (_, n) => n).filter((n) => n !== choice);
	const more = others.filter(() => draw.share() < (kind === 'choose-many' ? 0.2 : 0.7));
	const all = [choice, ...more].map((n) => `c${n}`);
	if (kind === 'choose-many') return { kind, options: all };
	return kind === 'choose-one' ? { kind, option: `c${choice}` } : { kind, order: all };
}

/** Rounds in which a choice is always best where it stands; of the others some are picked too, and some as worst. */
const roundsWith = (draw: Draw, choice: number, choices: number) =>
	roundsOf(choices).map((round) => {
		const best = round.includes(choice) ? choice : draw.share() < 0.2 ? draw.oneOf(round) : undefined;
		const worst = draw.share() < 0.4 ? draw.oneOf(round.filter((one) => one !== best)) : undefined;
		const id = (one: number | undefined) => (one === undefined ? null : `c${one}`);
		return { best: id(best), worst: id(worst) };
	});

/** A table of one question: up to `most` groups and `mostChoices` choices, and at times some who named no group. */
export function drawTable(draw: Draw, kind: Kind, most = 4, mostChoices = 5): Drawn {
	const groups = draw.whole(0, most);
	const choices = kind === 'best-worst' ? draw.whole(5, 7) : draw.whole(2, mostChoices);
	const plan = planFor(kind, groups, choices);
	const ids: (string | null)[] = plan.band?.options.map(({ id }) => id) ?? [];
	const rows = [...ids, ...(groups === 0 || draw.share() < 0.4 ? [null] : [])];
	const slips = rows.flatMap((band) =>
		cellsOf(draw, choices).flatMap((number, choice) =>
			Array.from({ length: number }, () => ({
				question: 'q',
				band,
				answer: answerOf(draw, kind, choice, choices),
			})),
		),
	);
	return { kind, slips, plan };
}

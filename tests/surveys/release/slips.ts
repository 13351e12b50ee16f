// Slips for tests: drawn by fast-check, or written as counts.
import fc from 'fast-check';
import type { Slip } from '#surveys';
import type { ReleasePlan } from '#surveys/release';

const bands = ['young', 'middle', 'old'];
const one = ['a', 'b', 'c'];

export const plan: ReleasePlan = {
	title: 'What makes a good week?',
	openedOn: '2026-03-02',
	closedOn: '2026-03-20',
	routes: ['text message'],
	audience: 'Everyone aged 8 to 17',
	notAsked: 'Children under 8',
	asked: null,
	spoilt: 0,
	band: { wording: 'How old are you?', options: bands.map((id) => ({ id, label: id })) },
	questions: [
		{ id: 'one', kind: 'choose-one', wording: 'Which?', choices: one.map((id) => ({ id, label: id })) },
		{ id: 'rank', kind: 'put-in-order', wording: 'In order?', choices: one.map((id) => ({ id, label: id })) },
		{ id: 'own', kind: 'own-words', wording: 'Anything else?', choices: [] },
	],
};

const ballot = fc.record({
	band: fc.option(fc.constantFrom(...bands), { freq: 8 }),
	one: fc.option(fc.constantFrom(...one), { freq: 6 }),
	rank: fc.option(fc.shuffledSubarray(one, { minLength: 1 }), { freq: 6 }),
	own: fc.option(fc.constantFrom('More trips', 'Fewer meetings'), { freq: 2 }),
});
type DrawnBallot = typeof ballot extends fc.Arbitrary<infer B> ? B : never;

/** The slips of up to `most` ballots; the sizes of the groups are drawn first, so that small groups are common. */
export const drawnSlips = (most = 90): fc.Arbitrary<Slip[]> =>
	fc.array(ballot, { maxLength: most, size: 'max' }).map((ballots) => ballots.flatMap(slipsOf));

const slipsOf = ({ band, one, rank, own }: DrawnBallot): Slip[] => [
	{ question: 'one', band, answer: one === null ? null : { kind: 'choose-one', option: one } },
	{ question: 'rank', band, answer: rank === null ? null : { kind: 'put-in-order', order: rank } },
	{ question: 'own', band, answer: own === null ? null : { kind: 'own-words', text: own, share: true } },
];

/** So many slips of the first question for each band and option: `{ young: { a: 12 } }`. */
export const counted = (counts: Record<string, Record<string, number>>): Slip[] =>
	Object.entries(counts).flatMap(([band, options]) =>
		Object.entries(options).flatMap(([option, number]) =>
			Array.from({ length: number }, () => ({
				question: 'one',
				band: band === 'none' ? null : band,
				answer: { kind: 'choose-one' as const, option },
			})),
		),
	);

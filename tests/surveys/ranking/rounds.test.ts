import { expect, test } from 'vitest';
import { fewestForRounds, mostForRounds, numberOfRounds, roundsFit, roundsOf } from '#surveys/ranking';

const numbers = Array.from({ length: mostForRounds - fewestForRounds + 1 }, (_, n) => fewestForRounds + n);

/** How often each two options meet, the rarest first. */
function meetings(rounds: readonly (readonly number[])[], options: number): number[] {
	const pairs = Array.from({ length: options }, (_, a) =>
		Array.from({ length: a }, (_, b) => [a, b] as const),
	);
	return pairs
		.flat()
		.map(([a, b]) => rounds.filter((round) => round.includes(a) && round.includes(b)).length)
		.sort((a, b) => a - b);
}

test.each(numbers)(
	'of %i options each stands in three rounds, never twice in one, and rounds are of four or three',
	(options) => {
		const rounds = roundsOf(options);
		expect(rounds).toHaveLength(numberOfRounds(options));
		const shown = rounds.flat();
		for (let option = 0; option < options; option++)
			expect(shown.filter((one) => one === option)).toHaveLength(3);
		for (const round of rounds) {
			expect(new Set(round).size).toBe(round.length);
			expect([3, 4]).toContain(round.length);
		}
		expect(rounds.filter((round) => round.length === 3).length).toBeLessThan(4);
	},
);

test.each(numbers.filter((options) => options > 8))(
	'of %i options no two meet more than twice, and most once',
	(options) => {
		const met = meetings(roundsOf(options), options);
		expect(met.at(-1)).toBeLessThanOrEqual(2);
		expect(met.filter((times) => times === 1).length).toBeGreaterThan(met.length / 2);
	},
);

test('twelve options meet as evenly as nine rounds of four can: 54 pairs once, and 12 never', () => {
	const met = meetings(roundsOf(12), 12);
	expect([0, 1, 2].map((times) => met.filter((one) => one === times).length)).toEqual([12, 54, 0]);
});

test.each(numbers)(
	'of %i options, any as many as there are rounds but one can each be picked in a round of its own',
	(options) => {
		const rounds = roundsOf(options);
		const roundsWith = Array.from({ length: options }, (_, option) =>
			rounds.reduce((bits, round, at) => (round.includes(option) ? bits | (1 << at) : bits), 0),
		);
		const ones = (bits: number) => bits.toString(2).replaceAll('0', '').length;
		// P. Hall, Journal of the London Mathematical Society 10 (1935): no set may stand in fewer rounds than it has options.
		for (let set = 1; set < 1 << options; set++) {
			if (ones(set) >= rounds.length) continue;
			const stands = roundsWith.reduce((bits, own, option) => ((set >> option) & 1 ? bits | own : bits), 0);
			if (ones(stands) < ones(set)) throw new Error(`${set.toString(2)} stands in ${ones(stands)} rounds`);
		}
	},
);

test('the rounds are the same each time', () => {
	for (const options of numbers) expect(roundsOf(options)).toBe(roundsOf(options));
});

test('a pick fits only the round that it stood in', () => {
	const options = Array.from({ length: 9 }, (_, n) => `o${n}`);
	const rounds = roundsOf(9);
	const picks = rounds.map((round) => ({ best: options[round[0] ?? 0] ?? null, worst: null }));
	expect(roundsFit(options, picks)).toBe(true);
	const absent = options.find((_, n) => !rounds[0]?.includes(n)) ?? '';
	expect(roundsFit(options, picks.with(0, { best: absent, worst: null }))).toBe(false);
	expect(roundsFit(options, [...picks, { best: 'o0', worst: null }])).toBe(false);
});

test('fewer than five options are one round', () => {
	expect([0, 1, 4].map((options) => roundsOf(options))).toEqual([[[]], [[0]], [[0, 1, 2, 3]]]);
});

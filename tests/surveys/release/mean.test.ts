import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, type ReleasePlan } from '#surveys/release';
import { plan } from './slips.ts';

const values = ['1', '2', '3', '4', '5'] as const;
const scale: ReleasePlan = {
	...plan,
	band: null,
	questions: [
		{ id: 'one', kind: 'agree', wording: 'I am heard.', choices: values.map((id) => ({ id, label: id })) },
	],
};
const made = (faces: readonly (typeof values)[number][]) =>
	release(
		faces.map((face) => ({ question: 'one', band: null, answer: { kind: 'agree' as const, face } })),
		scale,
	).questions[0];

test('the true mean lies in the mean that is told', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...values), { minLength: 10, maxLength: 150, size: 'max' }),
			(faces) => {
				const question = made(faces);
				if (!question?.result.shown) return;
				const mean = faces.reduce((sum, face) => sum + Number(face), 0) / faces.length;
				expect(question.result.mean?.from).toBeLessThanOrEqual(mean);
				expect(question.result.mean?.to).toBeGreaterThanOrEqual(mean);
			},
		),
		{ numRuns: 500 },
	);
});

test('shares that are told the same have the same mean, so it tells nothing new: worked by hand', () => {
	// 50 answers: 0–10, 0–10, 10–25, 35–50, 35–50. 80 are placed. The 20 left go to 1 and 2 for
	// the lowest mean (10, 10, 10, 35, 35: 3.75), to 5 and 4 for the highest (0, 0, 10, 40, 50: 4.4).
	const faces = [2, 3, 6, 18, 21].flatMap((number, n) =>
		Array.from({ length: number }, () => values[n] ?? '1'),
	);
	const others = [1, 3, 7, 18, 21].flatMap((number, n) =>
		Array.from({ length: number }, () => values[n] ?? '1'),
	);
	expect(made(faces)?.result).toMatchObject({ mean: { from: 3.7, to: 4.4 } });
	expect(made(others)?.result).toEqual(made(faces)?.result);
});

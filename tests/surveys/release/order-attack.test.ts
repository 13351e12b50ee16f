// Whoever has all that is published of an order, and calculates. The ballots are seeded, so these are the same each time.
import { expect, test } from 'vitest';
import { release, type Slip } from '#surveys';
import { drawer, planFor, type Draw } from './drawn-tables.ts';
import { modelOf, narrowed, provedByNarrowing, provedBySolver } from './order-attack.ts';

/** Orders that lean the same way, more or less; some name few options. */
function drawn(draw: Draw, most: number) {
	const options = draw.whole(2, 5);
	const plan = planFor('put-in-order', draw.whole(0, 2), options);
	const bands: (string | null)[] = [...(plan.band?.options.map(({ id }) => id) ?? [null])];
	const weights = Array.from({ length: options }, () => draw.share() ** draw.whole(1, 4) + 0.02);
	const named = draw.share();
	const slips = Array.from({ length: draw.whole(30, most) }, (): Slip => {
		const left = weights.map((weight, n) => ({ id: `c${n}`, weight }));
		const length = draw.share() < named ? options : draw.whole(1, options);
		const order = Array.from({ length }, () => {
			let at = draw.share() * left.reduce((sum, { weight }) => sum + weight, 0);
			const next = left.findIndex(({ weight }) => (at -= weight) < 0);
			return left.splice(Math.max(0, next), 1)[0]?.id ?? '';
		});
		const band = draw.share() < 0.05 ? null : (draw.oneOf(bands) ?? null);
		return { question: 'q', band, answer: { kind: 'put-in-order', order } };
	});
	return { slips, plan };
}

function models(number: number, most: number) {
	const draw = drawer(404);
	return Array.from({ length: number }, () => drawn(draw, most)).map(({ slips, plan }) => {
		const made = release(slips, plan);
		return { slips, made, model: modelOf(JSON.stringify(made)) };
	});
}

test('places, pairs, scores and groups together prove nothing of a few people in 1,500 polls', () => {
	const all = models(1_500, 130);
	const proved = all.flatMap(({ model }) => (model ? provedByNarrowing(model) : []));
	expect(proved).toEqual([]);
	const told = all.filter(({ made: { questions } }) => {
		const result = questions[0]?.result;
		return result?.shown && result.detail?.places;
	});
	expect(told.length / all.length).toBeGreaterThan(0.6);
}, 120_000);

test('not even a solver that sees all of it at once proves anything', () => {
	const told = models(24, 60).flatMap(({ model }) => model ?? []);
	expect(told.flatMap(provedBySolver)).toEqual([]);
	expect(told.length).toBeGreaterThan(15);
}, 120_000);

test('what the attack finds is true, so it is no straw man', () => {
	for (const { slips, model } of models(150, 80)) {
		if (!model) continue;
		const bounds = narrowed(model);
		for (const [unknown, [least, most]] of bounds) {
			const [, option, place] = /^(c\d)\.(\d)$/.exec(unknown) ?? [];
			if (option === undefined) continue;
			const truth = slips.filter(
				({ answer }) => answer?.kind === 'put-in-order' && answer.order[Number(place)] === option,
			).length;
			expect([unknown, least <= truth && truth <= most]).toEqual([unknown, true]);
		}
	}
});

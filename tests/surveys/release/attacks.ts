// The two attackers on drawn tables: tests let them at a tenth of these, or fewer, `npm run bench -- attacks` at all.
import { leastAnswers } from '#surveys';
import { drawer, drawTable, type Drawn, type Kind } from './drawn-tables.ts';
import { ours, puzzleOf } from './published.ts';
import { proofs, subtract } from './subtractor.ts';
import { twinless, type Publishing } from './twins.ts';

export const wholeAttack = { tables: 10_000, twins: 10_000 };

const kinds: Kind[] = ['choose-one', 'choose-many', 'put-in-order', 'best-worst'];

/** They are seeded, so these are the same tables every time. */
export function drawnTables(number: number, seed = 2026): Drawn[] {
	const draw = drawer(seed);
	return Array.from({ length: number }, (_, n) => drawTable(draw, kinds[n % kinds.length] ?? 'choose-one'));
}

/** Whoever subtracts, and knows how many answered. Groups that are not shown are no secret to somebody who does. */
export function subtracted(number: number) {
	const puzzles = drawnTables(number).flatMap((drawn) => puzzleOf(drawn) ?? []);
	const broken = puzzles
		.map((puzzle) => proofs(puzzle, subtract(puzzle)))
		.filter(({ pinned, unanimous }) => pinned.length > 0 || unanimous.length > 0);
	return { told: puzzles.length, broken };
}

/** Whoever looks for twins, in tables of up to three groups and four choices; every other one lets no more be picked than were, and in every fifth three answers could come from one hand. */
export function sought(number: number, seed: number, publishing: Publishing = ours) {
	const draw = drawer(seed);
	const found = { tables: 0, asked: 0, proved: [] as string[], broken: 0 };
	for (let n = 0; n < number; n++) {
		const drawn = withLimits(drawTable(draw, kinds[n % kinds.length] ?? 'choose-one', 3, 4), n);
		if (drawn.slips.length < leastAnswers(drawn.plan.fromOneHand ?? 0)) continue;
		const { asked, proved } = twinless(drawn, publishing);
		found.tables++;
		found.asked += asked;
		found.proved.push(...proved.map((what) => `table ${n}, ${drawn.kind}: ${what}`));
		if (proved.length > 0) found.broken++;
	}
	return found;
}

function withLimits(drawn: Drawn, n: number): Drawn {
	const [question] = drawn.plan.questions;
	const most = Math.max(
		...drawn.slips.map(({ answer }) => (answer?.kind === 'choose-many' ? answer.options.length : 1)),
	);
	const limited =
		question && drawn.kind === 'choose-many' && n % 8 === 1 ? [{ ...question, atMost: most }] : null;
	return {
		...drawn,
		plan: {
			...drawn.plan,
			...(n % 5 === 0 ? { fromOneHand: 3 } : {}),
			questions: limited ?? drawn.plan.questions,
		},
	};
}

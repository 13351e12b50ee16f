// The Differencer: keeps an earlier release and subtracts it from a later one.
import { expect, test } from 'vitest';
import { explainRelease, release, type Release, type Result, type Slip } from '#surveys';
import { drawer, drawTable, type Draw, type Kind } from './drawn-tables.ts';
import { hiddenUnderFive, puzzleOfRelease, rowOf } from './published.ts';
import { proofs, subtract, succeeded } from './subtractor.ts';

const kinds: Kind[] = ['choose-one', 'choose-many', 'put-in-order', 'best-worst'];
const drawn = (draw: Draw, n: number) => drawTable(draw, kinds[n % kinds.length] ?? 'choose-one', 3, 4);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Tables before and after one more ballot, which answers as somebody before it did. */
function withOneMore(number: number) {
	const draw = drawer(77);
	return numbers(number).flatMap((n) => {
		const table = drawn(draw, n);
		const more = draw.oneOf(table.slips);
		return more && table.slips.length >= 10 ? [{ ...table, after: [...table.slips, more] }] : [];
	});
}

test('one more ballot changes nothing: the earlier release stays to the letter', () => {
	for (const { slips, after, plan } of withOneMore(300)) {
		const already = release(slips, plan);
		expect(release(after, plan, { already })).toBe(already);
	}
});

test('made anew, the release of every fourth table at least tells that a ballot came, and something of it', () => {
	const tables = withOneMore(300);
	const told = tables.filter(
		({ slips, after, plan }) => JSON.stringify(release(slips, plan)) !== JSON.stringify(release(after, plan)),
	);
	expect(told.length / tables.length).toBeGreaterThan(0.25);
});

test('where counts under 5 are hidden, subtracting tells what the one more ballot said, most times', () => {
	const tables = withOneMore(300);
	const told = tables.filter((table) => {
		const cells = (slips: Slip[]) => hiddenUnderFive({ ...table, slips }).whole.cells(0);
		const [before, after] = [cells(table.slips), cells(table.after)];
		return after.some(
			(now, n) => now[0] === now[1] && now[0] - 1 === before[n]?.[0] && before[n][0] === before[n][1],
		);
	});
	expect(told.length / tables.length).toBeGreaterThan(0.5);
});

/** A second wave: the first table's ballots, and those of another with the same groups and choices. */
function waves(number: number) {
	const draw = drawer(4242);
	return numbers(number).map((n) => {
		const { kind, slips, plan } = drawn(draw, n);
		const later = numbers(draw.whole(0, 90)).flatMap(() => draw.oneOf(slips) ?? []);
		return { kind, slips, plan, after: [...slips, ...later] };
	});
}

const shownIn = (made: Release) => {
	const [question] = made.questions;
	return question ? [question.result, ...question.bands.map(({ result }) => result)] : [];
};

test('a later release follows only where every base that both show grew by ten at least', () => {
	const followed = waves(300).filter(({ slips, plan, after }) => {
		const already = release(slips, plan);
		const later = release(after, plan, { already });
		if (later === already) return false;
		const truth = [null, ...(plan.band?.options ?? [])].map((group) => {
			const of = (some: Slip[]) => (group ? some.filter(({ band }) => band === group.id) : some).length;
			return of(after) - of(slips);
		});
		shownIn(already).forEach((before, n) => {
			if (before.shown && shownIn(later)[n]?.shown) expect(truth[n]).toBeGreaterThanOrEqual(10);
		});
		return true;
	});
	expect(followed.length).toBeGreaterThan(50);
});

type Shown = Extract<Result, { shown: true }>;

test('subtracting an earlier release from a later one proves nothing of those who came between', () => {
	let subtracted = 0;
	for (const { kind, slips, plan, after } of waves(300)) {
		const already = release(slips, plan);
		const later = release(after, plan, { already });
		if (later === already || !puzzleOfRelease(JSON.stringify(later))) continue;
		shownIn(later).forEach((now, n) => {
			const before = shownIn(already)[n];
			if (!now.shown || !before?.shown || before.shares.length !== now.shares.length) return;
			subtracted++;
			const rest = {
				name: 'rest',
				size: [10, now.base] as [number, number],
				cells: (size: number) =>
					[...now.shares, ...(now.worst ?? [])].map(() => [0, size] as [number, number]),
			};
			const puzzle = {
				whole: rowOf('later', now),
				parts: [rowOf('earlier', before satisfies Shown), rest],
				picksOne: kind !== 'choose-many' && kind !== 'best-worst',
			};
			expect(succeeded(proofs(puzzle, subtract(puzzle)))).toBe(false);
		});
	}
	expect(subtracted).toBeGreaterThan(50);
});

test('a release that must not follow is told with the groups that did not grow', () => {
	const [table] = withOneMore(9);
	if (!table) throw new Error('no table');
	const already = release(table.slips, table.plan);
	expect(explainRelease(table.after, table.plan, { already })).toEqual({
		release: already,
		reasons: [{ question: '', did: 'kept the earlier release', what: [''], because: [] }],
	});
});

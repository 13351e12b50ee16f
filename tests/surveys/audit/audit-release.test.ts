import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Release, Slip } from '#surveys';
import { auditRelease, checkRelease, ReleaseFile } from '#surveys/audit';
import { release } from '#surveys/release';
import { drawnTables } from '../release/attacks.ts';
import { planFor, type Kind } from '../release/drawn-tables.ts';

const asFile = (made: unknown) => v.parse(ReleaseFile, JSON.parse(JSON.stringify(made)));
const audited = (made: unknown) => {
	const audit = auditRelease(asFile(made));
	const [question] = audit.questions;
	if (!question) throw new Error('no question');
	return { ...audit, ...question, claims: question.cells.flatMap(({ proved }) => proved) };
};

/** Slips of a group's counts, by choice. */
const slipsOf = (counts: readonly number[], band: string | null = null): Slip[] =>
	counts.flatMap((count, choice) =>
		Array.from({ length: count }, () => ({
			...{ question: 'q', band },
			answer: { kind: 'choose-one' as const, option: `c${choice}` },
		})),
	);
const one = (counts: readonly number[]) => release(slipsOf(counts), planFor('choose-one', 0, counts.length));
const two = (first: readonly number[], second: readonly number[]) =>
	release([...slipsOf(first, 'g0'), ...slipsOf(second, 'g1')], planFor('choose-one', 2, first.length));

type Shown = Extract<Release['questions'][number]['result'], { shown: true }>;
/** A release with something changed in the result of everybody, or of a group. */
function changed(made: Release, change: (result: Shown) => void, group?: number): Release {
	const copy = structuredClone(made);
	const result = group === undefined ? copy.questions[0]?.result : copy.questions[0]?.bands[group]?.result;
	if (!result?.shown) throw new Error('nothing is shown');
	change(result);
	return copy;
}
const share = (result: Shown, place: number, from: number, to: number) =>
	Object.assign(result.shares[place] ?? {}, { from, to });

describe('a release of ours', () => {
	test('of 400 drawn tables of every kind proves nothing, and no other numbers than by the rule are in it', () => {
		const kinds = new Set<Kind>();
		let unseen = 0;
		for (const { slips, plan, kind } of drawnTables(400)) {
			const file = asFile(release(slips, plan));
			expect(checkRelease(file)).toEqual([]);
			const { sound, questions } = auditRelease(file);
			expect(sound, JSON.stringify(file)).toBe(true);
			if (questions[0]?.rule === 'unseen') unseen++;
			if (questions[0]?.hidden === false) kinds.add(kind);
		}
		expect(kinds.size).toBe(4);
		expect(unseen).toBeLessThan(4);
	});

	test('is bounded by what is true: every count lies between its least and its most', () => {
		for (const { slips, plan, kind } of drawnTables(200)) {
			if (kind !== 'choose-one') continue;
			const { cells } = audited(release(slips, plan));
			for (const { group, choice, can } of cells) {
				const label = (id: string | null) =>
					plan.band?.options.find((option) => option.id === id)?.label ?? '';
				const inRow = slips.filter(({ band }) => group === '' || label(band) === group);
				if (group === 'in no shown group') continue;
				const count = inRow.filter(
					({ answer }) => answer?.kind === 'choose-one' && answer.option.toUpperCase() === choice,
				).length;
				expect(count).toBeGreaterThanOrEqual(can.lo);
				expect(count).toBeLessThanOrEqual(can.hi);
			}
		}
	});

	test('whose groups are not in the file is bounded, and not held against the rule', () => {
		const made = two([12, 9, 0], [3, 8, 20]);
		expect(audited(made).rule).toBe('followed');
		const copy = structuredClone(made);
		for (const question of copy.questions) question.bands = [];
		const { rule, sound, cells } = audited(copy);
		expect({ rule, sound }).toEqual({ rule: 'unseen', sound: true });
		expect(cells).toHaveLength(3);
	});
});

describe('a release that tells too much is caught:', () => {
	const made = one([1, 12, 9]);
	test('a lone one, told as a count', () => {
		const naive = changed(made, (result) => share(result, 0, (100 * 1) / 22, (100 * 1) / 22));
		naive.questions.forEach(({ result }) => result.shown && (result.base = 22));
		expect(audited(naive)).toMatchObject({
			sound: false,
			claims: expect.arrayContaining(['one or two']) as string[],
		});
	});
	test('nobody, and everybody', () => {
		const naive = changed(one([0, 22]), (result) => (share(result, 0, 0, 0), share(result, 1, 100, 100)));
		expect(audited(naive).claims.sort()).toEqual(['everybody', 'nobody']);
	});
	test('all but one or two', () => {
		const naive = changed(one([1, 11]), (result) => {
			share(result, 0, 8, 9);
			share(result, 1, 91, 92);
		});
		expect(audited(naive).claims).toEqual(expect.arrayContaining(['all but one or two', 'one or two']));
	});
	test('exact counts, though none of them is small', () => {
		const exact = changed(one([8, 12]), (result) => (share(result, 0, 40, 40), share(result, 1, 60, 60)));
		expect(audited(exact)).toMatchObject({ sound: false, rule: 'broken', claims: [] });
	});
	test('a group of which the one who is missing from everybody’s sum can be worked out', () => {
		// Both groups are told by wide ranges, and everybody so closely that only one is left for the second.
		const told = changed(two([4, 6, 10], [1, 9, 10]), (result) => share(result, 0, 12.5, 12.5));
		const close = changed(told, (result) => share(result, 0, 20, 20), 0);
		expect(audited(close)).toMatchObject({ sound: false });
		expect(audited(close).claims).toContain('one or two');
	});
	test('one end of one range, moved by five', () => {
		for (const [place, from, to] of [
			[1, 40, 65],
			[1, 35, 60],
			[0, 0, 20],
		] as const) {
			const moved = changed(one([6, 11]), (result) => share(result, place, from, to));
			expect(audited(moved)).toMatchObject({ sound: false, rule: 'broken' });
		}
	});
	test('a number more than the rule tells', () => {
		const more = changed(made, (result) => Object.assign(result, { counts: [1, 12, 9] }));
		expect(audited(more)).toMatchObject({ sound: false, rule: 'broken' });
	});
	test('results of fewer than ten', () => {
		expect(audited({ ...made, answered: null }).sound).toBe(false);
		const few = changed(made, (result) => (result.base = 8));
		expect(audited(few).sound).toBe(false);
	});
	test('a theme that one or two wrote about', () => {
		const words = release(
			Array.from({ length: 20 }, () => ({
				...{ question: 'q', band: null },
				answer: { kind: 'own-words' as const, text: 'x', share: false },
			})),
			{
				...planFor('choose-one', 0, 0),
				questions: [{ id: 'q', kind: 'own-words', wording: 'Why?', choices: [] }],
			},
		);
		const withTheme = (from: number, to: number) => ({
			...words,
			voices: [{ question: 'q', themes: [{ name: 'hit at home', from, to }], quotes: [] }],
		});
		expect(audited(words)).toMatchObject({ sound: true, rule: 'followed' });
		expect(audited(withTheme(5, 10))).toMatchObject({ sound: false, claims: ['one or two'] });
		expect(audited(withTheme(0, 20))).toMatchObject({ sound: false, rule: 'broken' });
	});
	test('an order whose ranges leave no room for anybody who saw it otherwise', () => {
		const orders = Array.from({ length: 40 }, (_, at) => ({
			...{ question: 'q', band: null },
			answer: { kind: 'put-in-order' as const, order: at % 3 ? ['c0', 'c1', 'c2'] : ['c2', 'c0', 'c1'] },
		}));
		const told = release(orders, planFor('put-in-order', 0, 3));
		expect(audited(told)).toMatchObject({ sound: true, rule: 'followed' });
		const all = changed(told, (result) =>
			Object.assign(result, {
				scores: [
					['c0', 100, 100],
					['c1', 50, 50],
					['c2', 0, 0],
				].map(([choice, from, to]) => ({ choice, from, to })),
			}),
		);
		expect(audited(all)).toMatchObject({ sound: false, places: true });
	});
});

describe('where results need more than ten answers', () => {
	const handed = (counts: readonly number[], fromOneHand: number) =>
		release(slipsOf(counts), { ...planFor('choose-one', 0, counts.length), fromOneHand });
	test('a release that keeps to it follows the rule', () => {
		expect(handed([9, 5], 3)).toMatchObject({ least: 13, answered: 15 });
		expect(audited(handed([9, 5], 3))).toMatchObject({ sound: true, rule: 'followed' });
	});
	test('one that tells of fewer is caught, of everybody and of a theme', () => {
		const { least: _, ...ten } = handed([6, 4], 0) as Release & { least?: number };
		expect(audited(ten).rule).toBe('followed');
		expect(audited({ ...ten, least: 13 })).toMatchObject({ sound: false, rule: 'broken' });
		const words = release(
			Array.from({ length: 10 }, () => ({
				...{ question: 'q', band: null },
				answer: { kind: 'own-words' as const, text: 'x', share: false },
			})),
			{
				...planFor('choose-one', 0, 0),
				questions: [{ id: 'q', kind: 'own-words', wording: 'Why?', choices: [] }],
			},
		);
		expect(audited({ ...words, least: 13 })).toMatchObject({ sound: false, rule: 'broken' });
	});
});

test('a file that names choices otherwise than it lists them is told where', () => {
	const lost = changed(one([6, 11]), (result) => result.shares.pop());
	expect(checkRelease(asFile(lost))).toEqual([
		{ field: 'questions.0.result.shares', message: expect.stringContaining('each choice once') as string },
	]);
});

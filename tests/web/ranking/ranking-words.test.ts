import { expect, test } from 'vitest';
import { missingInWords, moveInWords, tierInWords } from '../../../web/src/lib/ranking/ranking-words.ts';
import { youngPoll } from '../../../web/src/lib/ranking/young-words.ts';
import type { Result, ToldTier } from '#surveys';

const label = (option: string) => option.toUpperCase();
const tier = (some: Partial<ToldTier>): ToldTier => ({
	...{ options: ['a'], best: 1, worst: 1, level: null, aboveNext: null },
	...some,
});

test('options that share places are said to be too close to call, and how surely they stand above the next', () => {
	expect(tierInWords(tier({ options: ['a', 'b'], worst: 2, aboveNext: 'probably' }))).toBe(
		'Too close to call between them; probably above the next',
	);
	expect(tierInWords(tier({}))).toBe('');
});

test('a move is told with both its places, and as no clear change where ranges meet', () => {
	const move = { label: 'A', before: tier({ best: 2, worst: 4 }), now: tier({}) };
	expect(moveInWords({ ...move, moved: 'unclear' }, 'put-in-order')).toBe(
		'Was 2nd to 4th, now 1st. No clear change',
	);
	expect(moveInWords({ ...move, moved: 'up' }, 'put-in-order')).toMatch(/clearly more of its match-ups$/);
	expect(moveInWords({ ...move, moved: 'up' }, 'best-worst')).toMatch(/Clearly more picked it$/);
});

test('that the missing could change anything is never softened', () => {
	const missing = { missing: 70, settled: 0, pairs: 6, topSettled: false };
	expect(missingInWords(missing)).toMatch(/could have turned any two round/);
	expect(missingInWords({ ...missing, settled: 3, topSettled: true })).toMatch(/but not what is on top/);
});

const shown = (some: object): Result => ({ shown: true, base: 20, grain: 20, shares: [], ...some });

test('young people get no number of a small poll but how many answered', () => {
	const tiers = [tier({ level: 'high' }), tier({ options: ['b', 'c'], best: 2, worst: 3, level: 'low' })];
	const { sentences } = youngPoll({ result: shown({ ranking: { told: 'levels', tiers } }) }, label);
	expect(sentences.join(' ').match(/\d+/g)).toEqual(['20']);
	expect(sentences[1]).toBe('High up: “A”. Low down: “B” and “C”.');
	expect(youngPoll({ result: { shown: false } }, label).sentences).toHaveLength(1);
});

test('young people see best and worst as shelves, and are told in three sentences what they are', () => {
	const tiers = [tier({}), tier({ options: ['b', 'c'], best: 2, worst: 3 })];
	const told = shown({ base: 40, grain: 10, worst: [], ranking: { told: 'tiers', tiers } });
	const { sentences, shelves } = youngPoll({ result: told }, label);
	expect(shelves).toEqual([
		{ name: '1st', options: ['a'] },
		{ name: '2nd to 3rd', options: ['b', 'c'] },
	]);
	expect(sentences).toEqual([
		'About 40 of you picked the most and the least, a few at a time.',
		'“A” came first.',
		'This can’t tell what those who did not answer think.',
	]);
});

test('where nothing came out ahead there is no picture of an order', () => {
	const tiers = [tier({ options: ['a', 'b', 'c'], worst: 3 })];
	const level = shown({ base: 40, worst: [], ranking: { told: 'tiers', tiers } });
	expect(youngPoll({ result: level }, label)).toMatchObject({
		shelves: [],
		sentences: [expect.any(String), 'Nothing came out ahead: it is too close to call.', expect.any(String)],
	});
});

test('how sure the top of a poll is, is said in words that nobody can read as how many chose it', () => {
	const tiers = [tier({ options: ['a', 'b'], worst: 2 }), tier({ options: ['c'], best: 3, worst: 3 })];
	const said = (times: number) =>
		youngPoll(
			{
				result: shown({
					...{ base: 40, ranking: { told: 'tiers', tiers } },
					chance: {
						...{ ofAsked: false, likely: [] },
						onTop: [
							{ choice: 'a', times: times - 20 },
							{ choice: 'b', times: 20 },
							{ choice: 'c', times: 100 - times },
						],
					},
				}),
			},
			label,
		).sentences[1];
	expect(said(100)).toBe('If we asked again, one of these would almost surely come first.');
	expect(said(80)).toBe('If we asked again, one of these would most likely come first.');
	expect(said(60)).toContain('something else could well come first');
});

// What became of each part of a strategy in its next version: known by its words, and doubted where they leave a doubt.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fatesOf, linkKinds, matchVersions, startSuccession, type VersionPart } from '#surveys';
import { again, before, part, under } from './two-versions.ts';

const swap = (id: string, change: Partial<VersionPart>) =>
	again(before).map((one) => (one.id === `${id}+` ? { ...one, ...change } : one));
const without = (parts: VersionPart[], ...ids: string[]) => parts.filter(({ id }) => !ids.includes(id));

const proposed = (after: readonly VersionPart[], old = before) => {
	const matches = matchVersions(old, after);
	const fates = fatesOf(old, after, matches);
	return (id: string) => {
		const match = matches.find(({ from }) => from === id);
		const became = fates.find(({ from }) => from === id);
		return {
			fate: became?.fate,
			to: match?.to,
			sure: match?.doubts.length === 0,
			doubt: match?.doubts[0],
			changed: became?.differences.map(({ what }) => what),
		};
	};
};

test('of the same document everything stayed, and nothing is doubted', () => {
	const after = proposed(again(before));
	for (const { id } of before)
		expect(after(id)).toMatchObject({ fate: 'stayed', to: [`${id}+`], sure: true, changed: [] });
});

test('a word more or less is a change of which nobody doubts what it was', () => {
	const after = proposed(swap('siblings', { words: 'You see your brothers and sisters every single month' }));
	expect(after('siblings')).toMatchObject({ fate: 'changed', sure: true, changed: ['words'] });
	expect(after('ask')).toMatchObject({ fate: 'stayed' });
});

test('the same words with another day, number or heading changed, and it is said what', () => {
	const after = proposed(
		swap('review', { mark: '1.2', priorityId: 'heard+', details: { 'by when': 'March 2027' } }),
	);
	expect(after('review')).toMatchObject({
		fate: 'changed',
		sure: true,
		changed: ['number', 'by when', 'heading'],
	});
});

test('case, quotation marks and a full stop change nothing', () => {
	const after = proposed(swap('home', { words: '‘A home that lasts’.' }));
	expect(after('home')).toMatchObject({ fate: 'stayed', sure: true });
});

test('a number is no name: what swapped its number is known by its words', () => {
	const swapped = again(before).map((one) =>
		one.id === 'review+' ? { ...one, mark: '1.10' } : one.id === 'publish+' ? { ...one, mark: '1.1' } : one,
	);
	const after = proposed(swapped);
	expect(after('review').to).toEqual(['review+']);
	expect(after('publish').to).toEqual(['publish+']);
});

test('1.10 is not 1.1', () => {
	const after = proposed([
		...without(again(before), 'review+', 'publish+'),
		part('action', 'other', 'Something else entirely', { mark: '1.10' }),
	]);
	expect(after('review').to).toEqual([]);
	expect(after('publish')).toMatchObject({ to: ['other'], sure: false });
});

test('a heading in all new words is known by what stands under it, and doubted', () => {
	const after = proposed(swap('home', { words: 'Placement stability', mark: '7' }));
	expect(after('home')).toMatchObject({ fate: 'changed', to: ['home+'], sure: false });
	expect(after('home').doubt).toContain('what stands under it');
});

test('a promise whose words stand in two now was split; a person confirms it', () => {
	const after = proposed([
		...without(again(before), 'plain+'),
		part('pledge', 'letters', 'Letters are written in plain words', under('heard+')),
		part('pledge', 'weeks', 'They are answered within two weeks', under('heard+')),
	]);
	expect(after('plain')).toMatchObject({ fate: 'split', to: ['letters', 'weeks'], sure: false });
});

test('two promises whose words stand in one now were merged; a person confirms it', () => {
	const words = 'We will ask before we move anybody and tell you who will look after you';
	const after = proposed([
		...without(again(before), 'ask+', 'tell+'),
		part('pledge', 'both', words, under('home+')),
	]);
	for (const id of ['ask', 'tell'])
		expect(after(id)).toMatchObject({ fate: 'merged', to: ['both'], sure: false });
});

test('what has nothing like it went, and what has nothing like it is new', () => {
	const after = proposed([
		...without(again(before), 'siblings+'),
		part('pledge', 'wifi', 'Every children’s home has fast internet', under('heard+')),
	]);
	expect(after('siblings')).toMatchObject({ fate: 'went', to: [], sure: true });
});

test('what is new under the same heading may be it in other words: it is shown, and not chosen', () => {
	const after = [
		...without(again(before), 'siblings+'),
		part('pledge', 'family', 'Family time is never cancelled', under('home+')),
	];
	const match = matchVersions(before, after).find(({ from }) => from === 'siblings');
	expect(match).toMatchObject({ to: [], near: ['family'], doubts: [expect.stringContaining('other words')] });
});

test('what is only a little like it is shown and not chosen', () => {
	const old = [part('pledge', 'a', 'Young people see their brothers and sisters every month')];
	const now = [part('pledge', 'b', 'Brothers and sisters are invited to every birthday')];
	expect(matchVersions(old, now)).toMatchObject([{ to: [], near: ['b'], doubts: [expect.any(String)] }]);
});

test('two that are as much like it are left to a person', () => {
	const old = [part('pledge', 'a', 'Every home has a quiet room')];
	const now = [
		part('pledge', 'b', 'Every home has a quiet garden'),
		part('pledge', 'c', 'Every home has a quiet kitchen'),
	];
	expect(matchVersions(old, now)).toMatchObject([{ to: [], doubts: [expect.any(String)] }]);
});

test('the same words under two headings are told apart by the heading, and by nothing else if that does not do it', () => {
	const headings = [part('priority', 'p', 'School'), part('priority', 'q', 'Health')];
	const old = [
		...headings,
		part('measure', 'a', 'Annual report', under('p')),
		part('measure', 'b', 'Annual report', under('q')),
	];
	const after = proposed(again(old).reverse(), old);
	expect([after('a').to, after('b').to]).toEqual([['a+'], ['b+']]);
	const alone = again(old).map((one) => ({ ...one, priorityId: null }));
	expect(proposed(alone, old)('a')).toMatchObject({ to: [], sure: false });
	expect(proposed(alone, old)('a').doubt).toContain('more than once');
});

test('what was said about a part never goes unseen', () => {
	const after = without(again(before), 'siblings+');
	const item = (hangsOn: string[]) =>
		startSuccession(before, after, new Set(hangsOn)).items.find(({ from }) => from === 'siblings');
	expect(item([])?.doubts).toEqual([]);
	expect(item(['siblings'])?.doubts).toHaveLength(1);
});

const vocabulary =
	'bedroom garden passport driving lesson cooking bank savings college nurse dentist therapy mentor holiday football music library laptop bicycle rent landlord job interview birthday photograph memory aunt grandfather cousin pet'.split(
		' ',
	);
/** Parts that have words of their own: no two share more than half of them. */
const anyVersion = fc
	.record({
		seed: fc.shuffledSubarray(vocabulary, { minLength: 27, maxLength: 27 }),
		kinds: fc.array(fc.constantFrom(...linkKinds), { minLength: 9, maxLength: 9 }),
	})
	.map(({ seed, kinds }) =>
		kinds.map((kind, place) =>
			part(kind, `part${place}`, seed.slice(place * 3, place * 3 + 3).join(' '), { mark: String(place) }),
		),
	);
const anyOrder = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
const shuffled = <T>(parts: readonly T[], order: Iterator<number>) =>
	parts
		.map((one) => ({ one, at: Number(order.next().value) }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
const asMap = (parts: readonly VersionPart[], after: readonly VersionPart[]) =>
	new Map(matchVersions(parts, after).map(({ from, to, doubts }) => [from, { to: [...to].sort(), doubts }]));

test('of any identical document everything stayed', () => {
	fc.assert(
		fc.property(anyVersion, (parts) => {
			for (const { fate } of fatesOf(parts, again(parts), matchVersions(parts, again(parts))))
				expect(fate).toBe('stayed');
		}),
	);
});

test('the order in which the parts are printed decides nothing', () => {
	const changed = fc.array(fc.constantFrom('same', 'word', 'gone'), { minLength: 9, maxLength: 9 });
	fc.assert(
		fc.property(anyVersion, changed, anyOrder, (parts, what, order) => {
			const after = again(parts).flatMap((one, place) =>
				what[place] === 'gone'
					? []
					: [what[place] === 'word' ? { ...one, words: `${one.words} tomorrow` } : one],
			);
			const stream = order[Symbol.iterator]();
			expect(asMap(shuffled(parts, stream), shuffled(after, stream))).toEqual(asMap(parts, after));
		}),
	);
});

test('a part that was renamed in some of its words changed, and all others stayed', () => {
	fc.assert(
		fc.property(anyVersion, fc.nat({ max: 8 }), (parts, place) => {
			const after = again(parts).map((one, at) =>
				at === place ? { ...one, words: one.words.replace(/\S+$/, 'something') } : one,
			);
			const fates = fatesOf(parts, after, matchVersions(parts, after));
			for (const { from, fate, to } of fates) {
				expect(fate).toBe(from === `part${place}` ? 'changed' : 'stayed');
				expect(to).toEqual([`${from}+`]);
			}
		}),
	);
});

test('no part of the new version is given to two, unless they were merged', () => {
	fc.assert(
		fc.property(anyVersion, anyVersion, (old, now) => {
			const matches = matchVersions(old, again(now));
			const given = matches.flatMap(({ to, doubts }) => (doubts.join().includes('merged') ? [] : to));
			expect(new Set(given).size).toBe(given.length);
		}),
	);
});

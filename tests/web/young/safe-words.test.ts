// What young people are told about their safety is written for a reader of nine.
import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { contactWords, safeTitle, safeWords } from '../../../web/src/lib/young/safe-words.ts';

const items: string[] = [...safeWords.flatMap(({ items }) => [...items]), contactWords.join(' ')];
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const sentences = items.flatMap((item) => item.split(/(?<=[.?!])\s+/));
const words = sentences.flatMap(wordsOf);

/** Flesch–Kincaid grade level (Kincaid et al., 1975): the American school year that can read it. */
const grade = () =>
	0.39 * (words.length / sentences.length) +
	11.8 * (words.reduce((sum, word) => sum + syllable(word), 0) / words.length) -
	15.59;

/** Known to four in five children of nine (Dale and Chall, 1948, as revised in 1995), with its plurals and tenses. */
const known = new Set(daleChall);
const isKnown = (word: string) => {
	const plain = word.toLowerCase().replace('’', "'");
	return [
		plain,
		...['s', 'es', 'er', 'ing'].flatMap((end) => (plain.endsWith(end) ? plain.slice(0, -end.length) : [])),
	].some((form) => known.has(form));
};

test('it is at most 200 words, headings and all', () => {
	const all = [safeTitle, ...safeWords.map(({ heading }) => heading), ...items].flatMap(wordsOf);
	expect(all.length).toBeLessThanOrEqual(200);
});

test('no sentence is longer than fifteen words', () => {
	for (const sentence of sentences) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
});

test('a nine-year-old can read it: Flesch–Kincaid finds no more than the fourth school year', () => {
	expect(grade()).toBeLessThan(4);
});

test('every word is one that children of nine know, but for the few that must be there', () => {
	const strange = new Set(
		words.filter((word) => !isKnown(word) && !/^\d+$/.test(word)).map((word) => word.toLowerCase()),
	);
	expect([...strange].sort()).toEqual(['childline', 'code', 'computer', 'contact', 'link', 'texts']);
});

test('every promise stands beside what can’t be promised, and help beside both', () => {
	expect(safeWords.map(({ heading }) => heading)).toEqual([
		'What we do',
		'What we can’t promise',
		'If something is wrong',
	]);
	expect(items.join(' ')).toMatch(/999.*0800 1111/);
});

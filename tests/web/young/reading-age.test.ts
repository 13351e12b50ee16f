// Every English word of ours on the survey's page is written for a reader of nine.
import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { english } from '../../../web/src/lib/words/english.ts';

type Tree = { [key: string]: string | Tree };
const texts = (tree: unknown): string[] =>
	typeof tree === 'string' ? [tree] : Object.values(tree as Tree).flatMap(texts);

/** What is filled in is not ours: it counts as one short word. */
const all = texts(english).map((text) => text.replace(/\{\w+\}/g, 'it'));
const wordsOf = (text: string) => text.match(/[\p{L}'’-]+/gu) ?? [];
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);

/** Flesch–Kincaid grade level (Kincaid et al., 1975). The fourth grade is the school year of those who are nine. */
function grade(text: string): number {
	const words = wordsOf(text);
	const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
	return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

const known = new Set(daleChall);
const ends: [end: string, instead: string][] = [
	['', ''],
	['s', ''],
	['es', ''],
	['ies', 'y'],
	['er', ''],
	['er', 'e'],
	['ier', 'y'],
	['est', ''],
	['st', ''],
	['ing', ''],
	['ing', 'e'],
	['ed', ''],
	['d', ''],
	['ned', ''],
	['ped', ''],
	['ly', ''],
	['’s', ''],
];
/** Known to four in five children of nine (Dale and Chall, 1948, as revised in 1995), with its plurals and tenses. */
const isKnown = (word: string) => {
	const plain = word.toLowerCase();
	return ends.some(
		([end, instead]) =>
			plain.endsWith(end) &&
			known.has((plain.slice(0, plain.length - end.length) + instead).replace('’', "'")),
	);
};

/** Passages: what stands together on a page. */
const passages = {
	promises: texts(english.promises),
	plain: [english.plain, english.clears],
	ownWords: [english.readAfter, english.notHere, english.showsWho, english.mayShow],
	contact: [english.contact, english.contactAbout],
	trouble: [english.both.codeRefused, english.phone.notThrough, english.typeCode],
	...Object.fromEntries(
		all.filter((text) => wordsOf(text).length > 30).map((text) => [text.slice(0, 20), [text]]),
	),
};

test.each(Object.entries(passages))('a reader of nine understands: %s', (_, passage) => {
	expect(grade(passage.join(' ').replace(/\{\w+\}/g, 'it'))).toBeLessThan(5);
});

test('no sentence is longer than twenty words', () => {
	for (const sentence of all.flatMap(sentencesOf))
		expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
});

test('a word that children of nine may not know is one of these few', () => {
	const strange = new Set(
		all
			.flatMap(wordsOf)
			.filter((word) => !isKnown(word))
			.map((word) => word.toLowerCase()),
	);
	expect([...strange].sort()).toEqual([
		'biggest',
		'code',
		'colours',
		'computer',
		'computers',
		'contact',
		'disagree',
		'link',
		'press',
		'shield',
		'signal',
		'text',
		'texts',
		'type',
		'undo',
		'undone',
		'usual',
		'wi-fi',
	]);
});

// What young people are promised, held against docs/threat-model.md: each sentence stands there, with the lines it rests on.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { easyEnglish, easyPromises, easyWelcome } from '../../../web/src/lib/words/easy-english.ts';
import { english } from '../../../web/src/lib/words/english.ts';
import { safeWords } from '../../../web/src/lib/young/safe-words.ts';

type Tree = { [key: string]: string | Tree };
const textsIn = (tree: unknown, path: string): [path: string, words: string][] =>
	typeof tree === 'string'
		? [[path, tree]]
		: Object.entries(tree as Tree).flatMap(([key, under]) => textsIn(under, path ? `${path}.${key}` : key));

const model = readFileSync('docs/threat-model.md', 'utf8');
const slug = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_ -]/gu, '')
		.replace(/ /g, '-');

interface Against {
	anchor: string;
	stoppedBy: string;
}

/** The lines of the model: whom it is about, and what stops them. */
const adversaries: Against[] = (model.match(/## Against whom([\s\S]*?)\n## /)?.[1] ?? '')
	.split('\n### ')
	.slice(1)
	.map((section) => {
		const fields = ['Could get', 'Stopped by', 'Left'].map(
			(field) =>
				section.match(new RegExp(`- \\*\\*${field}:\\*\\* ([\\s\\S]*?)(?=\\n- \\*\\*|$)`))?.[1]?.trim() ?? '',
		);
		const heading = section.slice(0, section.indexOf('\n'));
		for (const field of fields) expect(field, heading).not.toBe('');
		return { anchor: slug(heading), stoppedBy: fields[1] ?? '' };
	});

/** The sentences of the model that young people are told, each with the anchors of the lines it rests on. */
const told = [...model.matchAll(/^- `([\w.]+)`: “(.+)”\n {2}Rests on (.+)$/gm)].map(
	([, where = '', words = '', links = '']) => ({
		where,
		words,
		restsOn: [...links.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor),
	}),
);

const absolute = /\b(nobody|no one|nothing|never|can’t|cannot|impossible|always|only)\b/i;
const everybody = /\b(nobody|no one|never)\b(?! at \{council\})/i;

/** Why the words are stronger than the lines beneath them, or null. */
function tooStrong(words: string, restsOn: readonly string[]): string | null {
	const lines = adversaries.filter(({ anchor }) => restsOn.includes(anchor));
	const open = lines.find(({ stoppedBy }) => stoppedBy.startsWith('nothing technical'));
	const isHard = absolute.test(words.replace(/\b(keep|keeps|show) nothing|only you know/gi, ''));
	if (isHard && open) return `nothing technical stops: ${open.anchor}`;
	if (everybody.test(words) && lines.length < adversaries.length)
		return 'it rests on some of the lines, and says all';
	return null;
}

const catalogue = textsIn(english, '');
const safe = safeWords
	.slice(0, 2)
	.flatMap(({ items }) => items.map((words): [string, string] => ['safe', words]));
const easy = Object.values(easyPromises).map((words): [string, string] => ['easy', words]);
const headings = new Set(['promises.title', 'promises.can', 'promises.cannot', 'promises.safe']);
const apologies = new Set(['box.lostTitle', 'box.lostSorry']);

/** Absolute words that promise nothing about who learns what. */
const promisesNothing = new Set([
	'promises.title',
	'promises.cannot',
	'onlyFor', // who is asked
	'groupFirst', // who is asked
	'notFound', // a page
	'notSentYet', // a state
]);

test('the model is there to be read', () => {
	expect(adversaries.length).toBeGreaterThan(25);
	expect(told.length).toBeGreaterThan(25);
});

test('every promise that the page can show stands in the threat model, word for word', () => {
	const promised = [
		...catalogue.filter(
			([path]) => /^(promises|box)\./.test(path) && !headings.has(path) && !apologies.has(path),
		),
		...safe,
		...easy,
	];
	const inModel = new Set(told.map(({ words }) => words));
	expect(promised.filter(([, words]) => !inModel.has(words))).toEqual([]);
});

test('what the threat model says that young people are told, they are told', () => {
	const shown = new Map([...catalogue, ...safe, ...easy].map(([path, words]) => [`${path}: ${words}`, true]));
	expect(told.filter(({ where, words }) => !shown.has(`${where}: ${words}`))).toEqual([]);
});

test('every promise rests on lines that are there', () => {
	const anchors = new Set(adversaries.map(({ anchor }) => anchor));
	for (const { words, restsOn } of told) {
		expect(restsOn, words).not.toEqual([]);
		for (const anchor of restsOn) expect(anchors, words).toContain(anchor);
	}
});

test('outside the promises no word says nobody, never, can’t, nothing or only', () => {
	const paths = new Set(told.map(({ where }) => where));
	const easyWords = Object.values(easyWelcome).map((words): [string, string] => ['easyWelcome', words]);
	const strong = [...catalogue, ...textsIn(easyEnglish, ''), ...easyWords].filter(
		([path, words]) => absolute.test(words) && !paths.has(path) && !promisesNothing.has(path),
	);
	expect(strong).toEqual([]);
});

describe('no promise is stronger than the lines it rests on', () => {
	test.each(told.map((one) => [one.words, one.restsOn] as const))('%s', (words, restsOn) => {
		expect(tooStrong(words, restsOn)).toBeNull();
	});

	test.each([
		['Nobody can look before.', ['staff-with-the-database-while-open']],
		['Nobody can find out it was you.', adversaries.map(({ anchor }) => anchor)],
		['Only our computer can look.', ['an-operator-with-the-secrets-before-close']],
	])('and one that is would be found: %s', (words, restsOn) => {
		expect(tooStrong(words, restsOn)).not.toBeNull();
	});
});

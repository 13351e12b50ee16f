import { expect, test } from 'vitest';
import { findParts } from '#surveys';

const parts = [
	['1: Live in settled families', 'priority'],
	['We will keep brothers and sisters together', 'pledge'],
	['2: Be healthy and well', 'priority'],
	['We will help you see a dentist when you need one', 'pledge'],
	['3: Be listened to', 'priority'],
	['Young people who feel listened to by their social worker', 'measure'],
].map(([words = '', kind = '']) => ({ words, also: `${kind} Our plan 2025` }));
const { search, propose } = findParts(parts);
const wordsOf = (found: typeof parts) => found.map(({ words }) => words);

test('a part is found by the beginnings of its words, in any order and in capitals or not', () => {
	expect(wordsOf(search('SIST bro'))).toEqual(['We will keep brothers and sisters together']);
	expect(wordsOf(search('listened'))).toEqual([
		'3: Be listened to',
		'Young people who feel listened to by their social worker',
	]);
	expect(search('brothers dentist')).toEqual([]);
	expect(search('   ')).toEqual([]);
});

test('its kind and its strategy find it too, after those that say it themselves', () => {
	expect(search('measure')).toHaveLength(1);
	expect(search('plan 2025')).toHaveLength(parts.length);
});

test('a question proposes what its rarer words meet, the likest first, and nothing where nothing is like it', () => {
	expect(wordsOf(propose('Do you feel listened to by your social worker?'))[0]).toBe(
		'Young people who feel listened to by their social worker',
	);
	expect(wordsOf(propose('I can see a dentist when I need one.'))).toEqual([
		'We will help you see a dentist when you need one',
	]);
	expect(propose('What did you do at the weekend?')).toEqual([]);
	expect(propose('')).toEqual([]);
});

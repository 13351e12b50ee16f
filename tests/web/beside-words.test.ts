// Our words on the pages beside a survey, in fourteen languages: complete, and with every place to fill in.
import { describe, expect, test } from 'vitest';
import { otherLanguages } from '#surveys';
import { allWords, fingerprintOf, isChecked } from '../../web/src/lib/words/all-words.ts';

const beside = (language: Parameters<typeof allWords>[0]) =>
	Object.entries(allWords(language)).filter(([key]) => key.startsWith('beside.'));
const english = beside('en');
const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(otherLanguages)('%s', (language) => {
	const words = new Map(beside(language));

	test('has every text of English, filled in where English is, and hardly one still in English', () => {
		expect([...words.keys()]).toEqual(english.map(([key]) => key));
		for (const [key, text] of english) {
			expect(words.get(key)?.trim(), key).toBeTruthy();
			expect(braces(words.get(key) ?? ''), key).toEqual(braces(text));
			expect(words.get(key), key).not.toBe(text);
		}
	});

	test('has one kind of digit, that of phone numbers and codes', () => {
		for (const [key, text] of words)
			expect(text.match(/\p{Nd}/gu) ?? [], key).toEqual(text.match(/\d/g) ?? []);
	});
});

describe('a mark that somebody has read our words', () => {
	const now = fingerprintOf('ar');

	test('holds while the words are those, and the survey’s own were read too', () => {
		expect(isChecked('ar', { fingerprint: now, survey: true })).toBe(true);
		expect(isChecked('ar', { fingerprint: now, survey: false })).toBe(false);
		expect(isChecked('ar', { fingerprint: fingerprintOf('pl'), survey: true })).toBe(false);
		expect(isChecked('ar', null)).toBe(false);
	});

	test('is told from the words by a fingerprint of its own for each language', () => {
		const all = otherLanguages.map(fingerprintOf);
		expect(new Set(all).size).toBe(all.length);
		for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
	});
});

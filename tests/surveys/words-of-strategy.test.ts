// What a strategy teaches about a council's words.
import { expect, test } from 'vitest';
import { callingHeadings, withMoreWords, type Vocabulary } from '#surveys';

test('a word that is known gets new wordings behind its own, and none is taken away', () => {
	const before = [{ say: 'contact', instead: ['family time'] }];
	const after = withMoreWords(before, [
		{ say: 'Contact', instead: ['Family time', 'seeing Mum'] },
		{ say: 'placement', instead: ['home'] },
		{ say: 'respite', instead: [] },
	]);
	expect(after).toEqual([
		{ say: 'contact', instead: ['family time', 'seeing Mum'] },
		{ say: 'placement', instead: ['home'] },
	]);
	expect(before).toEqual([{ say: 'contact', instead: ['family time'] }]);
});

test('a glossary stays within what a council may keep', () => {
	const many = Array.from({ length: 400 }, (_, index) => ({
		say: `word ${index}`,
		instead: Array.from({ length: 12 }, (_other, at) => `${'long '.repeat(30)}${at}`),
	}));
	const after = withMoreWords([], [...many, ...many]);
	expect(after).toHaveLength(300);
	expect(after.every(({ instead }) => instead.length <= 8 && instead.every((one) => one.length <= 80))).toBe(
		true,
	);
});

const words: Vocabulary = {
	childrenInCare: 'children in care',
	careLeavers: 'care leavers',
	priority: 'priority',
	priorities: 'priorities',
	pledge: 'pledge',
	pledges: 'pledges',
	board: 'Board',
	team: 'team',
};

test.each([
	['outcome', 'outcomes', 'pledge'],
	['strategic priority', 'strategic priorities', 'pledge'],
	['promise', 'promises', 'pledge'],
	['pledge', 'pledges', 'commitment'],
	['', 'priorities', 'pledge'],
])('headings called “%s” are “%s”, and what is promised under one is a “%s”', (word, several, promised) => {
	expect(callingHeadings(words, word)).toMatchObject({ priorities: several, pledge: promised });
});

import { expect, test } from 'vitest';
import { lookOf, looksLikeEarlier } from '#surveys';

test.each([
	['Red', 'red.'],
	['Red', 'Re\u{200b}d'],
	['Café', 'Cafe\u{301}'],
	['don’t', "don't"],
	['“Friends”', 'Friends'],
	['8–11', '8 - 11'],
	['My carer', 'My\u{a0} carer…'],
])('“%s” looks like “%s”', (one, other) => {
	expect(lookOf(one)).toBe(lookOf(other));
	expect(looksLikeEarlier(['Else', one, other])).toEqual([null, null, 1]);
});

test('what shows nothing looks like nothing, and what differs is left alone', () => {
	expect(looksLikeEarlier(['', ' ', '\u{200b}'])).toEqual([null, null, null]);
	expect(looksLikeEarlier(['Yes', 'Yes and no', 'No', '?', '??'])).toEqual([null, null, null, null, null]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedLines } from '#surveys';

const answers = ['My carer', 'My social worker', 'My teacher', 'Nobody', '1.5 hours'];
const marks: [string, (at: number) => string][] = [
	['a bullet and a tab', () => '•\t'],
	['Word’s own bullet', () => '\u{f0b7} '],
	['a dash', () => '- '],
	['a long dash', () => '– '],
	['a box', () => '☐ '],
	['numbers', (at) => `${at + 1}. `],
	['numbers in brackets', (at) => `(${at + 1}) `],
	['letters', (at) => `${'abcde'[at] ?? ''}) `],
	['an indent', () => '\t  '],
];

test.each(marks)('a list marked with %s becomes its lines', (_, mark) => {
	fc.assert(
		fc.property(fc.constantFrom('\n', '\r\n', '\u{2028}', '\v', '\n\n'), (end) => {
			expect(pastedLines(answers.map((answer, at) => mark(at) + answer).join(end))).toEqual(answers);
		}),
	);
});

test('a number or a letter is a mark only where every line has one', () => {
	expect(pastedLines('1. FC Köln\nArsenal')).toEqual(['1. FC Köln', 'Arsenal']);
	expect(pastedLines('A. Smith')).toEqual(['A. Smith']);
	expect(pastedLines(' \n\t\n')).toEqual([]);
});

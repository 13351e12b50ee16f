// Whatever software is known to do to a list, the same people are texted, and every number of it is accounted for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, readPhoneList } from '#surveys';
import { threeGroups } from './three-groups.ts';

/** What is done to a number on its way, without losing a digit. `national` is 07700900123. */
const manglings: ((national: string) => string)[] = [
	(national) => national,
	(national) => national.slice(1),
	(national) => `${national.slice(1)}.0`,
	(national) => `${national.slice(0, 5)} ${national.slice(5)}`,
	(national) => `${national.slice(0, 5)}-${national.slice(5, 8)}–${national.slice(8)}`,
	(national) => `(${national.slice(0, 5)}) ${national.slice(5)}`,
	(national) => `+44 (0)${national.slice(1)}`,
	(national) => `0044${national.slice(1)}`,
	(national) => `44${national.slice(1)}`,
	(national) => `'${national}`,
	(national) => `="${national}"`,
	(national) => `\u202a+44\u00a0${national.slice(1, 5)}\u200b${national.slice(5)}\u202c`,
	(national) => `Mobile: ${national}`,
	(national) => `${national} (mum)`,
	(national) => `• ${national}`,
	(national) => `4.4${national.slice(1)}E+11`,
	(national) => national.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
];

const mobile = fc.integer({ min: 0, max: 999 }).map((last) => `07700900${String(last).padStart(3, '0')}`);
const person = fc.record({
	name: fc.constantFrom('A', 'Zoë', 'Smith, Sam', 'Two\nlines', 'Mo "Moe" B', ''),
	group: fc.constantFrom('8 to 11', '12–15', '18+', ''),
	mobile,
	mangle: fc.constantFrom(...manglings),
	note: fc.constantFrom('', 'text only', 'carer is on 07700 901555', 'ref 1234567'),
});
const table = fc.record({
	people: fc.array(person, { minLength: 2, maxLength: 12 }),
	title: fc.constantFrom('', 'Autumn list\n\n'),
	separator: fc.constantFrom(',', ';', '\t', '|'),
	line: fc.constantFrom('\n', '\r\n'),
	mark: fc.constantFrom('', '\u{feff}'),
});

const inMarks = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('mangled tables give the same numbers, and each number in them is texted, left out or ignored', () => {
	fc.assert(
		fc.property(table, ({ people, title, separator, line, mark }) => {
			const rows = [
				['Name', 'Group', 'Mobile', 'Notes'],
				...people.map((one) => [one.name, one.group, one.mangle(one.mobile), one.note]),
			];
			const text = `${mark}${title}${rows.map((cells) => cells.map(inMarks).join(separator)).join(line)}${line}`;
			const { accepted, refused, ignored, ask } = readPhoneList(text, threeGroups);
			expect(ask).toBeNull();
			const meant = [...new Set(people.map((one) => `+44${one.mobile.slice(1)}`))];
			expect(accepted.map(({ phone }) => phone)).toEqual(meant);
			const told = [...refused, ...ignored].reduce((sum, { numbers }) => sum + numbers, accepted.length);
			expect(told).toBe(numbersIn(text));
		}),
		{ numRuns: 300 },
	);
});

test('any text at all is accounted for, and nobody is texted twice', () => {
	const piece = fc.oneof(
		fc.string({ maxLength: 12 }),
		mobile,
		fc.constantFrom(
			'0161 496 0000',
			'4.47701E+11',
			'Mobile',
			'8-11',
			',',
			';',
			'"',
			'\t',
			' ',
			'\n',
			'+33 612345678',
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			const text = pieces.join('');
			const { accepted, refused, ignored } = readPhoneList(text, threeGroups, { column: 'all' });
			expect(new Set(accepted.map(({ phone }) => phone)).size).toBe(accepted.length);
			const told = [...refused, ...ignored].reduce((sum, { numbers }) => sum + numbers, accepted.length);
			expect(told).toBe(numbersIn(text));
		}),
		{ numRuns: 300 },
	);
});

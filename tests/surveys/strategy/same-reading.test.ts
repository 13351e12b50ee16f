// The same document in another coat gives the same reading: blanks, bullets and repeated head rows change nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StrategyProposal } from '#surveys/reading';
import { otherham, read } from './otherham.ts';

/** A reading without its places and without what only the coat changes. */
const words = (proposal: StrategyProposal) =>
	JSON.parse(
		JSON.stringify(proposal, (key, value: unknown) =>
			key === 'places' || key === 'unread' || key === 'ledger' ? undefined : value,
		),
	) as unknown;
const asPrinted = words(read(otherham));

const lines = otherham.split('\n');
const bullets = ['- ', '* ', '• ', '· ', 'o ', '▪ ', '✓ ', '– ', '➢ ', '\u{f0b7} '];

test('bullets of ten shapes are read alike', () => {
	const marks = fc.array(fc.constantFrom(...bullets), { minLength: lines.length, maxLength: lines.length });
	fc.assert(
		fc.property(marks, (chosen) => {
			const text = lines.map((line, index) =>
				line.startsWith('- ') ? `${chosen[index] ?? ''}${line.slice(2)}` : line,
			);
			expect(words(read(text.join('\n')))).toEqual(asPrinted);
		}),
		{ numRuns: 60 },
	);
});

const blanks = fc.record({
	inside: fc.array(fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0 '), { minLength: 40, maxLength: 40 }),
	behind: fc.constantFrom('', ' ', '   '),
	between: fc.integer({ min: 1, max: 4 }),
	end: fc.constantFrom('\n', '\r\n'),
});

test('blanks more or fewer are read alike', () => {
	fc.assert(
		fc.property(blanks, ({ inside, behind, between, end }) => {
			let at = 0;
			const widen = (line: string) =>
				line.startsWith(' ')
					? line
					: line.replace(/(?<=\S) (?=\S)/g, () => inside[at++ % inside.length] ?? ' ');
			const text = lines.map((line) =>
				line === ''
					? Array<string>(between).fill('').join(end)
					: widen(line) + (line.includes('\t') ? '' : behind),
			);
			expect(words(read(text.join(end)))).toEqual(asPrinted);
		}),
		{ numRuns: 60 },
	);
});

test('a head row repeated before any row is read alike', () => {
	const head = lines.find((line) => line.startsWith('Ref\t')) ?? '';
	const body = lines.flatMap((line, index) => (/^\d\.\d+\t/.test(line) ? [index] : []));
	fc.assert(
		fc.property(fc.subarray(body), (chosen) => {
			const text = lines.flatMap((line, index) => (chosen.includes(index) ? ['', head, line] : [line]));
			expect(words(read(text.join('\n')))).toEqual(asPrinted);
		}),
	);
});

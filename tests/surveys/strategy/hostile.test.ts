import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '#surveys/reading';
import { otherham, read } from './otherham.ts';

const within = (milliseconds: number, work: () => unknown) => {
	const started = performance.now();
	work();
	expect(performance.now() - started).toBeLessThan(milliseconds);
};

test('100,000 table rows are refused with a sentence', () => {
	expect(() => readText('1\tFeed the cat\tTom\n'.repeat(100_000))).toThrow(/more than 20,000 table rows/);
});

test('text without an end is refused with a sentence', () => {
	expect(() => readText('x'.repeat(9_000_000))).toThrow(/more text than a strategy could/);
});

// The bench measures two million characters in about a second; here a busy machine has room.
test.each([
	['a deep nest of tags', `a\t${'<p><ul><li>'.repeat(60_000)}x`],
	['tags that never end', `a\t${'<table '.repeat(100_000)}`],
	['one endless word', 'w'.repeat(1_000_000)],
	['one endless line of words', 'Care '.repeat(200_000)],
	['one endless line of capitals and dots', 'A. '.repeat(300_000)],
	['one endless line of figures', '95% of 12 children in 2031 and '.repeat(30_000)],
	['stars and brackets', '**[](*<sup>$'.repeat(80_000)],
	['blanks', `- ${' '.repeat(500_000)}x${' \u00a0'.repeat(200_000)}`],
	['headings without end', 'Priority 1: Home\n\n'.repeat(20_000)],
	['colons and lists', 'Our four aims are:\n\n- x\n\n'.repeat(10_000)],
])('%s is read in seconds', (_, text) => {
	within(8_000, () => read(text));
});

test('a strategy cut anywhere, with anything between, is read or refused, and never fails otherwise', () => {
	const piece = fc
		.tuple(fc.nat(otherham.length), fc.nat(400))
		.map(([at, length]) => otherham.slice(at, at + length));
	const noise = fc.string({ unit: 'binary', maxLength: 30 });
	fc.assert(
		fc.property(
			fc.array(fc.oneof(piece, noise, fc.constantFrom('\t', '\n', '\n\n', '|', '<p>', '%')), {
				maxLength: 12,
			}),
			(pieces) => {
				expect(read(pieces.join('')).format).toBe('heard strategy 1');
			},
		),
		{ numRuns: 300 },
	);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listInWords, rangeOf } from '#surveys';
import { evenSteps, stepOf } from '#surveys/release';
import {
	baseInWords,
	inEvery100,
	placeInWords,
	rangeInWords,
} from '../../../web/src/lib/design/range-words.ts';

const toldAs = (count: number, base: number) => rangeOf(stepOf(count, evenSteps(base), base), base);

describe('a range in words', () => {
	it('leaves the end ranges open, so that neither none nor all is stated', () => {
		expect(inEvery100({ from: 0, to: 20 })).toBe('up to 20 in every 100');
		expect(inEvery100({ from: 40, to: 60 })).toBe('40 to 60 in every 100');
		expect(inEvery100({ from: 95, to: 100 })).toBe('95 or more in every 100');
	});

	it('says the same for any counts that fall into the same range', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 500 }), fc.nat(), fc.nat(), (base, one, other) => {
				const [a, b] = [toldAs(one % (base + 1), base), toldAs(other % (base + 1), base)];
				fc.pre(a.from === b.from && a.to === b.to);
				expect(rangeInWords(a)).toBe(rangeInWords(b));
			}),
		);
	});

	it('never says a share of 0 or 100', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 500 }), fc.nat(), (base, count) => {
				expect(rangeInWords(toldAs(count % (base + 1), base))).not.toMatch(/\b(0|to 100)\b/);
			}),
		);
	});
});

it('a base is said as about', () => {
	expect(baseInWords(45)).toBe('About 45 young people answered this.');
});

it('a place is said with its ending, and a shared one as joint', () => {
	const said = [1, 2, 3, 4, 11, 12, 13, 21, 22].map((place) => placeInWords({ place, joint: false }));
	expect(said).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd']);
	expect(placeInWords({ place: 2, joint: true })).toBe('joint 2nd');
});

it('a list ends with “and”', () => {
	expect(['', 'a', 'a and b', 'a, b and c']).toEqual(
		[[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listInWords(parts)),
	);
});

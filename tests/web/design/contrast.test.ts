import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contrast, grounds } from '#surveys';
import { coloursOf, type Mode } from '../../../web/src/lib/design/colours-of.ts';
import { decoration, pairs } from '../../../web/src/lib/design/pairs.ts';

const read = (file: string) =>
	readFileSync(new URL(`../../../web/src/lib/design/${file}`, import.meta.url), 'utf8');
const tokens = read('tokens.css');

describe('the colours', () => {
	it('contrast is WCAG’s: 21 for black on white, 4.54 for #767676 on white', () => {
		expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});

	describe.each<Mode>(['light', 'dark'])('in %s mode', (mode) => {
		const colours = coloursOf(tokens, mode);
		const colour = (name: string) => {
			const value = colours.get(name);
			if (value === undefined) throw new Error(`tokens.css declares no colour --${name}`);
			return value;
		};

		it.each(pairs)('$front on $back has a contrast of at least $least', ({ front, back, least }) => {
			expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
		});
	});

	it.each<Mode>(['light', 'dark'])('a council’s own colour is held to the grounds of the %s mode', (mode) => {
		const colours = coloursOf(tokens, mode);
		expect(['paper', 'raised', 'sunk'].map((name) => colours.get(name))).toEqual(grounds[mode]);
	});

	it('every colour is held to a pair, or is decoration', () => {
		const held = new Set([...pairs.flatMap(({ front, back }) => [front, back]), ...decoration]);
		expect([...coloursOf(tokens, 'dark').keys()].filter((name) => !held.has(name))).toEqual([]);
	});

	it('dark mode changes every colour but the accent’s own ink', () => {
		const [light, dark] = [coloursOf(tokens, 'light'), coloursOf(tokens, 'dark')];
		expect([...light.keys()].filter((name) => light.get(name) === dark.get(name))).toEqual(['on-accent']);
	});
});

it('tokens and base together weigh at most 4 kB compressed, so that they fit in the first response', () => {
	expect(gzipSync(tokens + read('base.css')).length).toBeLessThanOrEqual(4096);
});

// A council's logo and colour: what is taken, what is refused, and with which words.
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
	Colour,
	contrast,
	CouncilLook,
	grounds,
	logoLimits,
	nearestOn,
	readColour,
	shadesOf,
	shownLook,
	toBase64url,
} from '#surveys';
import { drawing, jpeg, png, secret, webp } from '#support/small-media.ts';

const modes = ['light', 'dark'] as const;
const messages = (schema: v.GenericSchema, input: unknown) => {
	const read = v.safeParse(schema, input);
	return read.success ? [] : read.issues.map(({ message }) => message);
};

describe('a colour', () => {
	const parts = ['00', '33', '66', '80', 'b3', 'ff'];
	const all = parts.flatMap((red) => parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)));

	test.each(modes)('is told from every ground and bears words, whichever was chosen: %s', (mode) => {
		for (const colour of all) {
			const near = nearestOn(colour, mode);
			for (const ground of grounds[mode]) expect(contrast(near, ground), colour).toBeGreaterThanOrEqual(3);
			const words = Math.max(contrast(near, '#17213f'), contrast(near, '#ffffff'));
			expect(words, colour).toBeGreaterThanOrEqual(4.5);
			expect(nearestOn(near, mode)).toBe(near);
		}
	});

	test('is taken as it is where it holds, and else refused with one that is taken', () => {
		let refused = 0;
		for (const colour of all) {
			const [message] = messages(Colour, colour);
			if (message === undefined) expect(shadesOf(colour).light.accent).toBe(colour);
			else {
				refused++;
				expect(messages(Colour, /#[0-9a-f]{6}/.exec(message)?.[0])).toEqual([]);
			}
		}
		expect(refused).toBeGreaterThan(0);
		expect(refused).toBeLessThan(all.length);
	});

	test('keeps its hue where it is made darker', () => {
		expect(nearestOn('#ffff00', 'light')).toMatch(/^#(..)\1(?:00)$/);
		expect(nearestOn('#003078', 'light')).toBe('#003078');
		expect(nearestOn('#003078', 'dark')).not.toBe('#003078');
	});

	test.each([
		['#005EA5', '#005ea5'],
		['005ea5', '#005ea5'],
		['#05a', '#0055aa'],
		['rgb(0, 94, 165)', '#005ea5'],
		[' 0 94 165 ', '#005ea5'],
		['blue', null],
		['#005ea', null],
		['0, 94, 999', null],
		['url(https://elsewhere.example)', null],
	])('is read as brand guides write it: %s', (text, colour) => expect(readColour(text)).toBe(colour));
});

describe('a logo', () => {
	const look = (bytes: Uint8Array, alt = 'Testshire Council') => ({
		colour: null,
		logo: { alt, bytes: toBase64url(bytes) },
	});
	const size = { width: 80, height: 40 };

	test.each([png, jpeg, webp])('is kept without what its file carries beside it', (make) => {
		const read = v.parse(CouncilLook, look(Uint8Array.from(make({ ...size, hidden: secret }))));
		expect(read).toEqual(look(make(size)));
		expect(shownLook(read).logo).toEqual({ alt: 'Testshire Council', ...size });
		expect(v.parse(CouncilLook, read), 'what was kept is taken again').toEqual(read);
	});

	test.each([
		['a drawing that can hold script', look(drawing), 'SVG can hold a script'],
		['a text', look(Uint8Array.from([1, 2, 3])), 'no picture'],
		['a speck', look(png({ width: 80, height: 4 })), 'too small'],
		['a poster', look(png({ width: 4000, height: 40 })), 'too big'],
		['a large file', look(new Uint8Array(logoLimits.bytes + 1)), 'at most 60 kB'],
		['one that says nothing', look(png(size), ' '), 'Write what the logo says'],
	])('is refused in words that say what to do: %s', (_, input, words) =>
		expect(messages(CouncilLook, input).join()).toContain(words),
	);

	test('and colour may both be left out', () =>
		expect(messages(CouncilLook, { colour: null, logo: null })).toEqual([]));
});

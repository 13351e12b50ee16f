// The letters that travel to a phone: a nought is an open oval. A stroke through it made "Ø8ØØ 1111" of a number that
// somebody is to call.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithoutBack, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchWithoutBack();
});
afterAll(() => browser.close());

test.each([400, 700, 750])(
	'a nought has no stroke through it, and a letter with one is seen, at weight %i',
	async (weight) => {
		const { context, page } = await visitor(browser);
		await page.goto('/s/b3an5');
		const inked = await page.evaluate(async (weight) => {
			const font = `${weight} 200px 'Atkinson Next'`;
			await document.fonts.load(font, '0Ø');
			const draw = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			if (!draw) throw new Error('canvas');
			draw.canvas.width = draw.canvas.height = 400;
			/** Ink in the middle of a sign. */
			const middle = (sign: string) => {
				draw.font = font;
				draw.textAlign = 'center';
				draw.clearRect(0, 0, 400, 400);
				draw.fillText(sign, 200, 300);
				const { actualBoundingBoxAscent: up, width } = draw.measureText(sign);
				const [, , , ink = 0] = draw.getImageData(200, Math.round(300 - up / 2), 1, 1).data;
				return { ink, width };
			};
			return { loaded: document.fonts.check(font, '0'), nought: middle('0'), stroked: middle('Ø') };
		}, weight);
		expect(inked.loaded).toBe(true);
		expect(inked.nought.ink).toBe(0);
		expect(inked.stroked.ink).toBeGreaterThan(200);
		await context.close();
	},
);

// Where the keyboard is can always be seen (WCAG 2.2, 2.4.7 and 2.4.11), and what it reaches is large enough (2.5.8): on
// the smallest phone, with letters twice as large, with a page zoomed to 400 %, and in a person's own forced colours.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithoutBack, phone, visitor } from '#support/browser.ts';
import { wordsIn } from '../../web/src/lib/words/words.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchWithoutBack();
});
afterAll(() => browser.close());

/** What the focus is on, and what is wrong with how it shows. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!(at instanceof HTMLElement) || at === document.body) return { name: '', wrong: ['nowhere'] };
		const seen = at.closest<HTMLElement>('.choice') ?? at;
		const { top, bottom, width, height } = seen.getBoundingClientRect();
		const header = document.querySelector('header');
		const under = header?.contains(at) ? 0 : (header?.getBoundingClientRect().bottom ?? 0);
		const wrong = [
			bottom <= under || top >= innerHeight ? 'out of sight' : '',
			width < 24 || height < 24 ? 'too small' : '',
			getComputedStyle(seen).outlineStyle === 'none' ? 'without an outline' : '',
		].filter(Boolean);
		return { name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(), wrong };
	});

test.each([
	['on the smallest phone with letters twice as large', { width: 320, height: 640 }, '200%', undefined],
	['zoomed to 400 %', { width: 320, height: 256 }, '100%', undefined],
	['in forced colours', phone, '100%', 'active' as const],
])('the keyboard’s place is in sight at every stop, %s', async (_, viewport, letters, forcedColors) => {
	const { context, page } = await visitor(browser, { viewport });
	if (forcedColors) await page.emulateMedia({ forcedColors });
	await page.goto('/s/b3an5');
	await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
	const wrong: string[] = [];
	const press = async (name: RegExp) => {
		for (let stops = 0; stops < 60; stops++) {
			await page.keyboard.press('Tab');
			const stop = await focused(page);
			wrong.push(...stop.wrong.map((how) => `${stop.name} ${how}`));
			if (name.test(stop.name)) return await page.keyboard.press('Enter');
		}
		throw new Error(`no ${name.source}`);
	};
	await press(/^Start$/);
	while (!(await page.getByRole('button', { name: 'Send my answers' }).isVisible()))
		await press(/^(Next|Skip)$/);
	expect(wrong).toEqual([]);
	await context.close();
});

test.each(Object.entries(wordsIn))(
	'on the smallest phone with letters twice as large, the ways out take a quarter at most, in whole words: %s',
	async (language, { help, leave }) => {
		const { context, page } = await visitor(browser, { viewport: { width: 320, height: 640 } });
		await page.goto('/s/b3an5');
		const { height, broken, wide } = await page.evaluate(
			({ language, help, leave }) => {
				document.documentElement.style.fontSize = '200%';
				document.documentElement.lang = language;
				const header = document.querySelector('header');
				const way = header?.querySelector('[data-leave]');
				const summary = header?.querySelector('summary');
				if (!header || !way || !summary) throw new Error('header');
				way.textContent = leave;
				summary.textContent = help;
				// A word that is broken is in two lines, so it has two boxes.
				const broken = [way, summary].flatMap(({ firstChild: text }) =>
					Array.from(text?.textContent?.matchAll(/\S+/g) ?? []).flatMap(({ 0: word, index }) => {
						const range = document.createRange();
						range.setStart(text as Text, index);
						range.setEnd(text as Text, index + word.length);
						return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1
							? [word]
							: [];
					}),
				);
				const { height } = header.getBoundingClientRect();
				return { height, broken, wide: document.documentElement.scrollWidth };
			},
			{ language, help, leave },
		);
		expect({ broken, wide }).toEqual({ broken: [], wide: 320 });
		expect(height).toBeLessThanOrEqual(160);
		await context.close();
	},
);

test('on a small phone, Start is in sight before anybody scrolls', async () => {
	for (const letters of ['100%', '200%']) {
		const { context, page } = await visitor(browser);
		await page.goto('/s/b3an5');
		await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
		const start = await page.getByRole('button', { name: 'Start' }).boundingBox();
		expect((start?.y ?? phone.height) + (start?.height ?? 0)).toBeLessThanOrEqual(phone.height);
		await context.close();
	}
});

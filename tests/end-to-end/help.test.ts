// Help and the way out, on every page that a young person can come to, as it is without JavaScript.
import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBelow, launchWithoutBack, visitor } from '#support/browser.ts';
import { lostPages, youngPages, type YoungPage } from '#support/young-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchWithoutBack();
	({ page } = await visitor(browser, { javaScriptEnabled: false }));
});
afterAll(() => browser.close());

async function expectHelp(page: Page, { council, contact: asks = true }: Omit<YoungPage, 'what' | 'path'>) {
	const header = page.getByRole('banner');
	expect(await header.getByRole('link', { name: 'Leave this page quickly' }).isVisible()).toBe(true);
	await header.getByText('Help', { exact: true }).click();
	for (const number of ['999', '08001111', ...(council ? [council.line] : [])])
		expect(await header.locator(`a[href="tel:${number}"]`).isVisible(), number).toBe(true);
	const safe = header.getByRole('link', { name: 'How we keep you safe' });
	expect(await safe.getAttribute('href')).toBe(`${council?.at ?? ''}/about`);
	const contact = header.getByRole('link', { name: 'Ask someone to contact you' });
	expect(await contact.count()).toBe(council && asks ? 1 : 0);
	if (council && asks) expect(await contact.getAttribute('href')).toBe(`${council.at}/note`);
	for (const link of [safe, ...(council && asks ? [contact] : [])])
		expect(await link.getAttribute('rel')).toBe('noreferrer');
}

test('every route for young people is among the pages that are walked', () => {
	const routes = globSync('web/src/routes/{s,c,about}/**/+page.svelte').map((file) =>
		file.replace(/^web\/src\/routes|\/\+page\.svelte$/g, ''),
	);
	expect(routes.length).toBeGreaterThan(6);
	const walked = (route: string) => {
		const address = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`);
		return youngPages.some(({ path }) => address.test(path));
	};
	expect(routes.filter((route) => !walked(route))).toEqual([]);
	expect(walked('/s/[survey]/unheard-of')).toBe(false);
});

test.each([...youngPages, ...lostPages])(
	'$what has 999, Childline and the council’s own lines one tap away, and the way out in sight',
	async ({ path, ...expected }) => {
		await page.goto(path);
		await expectHelp(page, expected);
	},
);

test.each(['/s/b3an5', '/c/cheshire-east/note'])(
	'%s with something to put right still has them',
	async (path) => {
		const council = youngPages.find((one) => one.path === path)?.council ?? null;
		await page.goto(path);
		await page.locator('main form').getByRole('button').last().click();
		await answerBelow(page).getByRole('alert').waitFor();
		await expectHelp(page, { council });
	},
);

test.each(youngPages)(
	'$what says nothing in its title, and brings no script but the one small one',
	async ({ path }) => {
		await page.goto(path);
		expect(await page.title()).toBe('Your views');
		expect(path).not.toMatch(/safe|help|contact|thank|abuse|care/);
		const scripts = page.locator('script');
		const sources = await scripts.evaluateAll((all) => all.map((script) => script.getAttribute('src')));
		expect(sources).toEqual([expect.stringMatching(path.endsWith('/tablet') ? /tablet/ : /phone/)]);
	},
);

test.each([...youngPages, ...lostPages])('$what has no number that cannot be pressed', async ({ path }) => {
	await page.goto(path);
	const unpressed = (shown: Page) =>
		shown.locator('body').evaluate((body) => {
			const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let text = texts.nextNode(); text; text = texts.nextNode()) {
				const inside = text.parentElement?.closest('a[href^="tel:"], a[href^="sms:"], strong, script, style');
				const numbers = /(?:\+44|\b0)[\d ]{6,}\d|\b999\b/.exec(text.textContent ?? '');
				if (!inside && numbers) found.push(text.textContent ?? '');
			}
			return found;
		});
	expect(await unpressed(page)).toEqual([]);
	await page.locator('main').evaluate((main) => main.insertAdjacentText('beforeend', 'Call 0800 1111'));
	expect(await unpressed(page)).toEqual(['Call 0800 1111']);
});

test('who cannot be heard can write: to the council by text and chat, to Childline by its own chat', async () => {
	await page.goto('/s/b3an5');
	const header = page.getByRole('banner');
	await header.getByText('Help', { exact: true }).click();
	expect(await header.locator('a[href="sms:07700900141"]').innerText()).toBe('Text 07700 900141');
	const chats = header.getByRole('link', { name: 'Chat online' });
	expect(await chats.count()).toBe(2);
	for (const chat of await chats.all()) {
		expect(await chat.getAttribute('href')).toMatch(
			/^https:\/\/(www\.childline\.org\.uk|chat\.warrington\.example)\//,
		);
		expect(await chat.getAttribute('rel')).toBe('noreferrer');
		expect(await chat.getAttribute('target')).toBe('_blank');
	}
	for (const link of await header.locator('.panel a').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
});

test('“How we keep you safe” is at most 200 words as it stands on the page', async () => {
	await page.goto('/c/warrington/about');
	const words = (await page.locator('main').innerText()).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	expect(words.length).toBeGreaterThan(120);
	expect(words.length).toBeLessThanOrEqual(200);
});

// Help and the way out, on every page that a young person can come to, as it is without JavaScript.
import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBelow, launch, visitor } from '#support/browser.ts';
import { lostPages, youngPages, type YoungPage } from '#support/young-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
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

test('“How we keep you safe” is at most 200 words as it stands on the page', async () => {
	await page.goto('/c/warrington/about');
	const words = (await page.locator('main').innerText()).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	expect(words.length).toBeGreaterThan(120);
	expect(words.length).toBeLessThanOrEqual(200);
});

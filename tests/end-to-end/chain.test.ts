// From a promise down to what was asked, said and answered, and up again; and where nothing came. On the demo council of
// Warrington.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';
import { toResultsOf } from '#support/at-the-desk.ts';

const chair = 'chair@warrington.example';
const worker = 'participation@warrington.example';
const strategy = '/board/warrington/strategy';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const main = (page: Page) => page.getByRole('main');
const follow = async (page: Page, name: string | RegExp) => {
	await main(page).getByRole('link', { name }).first().click();
	await page.getByRole('heading', { level: 1 }).waitFor();
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test.each([
	['with', true],
	['without', false],
])(
	'a member of the board walks from an answer up to its promise and down the chain, %s JavaScript',
	async (_, javaScriptEnabled) => {
		const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled });
		await signIn(page, chair);
		await page.goto(strategy);
		await follow(page, 'Have successful adult lives');
		await follow(page, 'Life Long Links: keep the people who matter close');
		expect(await main(page).innerText()).toContain('Led by:');
		await follow(page, /^Help us keep the people who matter to us/);
		expect(await heading(page)).toMatch(/^Help us keep the people who matter/);
		const text = await main(page).innerText();
		expect(text).toContain('Life Long Links');
		expect(text).toContain('One day you will have a place of your own.');
		if (javaScriptEnabled) await expectAccessible(page);
		await context.close();
	},
);

test('an answer names the promise it tests, and the promise shows that answer and its reply', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, worker);
	await main(page)
		.getByRole('link', { name: toResultsOf('Home, plans and being heard') })
		.click();
	await page.waitForURL(/\/results$/);
	await follow(page, /^We want to see results when we ask something/);
	expect(await heading(page)).toMatch(/^We want to see results/);
	const text = await main(page).innerText();
	expect(text).toContain('The last time you asked one of us for something');
	expect(text).toContain('Each question you ask now gets a name and a day beside it.');
	expect(text).toContain('Young people asked for this. No action in the plan answers it.');
	await context.close();
});

test.each(['light', 'dark'] as const)(
	'silence is a list that fits a phone, in the %s',
	async (colorScheme) => {
		const { context, page } = await visitor(browser, { viewport: phone, colorScheme });
		await signIn(page, chair);
		await page.goto(strategy);
		await follow(page, 'Where it is silent');
		for (const name of [
			/^Promised/,
			/^Asked for by young people/,
			/^Asked, and no results/,
			/^Said, and nobody/,
		])
			expect(await page.getByRole('heading', { level: 2, name }).count()).toBe(1);
		expect(await main(page).innerText()).toContain('Knock, and wait, before you come into our rooms.');
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		// The board reads; asking is the workers' part.
		expect(await page.getByRole('button', { name: /^Ask about this/ }).count()).toBe(0);
		await context.close();
	},
);

test('a worker asks about a silent promise, and the draft is linked to it', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled: false });
	await signIn(page, worker);
	await page.goto(`${strategy}/silence`);
	const wish = 'Knock, and wait, before you come into our rooms.';
	await page.getByRole('button', { name: `Ask about this pledge: ${wish}` }).click();
	await page.waitForURL(/\/desk\/surveys\/\w{16}$/);
	expect(await page.getByRole('checkbox', { name: wish, includeHidden: true }).first().isChecked()).toBe(
		true,
	);
	await context.close();
});

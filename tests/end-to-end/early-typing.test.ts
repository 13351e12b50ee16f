import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launchAtDesk, signIn, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

test('what a worker types before the page’s script has arrived stays when it arrives', async () => {
	const { page } = await visitor(browser, { viewport: desktop });
	await signIn(page, 'participation@warrington.example');
	await page.goto('/desk?search=first+place');
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/immutable.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	const draft = await page.getByRole('link', { name: 'Your first place' }).first().getAttribute('href');
	await page.goto(draft ?? '', { waitUntil: 'commit' });
	await page.locator('[name=title]').fill('What nobody tells you');
	await page.locator('[name=why]').fill('We want to write it down for the next person.');
	letGo();
	await page.waitForLoadState('networkidle');
	expect(await page.locator('[name=title]').inputValue()).toBe('What nobody tells you');
	expect(await page.locator('[name=why]').inputValue()).toBe('We want to write it down for the next person.');
});

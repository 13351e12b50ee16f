import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, launch, signIn, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

test('what a worker types before the page’s script has arrived stays when it arrives', async () => {
	const { page } = await visitor(browser, { viewport: desktop });
	await signIn(page, 'participation@warrington.example');
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/immutable.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/desk/replies/new', { waitUntil: 'commit' });
	await page.locator('#said').fill('The bus comes too late.');
	await page.locator('input[name=state][value=done]').check();
	await page.locator('#text-done').fill('It comes at four now.');
	letGo();
	await page.waitForLoadState('networkidle');
	expect(await page.locator('#said').inputValue()).toBe('The bus comes too late.');
	expect(await page.locator('#text-done').inputValue()).toBe('It comes at four now.');
	expect(await page.locator('input[name=state]:checked').getAttribute('value')).toBe('done');
});

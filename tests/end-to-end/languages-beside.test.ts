// What a page in another language says where it can do less: without names to look for, and without JavaScript.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBelow, launchWithoutBack, visitor } from '#support/browser.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';
import { fill } from '../../web/src/lib/words/fill.ts';

const survey = '/s/b3an5';

let browser: Browser;
beforeAll(async () => void (browser = await launchWithoutBack()));
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('where names cannot be looked for, the page says that it finds numbers only, and asks for no names', async () => {
	const { context, page } = await visitor(browser);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${survey}?in=ar`);
	await button(page, arabic.phone.start).click();
	while (!(await page.locator('textarea').isVisible())) await button(page, arabic.phone.skip).click();
	expect(await page.getByText(arabic.onlyNumbers).isVisible()).toBe(true);
	await page.locator('textarea').fill('Ellie 07700 900123');
	await page.getByText('“07700 900123”').waitFor();
	expect(asked.filter((path) => path.includes('names'))).toEqual([]);
	await context.close();
});

test('without JavaScript as well, down to what is to be put right', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(`${survey}?in=ar`);
	for (const box of await page.locator('main [type=checkbox]').all()) await box.check();
	await button(page, arabic.both.send).click();
	const below = answerBelow(page);
	await below.getByText(fill(arabic.pickUpTo, { n: 3 })).waitFor();
	expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
		'ar',
		'rtl',
	]);
	expect(await below.locator('html').getAttribute('dir')).toBe('rtl');
	for (const at of [0, 1, 2, 3]) await page.locator('main [type=checkbox]').nth(at).uncheck();
	await page.getByLabel(arabic.code).fill('0000000000000');
	await button(page, arabic.both.send).click();
	await below.getByText(arabic.both.codeRefused).waitFor();
	expect(await page.locator('main [type=checkbox]:checked').count()).toBeGreaterThan(2);
	await context.close();
});

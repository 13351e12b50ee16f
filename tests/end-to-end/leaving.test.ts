// "Leave this page quickly", with a script and without.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, visitor } from '#support/browser.ts';

const secret = 'I would like to see my brother on Saturdays.';
const plain = { javaScriptEnabled: false };

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** The outside world is an ordinary page. */
async function withOutside(visit: Parameters<typeof visitor>[1]) {
	const made = await visitor(browser, visit);
	await made.context.route('https://www.bbc.co.uk/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
	);
	return made;
}

describe('leaving quickly', () => {
	test.each([
		['with JavaScript', {}],
		['without JavaScript', plain],
	])('%s leads to an ordinary page at once, and Back brings back nothing typed', async (_, visit) => {
		const { context, page } = await withOutside(visit);
		await page.goto('/s/b3an5#0000000000000');
		if (!('javaScriptEnabled' in visit)) {
			await page.getByRole('button', { name: 'Start' }).click();
			for (let skip = 0; skip < 5; skip++) await page.getByRole('button', { name: 'Skip' }).click();
		}
		await page.locator('textarea').fill(secret);
		await page.getByLabel('You may show my words').check();
		await page.getByRole('link', { name: 'Leave this page quickly' }).click();
		await page.waitForURL('https://www.bbc.co.uk/weather');
		await page.goBack();
		await page.locator('textarea').waitFor({ state: 'attached' });
		expect(await page.locator('textarea').inputValue()).toBe('');
		expect(await page.locator('main input[type=checkbox]:checked').count()).toBe(0);
		expect(await page.content()).not.toContain('brother');
		if (visit !== plain) expect(page.url()).not.toContain('#');
		await context.close();
	});

	test('works from the keyboard: Shift three times, but not while writing capitals', async () => {
		const { context, page } = await withOutside({});
		await page.goto('/s/b3an5');
		for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`);
		expect(page.url()).toContain('/s/b3an5');
		for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
		await page.waitForURL('https://www.bbc.co.uk/weather');
		await context.close();
	});
});

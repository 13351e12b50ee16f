// A worker adds a reading to a measure; the board sees it beside what young people say, with what is doubtful about it.
// On the demo council of Cheshire East.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

const worker = 'participation@cheshire-east.example';
const strategy = '/board/cheshire-east/strategy';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

test.each([
	['with', true],
	['without', false],
])('a worker adds a reading and takes it back, %s JavaScript', async (_, javaScriptEnabled) => {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled });
	const main = page.getByRole('main');
	await signIn(page, worker);
	await page.goto(strategy);
	await main
		.getByRole('link', { name: /We will prepare young people for adulthood/ })
		.first()
		.click();
	await main.getByRole('link', { name: 'Complaints put right' }).click();
	await main.getByRole('link', { name: 'Add a reading' }).click();
	await page.getByLabel('Value (%)').fill('90.07');
	await page.getByLabel('As at which day?').fill('2025-03-31');
	await page.getByLabel('Out of how many?').fill('76');
	await page.getByRole('radio', { name: 'The service, about itself' }).check();
	await page.getByRole('button', { name: 'Add this reading' }).click();
	// What is missing is said where it is, and what was typed is still there.
	await page.getByRole('alert').waitFor();
	expect(await page.getByLabel('Value (%)').inputValue()).toBe('90.07');
	if (javaScriptEnabled) await expectAccessible(page);
	await page.getByRole('radio', { name: 'A figure of the service' }).check();
	await page.getByLabel('Name it').fill('Report to the committee');
	await page.getByRole('button', { name: 'Add this reading' }).click();
	await page.getByText('The reading was added').waitFor();

	await main.getByRole('link', { name: 'As the board sees it' }).click();
	await page.getByRole('heading', { level: 2, name: 'Readings' }).waitFor();
	const seen = await main.innerText();
	expect(seen).toContain('90.07% of 76');
	expect(seen).toContain('90.07% cannot come from 76 answers. It takes 141 answers or more.');
	await page.goBack({ waitUntil: 'commit' });
	await page.getByRole('button', { name: /^Take it back/ }).click();
	await page.getByText('The reading was taken back').waitFor();
	expect(await main.innerText()).not.toContain('90.07');
	// It was a mistake: what was taken back waits in the form, and is there again with one press.
	await page.getByRole('button', { name: 'Add this reading' }).click();
	await page.getByText('The reading was added').waitFor();
	expect(await main.innerText()).toContain('90.07% of 76');
	await page.getByRole('button', { name: /^Take it back/ }).click();
	await page.getByText('The reading was taken back').waitFor();
	await context.close();
});

test.each([
	['light', desktop],
	['dark', phone],
] as const)('two voices stand side by side with their gap, in the %s', async (colorScheme, viewport) => {
	const { context, page } = await visitor(browser, { viewport, colorScheme });
	const main = page.getByRole('main');
	await signIn(page, worker);
	await page.goto(strategy);
	await main
		.getByRole('link', { name: /We will work TOGETHER/ })
		.first()
		.click();
	const row = page.getByRole('row').filter({ hasText: 'Young people who feel listened to' });
	const words = await row.innerText();
	expect(words).toMatch(/\d+ (to \d+|or more) in every 100/);
	expect(words).toContain('92.5% of 40');
	expect(words).toMatch(/The service puts it .* points higher than young people do|no gap can be told/);
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	await context.close();
});

// A strategy in use is put right at the desk, part by part, and the board reads what it says now. On the demo council of
// Warrington.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

const worker = 'participation@warrington.example';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

test.each([
	['with', true, desktop],
	['without', false, phone],
] as const)(
	'a worker adds an action, puts it right, moves it, takes it out and undoes that, %s JavaScript',
	async (_, javaScriptEnabled, viewport) => {
		const { context, page } = await visitor(browser, { viewport, javaScriptEnabled });
		const main = page.getByRole('main');
		const press = (name: string) => main.getByRole('button', { name, exact: true }).click();
		const told = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
		const does = javaScriptEnabled ? 'Hold a tea party' : 'Hold a quiz night';
		await signIn(page, worker);
		await page.goto('/desk/strategies');
		await main.getByRole('listitem').getByRole('heading').getByRole('link').first().click();
		await main.getByRole('link', { name: /Part by part/ }).click();
		await main.getByRole('link', { name: 'Add: action' }).click();
		await press('Add it');
		// What is missing is said where it is.
		await page.getByRole('alert').waitFor();
		await page.getByLabel('What is to be done').fill(does);
		await page.getByLabel('By when').fill('May');
		await press('Add it');
		await told('Added');
		if (javaScriptEnabled) await expectAccessible(page);

		const heading = await page.getByLabel('Where it stands').locator('option').nth(1).innerText();
		await page.getByLabel('Where it stands').selectOption({ label: heading });
		await page.getByLabel('By when').fill('June');
		await press('Save');
		await told('Saved');
		expect(await main.innerText()).toContain('By when: “May” became “June”.');
		await press('Undo');
		await told('Put back as it was before');
		expect(await page.getByLabel('By when').inputValue()).toBe('May');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

		await main.getByText('Take it out of the strategy').click();
		await page.getByLabel('Why?').fill('It was put in by mistake.');
		await press('Take it out');
		await told('Taken out');
		await main.getByRole('link', { name: 'As the board sees it' }).click();
		await main.getByText('Taken out of the strategy on').waitFor();
		expect(await main.innerText()).toContain('It was put in by mistake.');
		await main.getByRole('link', { name: 'Put it right' }).click();
		await press('Put it in again');
		await told('It stands in the strategy again');
		await context.close();
	},
);

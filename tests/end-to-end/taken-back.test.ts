// A survey that was opened by mistake, from its page on the desk to what whoever opens the link reads afterwards.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.each([
	['with JavaScript, on a wide screen', { viewport: desktop, javaScriptEnabled: true }],
	['without JavaScript, on a phone', { viewport: phone, javaScriptEnabled: false }],
])(
	'a survey that was opened by mistake is taken back, and its link says so kindly: %s',
	async (which, how) => {
		const opener = await visitor(browser, { viewport: desktop });
		const { id, address } = await openNewSurvey(opener.page, `The wrong draft, ${which.slice(0, 7)}`);
		const young = await visitor(browser, { viewport: phone });
		const link = new URL(`/s/${address}`, opener.page.url()).href;
		await young.page.goto(link);
		expect(await young.page.locator('main').innerText()).not.toContain('by mistake');
		await opener.page.goto(`/desk/surveys/${id}/take-back`);
		expect(await opener.page.locator('main').innerText()).toContain('An admin can take it back.');
		await opener.context.close();

		const { context, page } = await visitor(browser, how);
		await signIn(page, 'admin@cheshire-east.example');
		await page.goto(`/desk/surveys/${id}`);
		await page.getByRole('link', { name: 'It was opened by mistake' }).click();
		await page.getByRole('heading', { name: 'Was it opened by mistake?' }).waitFor();
		expect(await fits(page)).toBe(true);
		if (how.javaScriptEnabled) await expectAccessible(page);
		await press(page, 'Take it back');
		await page.getByText('Tick that you know what is deleted.').first().waitFor();
		await page.getByLabel('I know that every answer so far is deleted unread.').check();
		await press(page, 'Take it back');
		await page.getByText('It was opened by mistake and taken back.').waitFor();
		const words = await page.locator('main').innerText();
		expect(words).toContain('Taken back by');
		expect(words).toContain('Make a new survey from this one');
		expect(await fits(page)).toBe(true);

		await young.page.goto(link);
		const told = await young.page.locator('main').innerText();
		expect(told).toContain('This one was opened by mistake');
		expect(told).toContain('You do not need to do anything.');
		await expectAccessible(young.page);
		await young.page.goto(`${link}?in=ar`);
		expect(await young.page.locator('main').innerText()).toContain('فُتح هذا عن طريق الخطأ');
		await young.context.close();
		await context.close();
	},
);

// A poll from the desk to the phone: started from a strategy or from own words, and put in order by mouse, touch and
// keyboard, and without JavaScript.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launch, phone, signIn, visitor } from '#support/browser.ts';

let browser: Browser;
let signedIn: Awaited<ReturnType<Awaited<ReturnType<typeof visitor>>['context']['storageState']>>;
beforeAll(async () => {
	browser = await launch();
	const { context, page } = await visitor(browser);
	await signIn(page, 'participation@cheshire-east.example');
	signedIn = await context.storageState();
	await context.close();
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a poll of a strategy’s own pledges is open after four presses, every one in its whole young wording', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, storageState: signedIn });
	await page.goto('/desk');
	await page.getByRole('link', { name: 'Start a poll' }).click();
	await page.getByRole('heading', { name: 'Start a poll' }).waitFor();
	await expectAccessible(page);
	const offered = await page.locator('.options').first().locator('span').allInnerTexts();
	expect(offered).toHaveLength(6);
	await press(page, 'Make the poll');
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	await expectAccessible(page);
	const answers = page.getByLabel(/^Answer \d+$/);
	const labels = await answers.evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
	expect(labels).toEqual(offered);
	await press(page, 'Check and open');
	await page.getByText('Nothing is missing.').waitFor();
	await press(page, 'Open the survey');
	await page.getByText('The words are frozen').waitFor();
	await context.close();
});

test('without JavaScript a poll of own answers is started, and what is missing is said beside what was typed', async () => {
	const { context, page } = await visitor(browser, {
		viewport: phone,
		javaScriptEnabled: false,
		storageState: signedIn,
	});
	await page.goto('/desk/polls/new');
	await page.getByLabel('What do you ask?').fill('Where shall we go?');
	await page.getByRole('radio', { name: 'Answers of my own' }).check();
	await page.getByRole('textbox', { name: /^Answers of my own/ }).fill('The sea');
	await press(page, 'Make the poll');
	await page.getByRole('alert').getByText('Write at least two answers').waitFor();
	expect(await page.getByLabel('What do you ask?').inputValue()).toBe('Where shall we go?');
	await page.getByRole('textbox', { name: /^Answers of my own/ }).fill('The sea\nإلى الجبال');
	await press(page, 'Make the poll');
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Where shall we go?');
	expect(await page.getByLabel('Answer 2', { exact: true }).inputValue()).toBe('إلى الجبال');
	await context.close();
});

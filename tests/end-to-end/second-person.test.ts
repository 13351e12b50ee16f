// What takes two people at the desk, and the log that tells of it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = (page: Page) => page.locator('main').innerText();

test('a no is told with its reason, and the log has who asked and who said it', async () => {
	const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	const { id } = await openNewSurvey(page, 'Too many cards');
	await page.goto(`/desk/surveys/${id}/cards`);
	await page.getByLabel('How many cards?').fill('9');
	await press(page, 'Draw the cards');
	expect(await main(page)).toContain('Alone you may draw 3 cards');
	expect(await page.getByLabel('How many cards?').inputValue()).toBe('9');
	await press(page, 'Ask a second person');
	expect(await main(page)).toContain('You ask to draw 9 printed cards');
	await expectAccessibleOnceScripted(`/desk/surveys/${id}/second-person`);

	const second = await visitor(browser, { viewport: desktop });
	await signIn(second.page, 'admin@cheshire-east.example');
	await second.page.goto('/desk');
	await expectAccessible(second.page);
	const notice = second.page.locator('.notice').filter({ hasText: 'Too many cards' });
	expect(await notice.innerText()).toContain('needs a second person');
	await notice.getByRole('link', { name: 'Say yes or no' }).click();
	await press(second.page, 'Say no');
	await second.page.getByText('Say why not, so that they know.').first().waitFor();
	await second.page.getByLabel('Or say no, and why').fill('The group is four.');
	await press(second.page, 'Say no');
	await second.page.getByText('said no: “The group is four.”').waitFor();
	await page.goto(`/desk/surveys/${id}/second-person`);
	expect(await main(page)).toContain('said no: “The group is four.”');
	await context.close();

	const log = second.page;
	await log.getByRole('link', { name: 'Settings' }).click();
	await log.getByRole('link', { name: 'Log', exact: true }).click();
	await log.getByRole('heading', { name: 'Log', exact: true }).waitFor();
	await expectAccessible(log);
	expect(await main(log)).toContain('The chain is whole');
	await log.getByLabel('To what').selectOption(id);
	await press(log, 'Show');
	await log.waitForURL(/thing=/);
	const lines = await log.locator('main li:has(.number)').allInnerTexts();
	expect(lines[0]).toContain('Said no to printed cards for ‘Too many cards’ (“The group is four.”)');
	expect(lines[1]).toContain('Asked to draw printed cards for ‘Too many cards’ (9)');
	const csv = await (await log.request.get(`/desk/log/log.csv?thing=${id}`)).text();
	expect(csv).toContain('Said no to printed cards');
	expect(csv.split('\r\n')[0]).toContain('Line,When,Who,Role,What,Second person,Mark');
	await log.goto('/desk/log?from=nonsense&search=no%20such%20words');
	expect(await main(log)).toContain('No lines match');
	await second.context.close();
});

async function expectAccessibleOnceScripted(path: string) {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, 'participation@cheshire-east.example');
	await page.goto(path);
	await expectAccessible(page);
	await context.close();
}

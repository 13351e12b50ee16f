// A worker reminds everybody, without anybody knowing who has answered.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import { deliveredTo, expectAccessible, launchAtDesk, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchAtDesk();
});
afterAll(() => browser.close());

test('the list that was invited is supplied again; everybody gets the same words without a code', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: true });
	const { id } = await openNewSurvey(page, 'Holidays');
	await page.goto(`/desk/surveys/${id}/remind`);
	await page.getByText('There is nobody to remind yet').waitFor();
	const list = '07700 900711\n07700 900712';
	await page.getByRole('link', { name: 'By text' }).click();
	await page.getByLabel('Paste mobile numbers').fill(list);
	await page.getByRole('button', { name: 'Check the list' }).click();
	await page.getByRole('button', { name: 'Send 2 texts' }).click();
	await page.getByText('The texts are on their way.').waitFor();

	await page.getByRole('link', { name: 'Remind everyone' }).click();
	await page.getByText('Nobody can see who has answered').waitFor();
	await expectAccessible(page);
	await page.getByLabel('Paste mobile numbers').fill(list);
	await page.getByRole('button', { name: 'Check the list' }).click();
	const shown = (await page.getByRole('blockquote').textContent()) ?? '';
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Send 2 texts' }).click();
	await page.getByText('The reminders are on their way.').waitFor();
	await page.getByText(/^Good to know: The next reminder can go on/).waitFor();
	expect(await page.getByRole('button', { name: 'Check the list' }).count()).toBe(0);
	await expectAccessible(page);
	for (const phone of ['+447700900711', '+447700900712']) {
		await expect.poll(async () => (await deliveredTo(phone)).length, { timeout: 15_000 }).toBe(2);
		expect((await deliveredTo(phone))[0]?.body).toBe(shown);
	}
	await context.close();
});

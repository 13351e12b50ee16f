// The second person of Cheshire East, in a browser of their own: says yes to whatever waits for a survey.
import type { Browser, Page } from 'playwright-core';
import { signIn, visitor } from './browser.ts';

const admin = 'admin@cheshire-east.example';

/** Says yes on the page that the desk leads to. */
export async function secondSaysYes(browser: Browser, id: string, who = admin): Promise<void> {
	const { context, page } = await visitor(browser, {});
	await signIn(page, who);
	await page.goto(`/desk/surveys/${id}/second-person`);
	await page.getByRole('button', { name: /^Yes, / }).click();
	await page.waitForLoadState();
	await context.close();
}

/** Draws cards on the worker's page; where they are more than one may draw alone, on the yes of the second person. */
export async function drawCards(browser: Browser, page: Page, id: string, number: number): Promise<void> {
	await page.goto(`/desk/surveys/${id}/cards`);
	await page.getByLabel('How many cards?').fill(String(number));
	await page.getByRole('button', { name: 'Draw the cards' }).click();
	const drawn = page.getByText('We keep no copy of these codes.');
	const ask = page.getByRole('button', { name: 'Ask a second person' });
	await drawn.or(ask).waitFor();
	if (await ask.isVisible()) {
		await ask.click();
		await page.getByText('Nothing happens before a second person says yes.').waitFor();
		await secondSaysYes(browser, id);
		await page.reload();
		await page.getByRole('link', { name: `Draw the ${number} cards` }).click();
		await page.getByRole('button', { name: 'Draw the cards' }).click();
		await drawn.waitFor();
	}
}

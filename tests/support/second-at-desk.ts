// The second person of Cheshire East, in a browser of their own: says yes to whatever waits for a survey.
import { cardsAlone } from '#surveys';
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
	const draw = page.getByRole('button', { name: 'Draw the cards' });
	if (number > cardsAlone) {
		await page.getByRole('button', { name: 'Ask a second person' }).click();
		await page.getByText('Nothing happens before a second person says yes.').waitFor();
		await secondSaysYes(browser, id);
		await page.reload();
		await page.getByRole('link', { name: `Draw the ${number} cards` }).click();
	}
	await draw.click();
	await page.getByText('We keep no copy of these codes.').waitFor();
}

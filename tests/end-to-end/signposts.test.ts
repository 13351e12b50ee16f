// Help that depends on an answer is worked out on the phone, and nobody else is told.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithoutBack, visitor } from '#support/browser.ts';

const survey = '/s/b3an5';
const words = 'You can talk to someone any time, day or night.';

let browser: Browser;
beforeAll(async () => {
	browser = await launchWithoutBack();
});
afterAll(() => browser.close());

const shown = (page: Page) => page.getByText(words).filter({ visible: true }).count();

test('on the phone it is shown to whoever gave the answer, as long as they do, and nothing is sent', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(survey);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('button', { name: 'Start' }).click();
	const question = page.getByRole('heading', { name: 'there is someone I can talk to' });
	while (!(await question.isVisible())) await page.getByRole('button', { name: /^(Next|Skip)$/ }).click();
	expect(await shown(page)).toBe(0);
	await page.getByLabel('Disagree a lot').filter({ visible: true }).check();
	expect(await shown(page)).toBe(1);
	await page.getByLabel('In the middle').filter({ visible: true }).check();
	expect(await shown(page)).toBe(0);
	await page.getByLabel('Disagree', { exact: true }).filter({ visible: true }).check();
	await page.getByRole('button', { name: 'Next' }).click();
	expect(await shown(page)).toBe(0);
	// A part of the script comes with the question that needs it, whatever was answered before.
	const ofThePage = /^\/(icon\.svg$|_app\/immutable\/)/;
	expect(asked.filter((path) => !ofThePage.test(path))).toEqual([]);
	await context.close();
});

test('without JavaScript everybody is shown all of it, before the send and after', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(survey);
	expect(await shown(page)).toBe(1);
	await page.goto(`${survey}/end`);
	expect(await shown(page)).toBe(1);
	await context.close();
});

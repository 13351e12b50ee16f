// What is typed in the editor is saved by itself, whatever comes between.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atNewDraft, press, saved, sessionOf, worker } from '#support/at-the-desk.ts';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, type Visit } from '#support/browser.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

const newDraft = (visit: Visit) => atNewDraft(browser, { ...visit, storageState: signedIn });

test('a lost connection keeps what was typed, says so, and saves it when it is back', async () => {
	const { context, page } = await newDraft({ viewport: phone });
	await context.setOffline(true);
	await page.getByLabel('Title', { exact: true }).fill('Written on a train');
	await page.getByText(/^Not saved: there is no connection/).waitFor();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written on a train');
	await context.setOffline(false);
	await press(page, /^Save$/);
	await saved(page);
	await page.reload();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written on a train');
	await context.close();
});

test('two windows cannot overwrite each other unseen', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByLabel('Title', { exact: true }).fill('Theirs');
	await saved(other);
	await page.getByLabel('Title', { exact: true }).fill('Mine');
	await page.getByText(/changed in another window/).waitFor();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine');
	await expectAccessible(page);
	await press(page, 'Keep what is on this screen');
	await saved(page);
	await other.reload();
	expect(await other.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine');
	await context.close();
});

test('a session that ended does not take the words with it', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	await context.clearCookies();
	await page.getByLabel('Title', { exact: true }).fill('Written after lunch');
	await page.getByText(/you are signed out/).waitFor();
	const again = await context.newPage();
	await signIn(again, worker);
	await press(page, /^Save$/);
	await saved(page);
	await context.close();
});

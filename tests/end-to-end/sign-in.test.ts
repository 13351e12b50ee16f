// Getting in and being shut out.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	signInByMail,
	visitor,
} from '#support/browser.ts';

const worker = 'participation@cheshire-east.example';
const admin = 'admin@cheshire-east.example';

let browser: Browser;
beforeAll(async () => {
	browser = await launchAtDesk();
});
afterAll(() => browser.close());

test('an admin lets somebody in, who signs in, and shuts them out again', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signInByMail(page, admin);
	await page.goto('/desk/people');
	await expectAccessible(page);
	await page.getByLabel('Name').fill('Wren Osei');
	await page.getByLabel('Work email address').fill('wren@cheshire-east.example');
	await page.getByRole('button', { name: 'Let them in' }).click();
	await page.getByText('wren@cheshire-east.example').waitFor();
	const theirs = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signInByMail(theirs.page, 'wren@cheshire-east.example');
	await page.getByRole('link', { name: 'Shut out Wren Osei' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Shut out Wren Osei' }).click();
	await page.getByText('wren@cheshire-east.example').waitFor({ state: 'detached' });
	await theirs.page.goto('/desk');
	expect(new URL(theirs.page.url()).pathname).toBe('/sign-in');
	await theirs.context.close();
	await context.close();
});

test('a used link signs nobody in, and the page says so', async () => {
	const { context, page } = await visitor(browser);
	await signInByMail(page, worker);
	const link = (await deliveredTo(worker))[0]?.body.match(/https?:\S+/)?.[0] ?? '';
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.getByText('You are signed out.').waitFor();
	await expectAccessible(page);
	await page.goto(link);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.getByText('This link has gone').waitFor();
	await page.goto('/desk');
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	await context.close();
});

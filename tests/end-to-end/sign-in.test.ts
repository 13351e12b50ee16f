// Getting in and being shut out.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { here } from '#support/here.ts';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	newestLinkTo,
	phone,
	signInByMail,
	visitor,
} from '#support/browser.ts';

const worker = 'participation@cheshire-east.example';
const admin = 'admin@cheshire-east.example';
const chair = 'chair@cheshire-east.example';
const keyHolder = 'advocate@warrington.example';

const patience = { timeout: 30_000, interval: 200 };
const newBrowserMails = async (to: string) =>
	(await deliveredTo(to)).filter(({ subject }) => subject?.includes('new browser')).length;

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
	await page.getByText('A mail that tells them how is on its way.').waitFor();
	const theirs = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signInByMail(theirs.page, 'wren@cheshire-east.example');
	await page.getByRole('link', { name: 'Change Wren Osei' }).click();
	await page.getByRole('link', { name: 'Wren Osei leaves' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Wren Osei is no longer here' }).click();
	await page.getByRole('heading', { name: 'No longer here' }).waitFor();
	await theirs.page.goto('/desk');
	expect(new URL(theirs.page.url()).pathname).toBe('/sign-in');
	await page.getByRole('button', { name: /^Let back in.*Wren Osei/ }).click();
	await page.getByRole('link', { name: 'Change Wren Osei' }).waitFor();
	await signInByMail(theirs.page, 'wren@cheshire-east.example');
	await theirs.context.close();
	await context.close();
});

test('a used link signs nobody in, and the page says so', async () => {
	const { context, page } = await visitor(browser);
	await signInByMail(page, worker);
	const link = await newestLinkTo(worker);
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

test('somebody sees where they are signed in, ends the other sessions, and was mailed of the new browser', async () => {
	const mine = await visitor(browser, { viewport: phone });
	const other = await visitor(browser, { viewport: desktop, javaScriptEnabled: false });
	await signInByMail(other.page, chair);
	await signInByMail(mine.page, chair);
	await vi.waitUntil(async () => (await newBrowserMails(chair)) >= 2, patience);
	await mine.page.getByRole('link', { name: 'Your account' }).click();
	await expectAccessible(mine.page);
	expect(await mine.page.locator('li', { hasText: 'Chrome on Linux' }).count()).toBeGreaterThan(1);
	expect(await mine.page.locator('li', { hasText: '(this one)' }).count()).toBe(1);
	await mine.page.getByRole('button', { name: 'Sign out everywhere else' }).click();
	await mine.page.getByText('Signed out everywhere else.').waitFor();
	await mine.page.getByText('You are signed in nowhere else.').waitFor();
	await expectAccessible(mine.page);
	await other.page.goto('/desk/account');
	expect(new URL(other.page.url()).pathname).toBe('/sign-in');
	await mine.page.goto('/desk');
	expect(new URL(mine.page.url()).pathname).toMatch(/^\/board\//);
	await other.context.close();
	await mine.context.close();
});

test('a browser is known again after signing out, and no page for young people gets its mark', async () => {
	const { context, page } = await visitor(browser);
	await signInByMail(page, keyHolder);
	// Other tests' mails to them may come late.
	let had = 0;
	await vi.waitUntil(
		async () => {
			const before = had;
			had = await newBrowserMails(keyHolder);
			return had > 0 && had === before;
		},
		{ ...patience, interval: 2000 },
	);
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.getByText('You are signed out.').waitFor();
	await signInByMail(page, keyHolder);
	await page.getByRole('link', { name: 'Your account' }).click();
	await page.getByText('Where you are signed in').waitFor();
	expect(await newBrowserMails(keyHolder)).toBe(had);
	const sentTo = async (path: string) => {
		const asked = page.waitForRequest((request) => new URL(request.url()).pathname === path);
		await page.goto(path);
		return (await (await asked).allHeaders())['cookie'] ?? '';
	};
	expect(await sentTo('/sign-in')).toContain('heard-browser');
	for (const path of ['/c/cheshire-east', '/s/b3an5', '/about'])
		expect(await sentTo(path)).not.toContain('heard-browser');
	await context.close();
});

test('an admin sets up the council’s own sign-in, tries it, switches it on, and signs in by it', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	const theirs = 'admin@warrington.example';
	await signInByMail(page, theirs);
	await page.goto('/desk/people');
	await page.getByRole('link', { name: /council’s own accounts/ }).click();
	await expectAccessible(page);
	await page.getByLabel('Provider’s address').fill('https://login.microsoftonline.com/common/v2.0');
	await page.getByLabel('Client id').fill(theirs);
	await page.getByRole('button', { name: 'Save' }).click();
	await page
		.getByText(/anybody with a Microsoft account/)
		.first()
		.waitFor();
	await expectAccessible(page);
	expect(await page.getByLabel('Client id').inputValue()).toBe(theirs);
	await page.getByLabel('Provider’s address').fill(`${here}/provider`);
	await page.getByLabel('Client secret').fill('hush-hush');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: 'Try it' }).click();
	await page.getByText('It works.').waitFor();
	await page.getByRole('button', { name: 'Switch it on' }).click();
	await page.getByText('On, beside the mailed link.').waitFor();
	await expectAccessible(page);
	expect(await page.content()).not.toContain('hush-hush');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Sign in with Warrington' }).click();
	await page.waitForURL(/\/desk$/);
	await page.goto('/sign-in/council/nobody/back?code=x&state=y');
	await page.goto('/desk/people/council-sign-in');
	await page.getByText('Remove this sign-in', { exact: true }).click();
	await page.getByRole('button', { name: 'Yes, remove it' }).click();
	await page.getByText('Set it up').waitFor();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.goto('/sign-in/council/nobody/back?code=x&state=y');
	await page.getByText('You could not be signed in with your council’s account.').waitFor();
	await expectAccessible(page);
	await context.close();
});

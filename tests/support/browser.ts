// A real browser for journeys: phones and desktops, with JavaScript and without, and mail that arrives.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Delivered } from '../../local/notify-stand-in.ts';
import { chromiumAsOnAPhone, chromiumWithoutWindows } from './chromium.ts';
import { here } from './here.ts';

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

/** As on a phone, for whatever is about leaving a young person's page, Back, or what a phone keeps. */
export const launch = (): Promise<Browser> => chromium.launch(chromiumAsOnAPhone);
/** For a desk, and for a young person's page as it is drawn and read. */
export const launchAtDesk = (): Promise<Browser> => chromium.launch(chromiumWithoutWindows);
/** The same, for journeys at a young person's page that never go Back. */
export const launchWithoutBack = (): Promise<Browser> => launchAtDesk();

export interface Visit {
	viewport?: { width: number; height: number };
	javaScriptEnabled?: boolean;
	/** A finger and no mouse. */
	hasTouch?: boolean;
	isMobile?: boolean;
	colorScheme?: 'light' | 'dark';
	/** The language of the phone: `pl-PL`. */
	locale?: string;
	/** Pages may break the policy they came with. */
	bypassCSP?: boolean;
	/** Who is signed in: the cookies of an earlier visit. */
	storageState?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** A fresh visitor, on a phone unless told otherwise. */
export async function visitor(
	browser: Browser,
	visit: Visit = {},
): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({
		viewport: phone,
		baseURL: here,
		locale: 'en-GB',
		...visit,
	});
	context.setDefaultTimeout(60_000);
	return { context, page: await context.newPage() };
}

/** What arrived in the outbox for a phone or a mailbox, newest first. */
export async function deliveredTo(to: string): Promise<Delivered[]> {
	const outbox = await fetch(`${here}/outbox.json`);
	const all = (await outbox.json()) as Delivered[];
	return all.filter((message) => message.to === to);
}

/** The newest sign-in link that was mailed to this address; empty where there is none. */
export const newestLinkTo = async (email: string): Promise<string> =>
	(await deliveredTo(email)).flatMap(({ body }) => body.match(/https?:\S+token=\S+/) ?? [])[0] ?? '';

/** The sessions of this worker's server, by address: a mail for each journey would be the longest part of most. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Signs in: by the mailed link the first time, later by the session that came of it, where it still holds. */
export async function signIn(page: Page, email: string): Promise<void> {
	const cookies = signedIn.get(email);
	if (cookies) {
		await page.context().addCookies(cookies);
		await page.goto('/sign-in');
		if (!page.url().includes('/sign-in')) return;
	}
	await signInByMail(page, email);
	signedIn.set(email, await page.context().cookies());
}

/** Signs in by the mailed link, as a person would. */
export async function signInByMail(page: Page, email: string): Promise<void> {
	// A link of an earlier journey is spent: this one's is in a mail that is not there yet.
	const spent = await newestLinkTo(email);
	await page.goto('/sign-in');
	await page.getByLabel(/email/i).fill(email);
	await page.getByRole('button', { name: 'Mail me a link' }).click();
	await page.waitForURL(/sent/);
	await vi.waitUntil(async () => (await newestLinkTo(email)) !== spent, { timeout: 60_000, interval: 200 });
	const link = await newestLinkTo(email);
	await page.goto(link);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL(/\/(desk|board|owed)/);
}

/** Where the answer to a plain form stands: in a frame beneath it. */
export const answerBelow = (page: Page) => page.frameLocator('main iframe');

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** axe finds nothing on the page as it stands, nor in a frame within it. */
export async function expectAccessible(page: Page): Promise<void> {
	// Straight into each frame: the package for Playwright opens a page of its own for the result, twice the time of axe.
	// Once for each document, and without an answer: what axe is would come back as an answer too.
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${axeSource};undefined`);
	// Only what is wrong comes out of the page: the list of all that is right is most of the time that axe takes.
	const wrong = await page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
			resultTypes: ['violations'],
		});
		return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html).slice(0, 3) }));
	});
	expect(wrong).toEqual([]);
}

/** The same in the dark and then in the light, on one journey: only its colours differ. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		await expectAccessible(page);
	}
}

/** Nothing on the page, once all of it is there, needs to be scrolled sideways. */
export async function fits(page: Page): Promise<boolean> {
	await page.waitForLoadState();
	return page.locator('html').evaluate((html) => html.scrollWidth <= window.innerWidth);
}

// The desk's lists and the results page, as somebody uses them every day.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDesk } from '#support/full-desk.ts';
import {
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	signIn,
	visitor,
	type Visit,
} from '#support/browser.ts';
import { call, sessionOf, toResultsOf } from '#support/at-the-desk.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser, 'participation@warrington.example');
});
afterAll(() => browser.close());

const visit = (change: Visit) => visitor(browser, { ...change, storageState: signedIn });

test.each([
	{ viewport: desktop, javaScriptEnabled: true },
	{ viewport: phone, javaScriptEnabled: false },
])('surveys and replies are looked for and narrowed in the address ($viewport.width)', async (how) => {
	const { context, page } = await visit(how);
	await page.goto('/desk');
	const title = 'Home, plans and being heard';
	await page.getByLabel('Words of a title').fill(title.toUpperCase());
	await page.getByLabel('Words of a title').press('Enter');
	await page.waitForURL(/\/desk\?search=/);
	await page.getByRole('link', { name: title, exact: true }).first().waitFor();
	await page.getByLabel('Words of a title').fill('no such words');
	await page.getByRole('button', { name: 'Show' }).click();
	await page.getByText('No surveys match').waitFor();
	if (how.javaScriptEnabled) await expectAccessible(page);
	await page.getByRole('link', { name: 'Show all' }).click();
	await page.getByRole('heading', { name: 'Results are out' }).waitFor();
	await page.goto('/desk/replies');
	await page.getByText('Narrow and sort').click();
	const owner = (await page.getByLabel('Owner').getByRole('option').nth(1).textContent()) ?? '';
	await page.getByLabel('Owner').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Show' }).press('Enter');
	await page.waitForURL(/owner=/);
	const rows = await page.getByRole('article').allTextContents();
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows) expect(row).toContain(`Owner: ${owner}`);
	if (how.javaScriptEnabled) await expectAccessible(page);
	await context.close();
});

test.each([desktop, phone])(
	'results have contents, charts for slides and a Word file at $width',
	async (viewport) => {
		const { context, page } = await visit({ viewport });
		await page.goto('/desk?shelf=out');
		await page.getByRole('link', { name: toResultsOf('Home, plans and being heard') }).click();
		await page.waitForURL(/\/results$/);
		const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
		const last = (await contents.last().textContent()) ?? '';
		await contents.last().press('Enter');
		await page.waitForURL(/#question-/);
		await page.getByRole('heading', { name: last, exact: true }).waitFor();
		const charts = page.locator('summary', { hasText: 'Use this chart in slides' });
		await charts.first().press('Enter');
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as PNG' }).first().click();
		const picture = await saved;
		expect(picture.suggestedFilename()).toMatch(/\.png$/);
		const svg = await page.getByRole('link', { name: 'Save as SVG' }).first().getAttribute('href');
		const chart = await page.request.get(svg ?? '');
		expect(chart.headers()['content-type']).toContain('image/svg+xml');
		expect(await chart.text()).toContain('<desc id="desc">Bar chart.');
		const href = await page.getByRole('link', { name: 'Download for Word' }).getAttribute('href');
		const file = await page.request.get(href ?? '');
		expect(file.status()).toBe(200);
		expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			viewport.width,
		);
		await context.close();
	},
);

test('sixty surveys and two hundred replies stand on a few screens, and every one can be reached', async () => {
	const { context, page } = await visit({ viewport: desktop });
	const { person } = await call(page, 'GET', '/me');
	await fillDesk((method, path, data) => call(page, method, path, data), {
		surveys: 60,
		replies: 200,
		owner: person.id,
	});
	for (const path of ['/desk', '/desk?shelf=draft', '/desk/replies']) {
		const weight = (await (await page.request.get(path)).body()).byteLength;
		await page.goto(path);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeLessThan(4500);
		expect(weight).toBeLessThan(120_000);
	}
	await page.getByRole('link', { name: 'Next' }).click();
	await page.waitForURL(/page=2/);
	expect(await page.getByRole('article').count()).toBe(20);
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('listitem').last().waitFor();
	await context.close();
});

test('every reply whose owner left is counted on the first page, however many there are', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, 'admin@warrington.example');
	const email = `leaver-${crypto.randomUUID()}@warrington.example`;
	await call(page, 'POST', '/people', { name: 'Jo Leaver', email, role: 'owner' });
	const { people } = await call<{ people: { id: string; email: string; role: string }[] }>(
		page,
		'GET',
		'/people',
	);
	const [leaver, heir] = [
		people.find((one) => one.email === email),
		people.find((one) => one.role === 'worker'),
	];
	const reply = {
		said: 'Ask us.',
		answer: { state: 'waiting' },
		owner: leaver?.id,
		dueOn: '2099-01-01',
		links: [],
	};
	const ownerless = 25;
	for (let made = 0; made < ownerless; made++) await call(page, 'POST', '/replies', reply);
	await call(page, 'DELETE', `/people/${leaver?.id ?? ''}`);
	await page.goto('/desk');
	await page.getByText(`Nobody is looking after ${ownerless} replies`).waitFor();
	await page.getByText(`and ${ownerless - 5} more`).waitFor();
	await call(page, 'POST', `/people/${leaver?.id ?? ''}/hand-over`, { to: heir?.id });
	await page.reload();
	expect(await page.getByText('Nobody is looking after').count()).toBe(0);
	await context.close();
});

// A worker says which principles a priority serves, and renames it; the board finds both. On the demo council of Cheshire
// East, whose priorities are called pledges.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

const worker = 'participation@cheshire-east.example';
const board = '/board/cheshire-east/strategy';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const openStrategy = async (page: Page) => {
	await signIn(page, worker);
	await page.getByRole('link', { name: 'Strategies' }).click();
	await page.getByRole('link', { name: /^Cared for Children and Care Leavers Strategy/ }).click();
	await page.getByRole('heading', { level: 2, name: /^One\. We will care/ }).waitFor();
};
const priority = (page: Page, name: string) =>
	page
		.getByRole('main')
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 2, name }) });

test('without JavaScript a worker ticks principles and renames a priority; the old name stays beside the new one', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled: false });
	await openStrategy(page);
	const two = priority(page, 'Two.');
	await two.getByRole('checkbox', { name: /^Help them to get at services/ }).check();
	await two.getByText('Change its words').click();
	const title = two.getByLabel('Title');
	const before = await title.inputValue();
	await title.fill('');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('alert').waitFor();
	expect(await page.getByRole('alert').innerText()).toContain('Write a title.');
	expect(await two.getByRole('checkbox', { name: /^Help them to get at services/ }).isChecked()).toBe(true);
	await page.locator('[id^="title-"][aria-invalid="true"]').fill('School, training and work');
	const young = await two.getByLabel('In young people’s words').inputValue();
	await two.getByLabel('In young people’s words').fill('Like Jayden Smith wants it');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: /“Jayden Smith”.*full name/ }).waitFor();
	await page.locator('[id^="young-"][aria-invalid="true"]').fill(young);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Saved').waitFor();
	expect(await page.getByRole('main').innerText()).toContain(before);

	await page.goto(`${board}/principles`);
	const aims = page.locator('section', {
		has: page.getByRole('heading', { name: 'Help them to get at services' }),
	});
	await aims.getByRole('link', { name: 'Two. School, training and work' }).click();
	expect(await page.getByRole('main').innerText()).toContain(`“${before}”`);
	await context.close();
});

test.each(['light', 'dark'] as const)(
	'both pages fit a phone and are accessible, in the %s',
	async (colorScheme) => {
		const { context, page } = await visitor(browser, { viewport: phone, colorScheme });
		await openStrategy(page);
		const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
		await expectAccessible(page);
		expect(await fits()).toBe(true);
		await page.goto(`${board}/principles`);
		await expectAccessible(page);
		expect(await fits()).toBe(true);
		// What Warrington's public page tells stands beside; what it does not tell is not there.
		const text = await page.getByRole('main').innerText();
		expect(text).toContain('Warrington Borough Council');
		await context.close();
	},
);

test('a strategy is taken away as a spreadsheet, as two tables and as JSON, by who may read it', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, worker);
	await page.goto(board);
	const types = {
		'Action plan and measures (Excel)': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'Action plan (CSV)': 'text/csv; charset=utf-8',
		'Measures (CSV)': 'text/csv; charset=utf-8',
		'The whole strategy (JSON)': 'application/json',
	};
	const outside = await visitor(browser);
	for (const [name, type] of Object.entries(types)) {
		const path = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
		const file = await page.request.get(path);
		expect(file.headers()).toMatchObject({ 'content-type': type, 'cache-control': 'no-store' });
		expect((await file.body()).length).toBeGreaterThan(2000);
		const turnedAway = await outside.page.request.get(path, { maxRedirects: 0 });
		expect(turnedAway.headers()['location']).toBe('/sign-in');
	}
	const plan = await (await page.request.get(`${board}/plan.csv`)).text();
	expect(plan).toMatch(/,1\.1,[^]*,1\.10,/);
	await Promise.all([context.close(), outside.context.close()]);
});

test.each([
	['with', true],
	['without', false],
] as const)('what was taken away as JSON is read in again at the desk, %s JavaScript', async (_, on) => {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled: on });
	await signIn(page, worker);
	await page.goto(board);
	const link = page.getByRole('link', { name: 'The whole strategy (JSON)' });
	const away = await page.request.get((await link.getAttribute('href')) ?? '');
	await page.goto('/desk/strategies/new');
	const file = { name: 'strategy.json', mimeType: 'application/json', buffer: await away.body() };
	await page.getByLabel('Choose a file').setInputFiles(file);
	await page.getByRole('button', { name: 'Read it' }).click();
	await page.getByRole('heading', { name: /^What was read in “Cared for Children/ }).waitFor();
	const parts = page.getByRole('navigation', { name: 'Parts of the review' });
	expect(await parts.getByRole('link', { name: /^Pledges/ }).innerText()).toContain('6 of 6 left');
	// The share that its base cannot give is as it was printed.
	await parts.getByRole('link', { name: /^Figures/ }).click();
	await page.getByText('90.07').first().waitFor();
	await page.getByText('Put this reading into the bin').click();
	await page.getByRole('button', { name: 'Put it into the bin' }).click();
	await context.close();
});

// What came out of a poll: young people read it on the public page, the board beside each priority, the worker at the
// desk. On the demo council that asked the same poll twice.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, fits, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

const chair = 'chair@cheshire-east.example';
const worker = 'participation@cheshire-east.example';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const openAll = async (page: Page) => {
	const closed = page.locator('main details:not([open]) > summary');
	while ((await closed.count()) > 0) await closed.first().click();
};

test('young people see the order as shelves, and three sentences, without JavaScript', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { context, page } = await visitor(browser, {
			viewport: phone,
			colorScheme,
			javaScriptEnabled: false,
		});
		await page.goto('/c/cheshire-east');
		const poll = page.getByRole('article').filter({ hasText: 'Which of our promises matters most' });
		expect(await poll.locator('.shelf').count()).toBeGreaterThan(1);
		const words = await poll.innerText();
		expect(words).toMatch(/About 70 of you put these in order\./);
		expect(words).toMatch(/If we asked again, one of these would almost surely come first\./);
		expect(words).toMatch(/This can’t tell what those who did not answer think\./);
		expect(await fits(page)).toBe(true);
		await context.close();
		// The check itself needs scripts; the page is the same without.
		const scripted = await visitor(browser, { viewport: phone, colorScheme });
		await scripted.page.goto('/c/cheshire-east');
		await expectAccessible(scripted.page);
		await scripted.context.close();
	}
});

test('a board sees places with how sure they are, what moved, and whether groups disagree', async () => {
	for (const [viewport, colorScheme] of [
		[desktop, 'light'],
		[phone, 'dark'],
	] as const) {
		const { context, page } = await visitor(browser, { viewport, colorScheme });
		await signIn(page, chair);
		await page.goto('/board/cheshire-east/strategy');
		const row = page.getByRole('row').filter({ hasText: 'prepare young people for adulthood' }).first();
		expect(await row.innerText()).toMatch(/shares places 1 to 3 of four, placed by about 70 young people/);
		await page.getByRole('link', { name: 'We will prepare young people for adulthood' }).click();
		const result = page.getByRole('article').filter({ hasText: 'Which of our promises matters most' });
		await openAll(page);
		const words = (await result.innerText()).replace(/\s+/g, ' ');
		for (const said of [
			'Too close to call between them; clearly above the next',
			'The groups disagree on what is on top',
			'did not answer',
			'not who chose to answer',
			'No clear change.',
		])
			expect(words).toContain(said);
		await expectAccessible(page);
		expect(await fits(page)).toBe(true);
		await context.close();
	}
});

test('read from the right, pictures begin at the right: bars and places', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	const fromTheRight = () => page.evaluate(() => void (document.documentElement.dir = 'rtl'));
	await signIn(page, chair);
	await page.goto('/board/cheshire-east/strategy');
	await page.getByRole('link', { name: 'We will prepare young people for adulthood' }).click();
	await page.getByRole('article').filter({ hasText: 'Which of our promises matters most' }).waitFor();
	const bar = page.locator('svg.bar:has(.track)').first();
	const box = async (part: string) => (await bar.locator(part).first().boundingBox()) ?? { x: 0, width: 0 };
	const [part, track] = [await box('.part'), await box('.track')];
	await fromTheRight();
	const [mirrored, whole] = [await box('.part'), await box('.track')];
	const toTheEnd = whole.x + whole.width - (mirrored.x + mirrored.width);
	expect(Math.abs(toTheEnd / whole.width - (part.x - track.x) / track.width)).toBeLessThan(0.02);
	expect(await fits(page)).toBe(true);
	await context.close();
});

test('the desk’s results tell the same, without JavaScript', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, worker);
	await page.getByRole('link', { name: 'Which promise comes first this year?' }).first().click();
	await page.waitForURL(/\/surveys\//);
	await page.goto(`${page.url()}/results`);
	await openAll(page);
	await expectAccessible(page);
	const still = await visitor(browser, { viewport: desktop, javaScriptEnabled: false });
	await still.context.addCookies(await context.cookies());
	await still.page.goto(page.url());
	const words = await still.page.locator('main').innerText();
	expect(words).toMatch(/Since \d+ \w+ \d{4}/);
	await Promise.all([context.close(), still.context.close()]);
});

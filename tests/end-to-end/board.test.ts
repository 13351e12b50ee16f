// The board reads its papers, and a worker answers what was said. On the demo council of Warrington.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, fits, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';
import { toResultsOf } from '#support/at-the-desk.ts';

const chair = 'chair@warrington.example';
const worker = 'participation@warrington.example';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const rowOf = (page: Page, heading: string) => page.getByRole('row').filter({ hasText: heading });

test('a member of the board sees for each priority what was said, from how many, and where nobody was asked', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, chair);
	expect(new URL(page.url()).pathname).toBe('/board/warrington');
	await expectAccessible(page);
	await page
		.getByRole('link', { name: /Strategy/ })
		.first()
		.click();
	await expectAccessible(page);

	const home = rowOf(page, 'Live in settled families');
	const words = await home.innerText();
	expect(words).toMatch(/“Agree” or “Agree a lot”\s+\d+ to \d+ in every 100/);
	expect(words).toMatch(/About \d*[05] answered of \d+ asked/);
	expect(words).toMatch(/Overdue/);
	expect(await rowOf(page, 'Stay safe').innerText()).toContain(
		'One of the answers to a question that was asked until',
	);

	await home.getByRole('link', { name: 'Live in settled families' }).click();
	await expectAccessible(page);
	for (const heading of ['What young people said', 'What we answered', 'Actions', 'Measures'])
		expect(await page.getByRole('heading', { name: heading }).count()).toBe(1);
	await context.close();
});

test('the board’s pages are whole without JavaScript and fit a phone, in the light and in the dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { context, page } = await visitor(browser, { viewport: phone, colorScheme });
		await signIn(page, chair);
		await page.goto('/board/warrington/strategy');
		await expectAccessible(page);
		expect(await page.locator('script').count()).toBe(0);
		expect(await fits(page)).toBe(true);
		const still = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
		await still.context.addCookies(await context.cookies());
		await still.page.goto('/board/warrington/strategy');
		expect(await still.page.locator('main').innerText()).toBe(await page.locator('main').innerText());
		await Promise.all([context.close(), still.context.close()]);
	}
});

test('on paper the way around is left out, the heads of tables repeat, and no drawing is cut', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, chair);
	await page.goto('/board/warrington/strategy');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
	expect(await page.getByRole('navigation', { name: 'Where you are' }).isVisible()).toBe(false);
	const style = (selector: string, property: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	expect(await style('main thead', 'display')).toBe('table-header-group');
	expect(await style('main tbody tr', 'break-inside')).toBe('avoid');
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(0);
	expect(pages).toBeLessThan(6);
	await context.close();
});

test('a member of the board sees no other council and no desk', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, chair);
	for (const path of ['/board/cheshire-east', '/board/cheshire-east/strategy'])
		expect((await page.goto(path))?.status()).toBe(404);
	await page.goto('/desk/replies');
	expect(new URL(page.url()).pathname).toBe('/board/warrington');
	await context.close();
});

/** Fills a reply to one question of the demo's released survey, and leaves the reader on its page. */
async function writeReply(page: Page, said: string) {
	await page.getByRole('link', { name: toResultsOf('Home, plans and being heard') }).click();
	await page.waitForURL(/\/results$/);
	await page.getByRole('link', { name: 'Write a reply to: The place where I live feels like home.' }).click();
	await page.getByLabel('What young people said').fill(said);
	await page.getByRole('radio', { name: /^No Say why/ }).check();
	await page.getByRole('button', { name: 'Save the reply' }).click();
}

test.each([
	['with', true],
	['without', false],
])('a worker answers what was said and tells young people, %s JavaScript', async (_, javaScriptEnabled) => {
	const said = `You want a key of your own (${javaScriptEnabled ? 'one' : 'two'}).`;
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled });
	await signIn(page, worker);
	await writeReply(page, said);

	// A no without a reason is refused, and nothing that was typed is lost.
	await page.getByRole('alert').waitFor();
	expect(await page.getByRole('alert').innerText()).toContain('A no needs a reason');
	expect(await page.getByLabel('What young people said').inputValue()).toBe(said);
	if (javaScriptEnabled) await expectAccessible(page);
	await page.locator('#text-no').fill('Your home decides that. We asked them to talk with you.');
	await page.locator('#dueOn').fill('2999-01-01');
	await page.getByRole('button', { name: 'Save the reply' }).click();
	await page.waitForURL(/\/desk\/replies\/\w{16}/);
	if (javaScriptEnabled) await expectAccessible(page);

	// Young people do not see it before they are told.
	const young = await visitor(browser);
	await young.page.goto('/c/warrington');
	expect(await young.page.locator('main').innerText()).not.toContain(said);
	// They are shown it first as they will read it, and nothing is out before the second press.
	await page.getByRole('link', { name: 'Look at it, then tell young people' }).click();
	await page.getByRole('heading', { name: 'As young people will read it' }).waitFor();
	if (javaScriptEnabled) await expectAccessible(page);
	await young.page.reload();
	expect(await young.page.locator('main').innerText()).not.toContain(said);
	await page.getByRole('button', { name: 'Tell young people' }).click();
	await page.getByText('young people were told.').waitFor();
	await young.page.goto('/c/warrington');
	expect(await young.page.locator('main').innerText()).toContain(said);

	// And the board reads it under its own priority.
	await page.goto('/board/warrington/strategy');
	await rowOf(page, 'Live in settled families')
		.getByRole('link', { name: 'Live in settled families' })
		.click();
	expect(await page.locator('main').innerText()).toContain(said);
	await Promise.all([context.close(), young.context.close()]);
});

test('a change of date is kept on the page of the reply', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, worker);
	await page.goto('/desk/replies?state=waiting');
	await expectAccessible(page);
	expect(await fits(page)).toBe(true);
	await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
	await page.locator('#dueOn').fill('2998-12-31');
	await page.getByRole('button', { name: 'Save the reply' }).click();
	await page.getByText('put off to 31 December 2998').waitFor();
	expect(await page.locator('main').innerText()).toMatch(/Put off (once|twice|\d+ times)/);
	await context.close();
});

// Asking for help costs nothing: help, safety, asking to be contacted and the languages open inside the survey's page, and
// what was answered is still there. It is kept in the page's memory, and nowhere else.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launch, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';

const secret = 'I would like to see my brother on Saturdays.';

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launch();
	links = await textedLinks(2);
});
afterAll(() => browser.close());

const next = (page: Page) => page.getByRole('button', { name: /^(Next|Skip)$/ });
const step = (page: Page) => page.locator('section:not([hidden])');
const header = (page: Page) => page.getByRole('banner');
const toAnswers = (page: Page) => page.getByRole('button', { name: 'Back to my answers' }).first();
const openHelp = (page: Page) => header(page).getByText('Help', { exact: true }).click();

/** At the question in own words, with the first answered and something written. */
async function halfWay(link = '/s/b3an5#0000000000000') {
	const { context, page } = await visitor(browser);
	await page.goto(link);
	await page.getByRole('button', { name: 'Start' }).click();
	await step(page).locator('.choice').nth(1).click();
	while (!(await step(page).locator('textarea').count())) {
		if (await step(page).locator('.tap-list').count())
			await step(page).locator('.tap-list .choice').nth(1).click();
		await next(page).click();
	}
	await step(page).locator('textarea').fill(secret);
	const asked: string[] = [];
	page.on('request', (request) =>
		asked.push(`${request.method()} ${request.url()} ${request.headers()['referer'] ?? ''}`),
	);
	return { context, page, asked };
}

async function expectAllThere(page: Page) {
	expect(await step(page).locator('textarea').inputValue()).toBe(secret);
	expect(await step(page).locator('textarea').isVisible()).toBe(true);
	expect(await page.locator('main [type=radio]').nth(1).isChecked()).toBe(true);
}

test('how we keep somebody safe opens inside the page, and Back leads to the answers', async () => {
	const { context, page, asked } = await halfWay();
	for (const back of [() => page.goBack(), () => toAnswers(page).click()]) {
		await openHelp(page);
		await header(page).getByRole('link', { name: 'How we keep you safe' }).click();
		const heading = page.getByRole('heading', { level: 1, name: 'How we keep you safe' });
		await heading.waitFor();
		expect(await heading.evaluate((own) => own === document.activeElement)).toBe(true);
		expect(await header(page).getByRole('link', { name: 'Leave this page quickly' }).isVisible()).toBe(true);
		expect(await step(page).locator('textarea').isVisible()).toBe(false);
		expect(new URL(page.url()).pathname).toBe('/s/b3an5');
		await expectAccessible(page);
		await back();
		await heading.waitFor({ state: 'detached' });
		await expectAllThere(page);
	}
	for (const request of asked) expect(request).not.toMatch(/0000000000000| .*\/s\//);
	await context.close();
});

test('somebody can ask to be contacted without losing an answer, and nothing joins the two', async () => {
	const { context, page, asked } = await halfWay();
	await openHelp(page);
	await header(page).getByRole('link', { name: 'Ask someone to contact you' }).click();
	const called = page.getByLabel('What shall we call you?');
	await called.fill('Zebedee');
	const sendThis = page.getByRole('button', { name: /^Send this to/ });
	await sendThis.click();
	await page.getByText('There is something to put right').waitFor();
	await expectAccessible(page);
	expect(await called.inputValue()).toBe('Zebedee');
	await page.getByRole('alert').getByRole('link').first().click();
	const reach = page.getByLabel('How can we reach you?');
	expect(await reach.evaluate((own) => own === document.activeElement)).toBe(true);
	await reach.fill('At home after five');
	await sendThis.click();
	await page.getByRole('heading', { name: 'We got it. Thank you.' }).waitFor();
	await expectAccessible(page);
	await page.goBack();
	await expectAllThere(page);
	expect(await page.content()).not.toContain('Zebedee');
	for (const request of asked) expect(request).not.toMatch(/0000000000000| .*\/s\//);
	expect(await context.cookies()).toEqual([]);
	await context.close();
});

test('without a signal the promises can still be read, and what cannot is said in its place', async () => {
	const { context, page } = await halfWay();
	await context.setOffline(true);
	await openHelp(page);
	expect(await header(page).locator('a[href="tel:08001111"]').isVisible()).toBe(true);
	await header(page).getByRole('link', { name: 'Ask someone to contact you' }).click();
	await header(page).getByText('Your answers are still here.').waitFor();
	await header(page).getByRole('link', { name: 'How we keep you safe' }).click();
	await page.getByRole('heading', { level: 1, name: 'How we keep you safe' }).waitFor();
	expect(await page.locator('[data-room]').innerText()).toContain('Someone next to you may see your screen.');
	await toAnswers(page).click();
	await expectAllThere(page);
	await context.close();
});

test('another language changes the words, and no answer; it is sent from there', async () => {
	const link = links.pop() ?? '';
	const { context, page, asked } = await halfWay(link);
	const label = (await page.locator('.tap-list .name').first().textContent()) ?? '';
	await page.getByText('Reading help').click();
	await page.getByLabel('Biggest').check();
	await page.getByText('Language', { exact: true }).click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await page.getByRole('link', { name: arabic.leave }).waitFor();
	expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
		'ar',
		'rtl',
	]);
	await expectAllThere(page);
	expect(await page.getByLabel(arabic.sizes.biggest).isChecked()).toBe(true);
	expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('3');
	await expectAccessible(page);
	await page.goBack();
	expect(await step(page).locator('textarea').count()).toBe(0);
	await page.getByText(arabic.language, { exact: true }).click();
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByRole('link', { name: 'Leave this page quickly' }).waitFor();
	const send = page.getByRole('button', { name: 'Send my answers' });
	while (!(await send.isVisible())) await next(page).click();
	const review = await page.locator('dl').innerText();
	expect(review).toContain(secret);
	expect(review).toContain(`1. ${label.trim()}`);
	for (const request of asked) expect(request).not.toContain(link.split('#')[1]);
	await send.click();
	await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor();
	await page.goBack();
	await page.getByRole('heading', { name: 'Thank you. Your answers are in.' }).waitFor();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	await context.close();
});

test('a reload asks first where something would be lost; leaving quickly and calling ask nothing', async () => {
	const { context, page } = await visitor(browser);
	await context.route('https://www.bbc.co.uk/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
	);
	let asked = 0;
	page.on('dialog', (dialog) => {
		asked += dialog.type() === 'beforeunload' ? 1 : 0;
		void dialog.dismiss();
	});
	await page.goto('/s/b3an5#0000000000000');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.reload();
	expect(asked).toBe(0);
	await page.getByRole('button', { name: 'Start' }).click();
	await step(page).locator('.choice').first().click();
	expect(
		await step(page).locator('..').getByText('If you close this page or load it again').isVisible(),
	).toBe(true);
	await page.evaluate(() => location.reload());
	await expect.poll(() => asked).toBe(1);
	expect(await step(page).locator(':checked').count()).toBe(1);
	await openHelp(page);
	await header(page).locator('a[href="tel:08001111"]').click();
	await openHelp(page);
	await page.getByRole('link', { name: 'Leave this page quickly' }).click();
	await page.waitForURL('https://www.bbc.co.uk/weather');
	expect(asked).toBe(1);
	await context.close();
});

test('without JavaScript the links say what they cost before they are pressed', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto('/s/b3an5');
	await openHelp(page);
	expect(await header(page).getByText('Answers that you have not sent will be gone.').isVisible()).toBe(true);
	await page.goto('/s/b3an5');
	await page.getByText('Language', { exact: true }).click();
	expect(await page.getByRole('region').getByText('Answers that you have not sent').isVisible()).toBe(true);
	await page.goto('/s/b3an5/thanks');
	await openHelp(page);
	expect(await header(page).getByText('Answers that you have not sent will be gone.').count()).toBe(0);
	await context.close();
});

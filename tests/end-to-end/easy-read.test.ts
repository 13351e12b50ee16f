// Easy read: offered on the welcome in one press, with and without JavaScript; the same answers in easy words.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerBelow, expectAccessible, launch, visitor } from '#support/browser.ts';
import { english } from '../../web/src/lib/words/english.ts';

const survey = '/s/b3an5';
const code = '0000000000000';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const offer = (page: Page) => page.getByRole('link', { name: 'Easy read', exact: true });
const onwards = (page: Page) => page.getByRole('button', { name: /^(Start|Next|Skip)$/ });
const heading = (page: Page) => page.locator('section:not([hidden]) h2 > :last-child').first().innerText();

const valuesOf = (page: Page) =>
	page.evaluate(() =>
		Array.from(
			document.querySelectorAll<HTMLInputElement>('form input:is([type=radio],[type=checkbox])'),
			({ name, value }) => `${name}=${value}`,
		),
	);

test('one press on the welcome leads to easy words, with the same answers behind them, and one press leads back', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}#${code}`);
	const usual = await valuesOf(page);
	await offer(page).click();
	await page.getByText('There are no wrong answers.').waitFor();
	expect(await valuesOf(page)).toEqual(usual);
	await onwards(page).click();
	expect(await heading(page)).toBe('It is Saturday.\nYou can do what you like.\nWhat do you want to do?');
	expect(await page.getByRole('radio', { name: 'Play sport', exact: true }).count()).toBe(1);
	expect(await context.cookies()).toEqual([]);
	await page.goBack();
	await page.getByRole('link', { name: 'Go to the longer words' }).click();
	await offer(page).waitFor();
	await context.close();
});

test('the code and what was answered come along, there and back, and the address does not keep the code', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}#${code}`);
	await onwards(page).click();
	await page.getByRole('radio').first().check();
	await page.goBack();
	await offer(page).click();
	await page.getByText('There are no wrong answers.').waitFor();
	expect(new URL(page.url()).hash).toBe('');
	expect(await page.getByLabel('Your code').count()).toBe(1);
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	await onwards(page).click();
	expect(await page.getByRole('radio', { name: 'Play sport', exact: true }).isChecked()).toBe(true);
	await page.goBack();
	await page.getByRole('link', { name: 'Go to the longer words' }).click();
	await offer(page).waitFor();
	await onwards(page).click();
	expect(await page.getByRole('radio').first().isChecked()).toBe(true);
	await context.close();
});

test('how we keep somebody safe opens inside the easy page, and the code is still known afterwards', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}#${code}`);
	await offer(page).click();
	await page.getByText('There are no wrong answers.').waitFor();
	await page.locator('main').getByRole('link', { name: 'How we keep you safe' }).click();
	await page.getByRole('heading', { level: 1, name: 'How we keep you safe' }).waitFor();
	expect(new URL(page.url()).pathname).toBe(survey);
	await page.getByRole('button', { name: 'Back to my answers' }).first().click();
	await page.getByText('There are no wrong answers.').waitFor();
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	await context.close();
});

test('without JavaScript the whole way is in easy read, and stays so when something is to be put right', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(survey);
	await offer(page).click();
	expect(page.url()).toContain('?easy');
	await page.getByText('Play sport').click();
	await page.getByText('Yes, a lot').first().click();
	await page.getByLabel('Your code').fill(code);
	await page.getByRole('button', { name: 'Send my answers' }).click();
	await answerBelow(page).getByText(english.both.codeRefused).waitFor();
	expect(page.url()).toContain('?easy');
	expect(await page.getByRole('radio', { name: 'Play sport', exact: true }).isChecked()).toBe(true);
	await context.close();
});

describe('the easy page', () => {
	test.each([
		['a small phone', { viewport: { width: 320, height: 640 } }],
		['in the dark', { colorScheme: 'dark' }],
		['without our script', {}],
	] as const)('is accessible, and no wider than the screen: %s', async (how, visit) => {
		const { context, page } = await visitor(browser, visit);
		// axe itself is a script: the page's own is kept away instead of all.
		if (how === 'without our script') await page.route('**/workers/**', (route) => route.abort());
		await page.goto(`${survey}?easy`);
		await expectAccessible(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
		await context.close();
	});

	test('is a first response of at most 14 kB, and asks for no more than the usual one', async () => {
		const { context, page } = await visitor(browser);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const first = await page.goto(`${survey}?easy`, { waitUntil: 'networkidle' });
		const squeezed = await new Response(
			new Blob([await (first?.body() ?? Promise.resolve(Buffer.from('')))] as BlobPart[])
				.stream()
				.pipeThrough(new CompressionStream('gzip')),
		).arrayBuffer();
		expect(squeezed.byteLength).toBeLessThanOrEqual(14 * 1024);
		expect(asked.length).toBeLessThanOrEqual(8);
		await context.close();
	});
});

test('another language does not offer what there is in English alone', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}?in=ar`);
	expect(await page.locator('a[href="?easy"]').count()).toBe(0);
	await context.close();
});

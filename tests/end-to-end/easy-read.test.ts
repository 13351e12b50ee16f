// Easy read: offered on the welcome in one press, with and without JavaScript; the same answers in easy words.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, launch, visitor } from '#support/browser.ts';

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

test('the code comes along to easy read', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}#${code}`);
	await offer(page).click();
	await page.getByText('There are no wrong answers.').waitFor();
	expect(new URL(page.url()).hash).toBe(`#${code}`);
	await context.close();
});

test('without JavaScript the whole way is in easy read, to the last look before sending', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(survey);
	await offer(page).click();
	expect(page.url()).toContain('?easy');
	await page.getByText('Play sport').click();
	await page.getByText('Yes, a lot').first().click();
	await page.getByLabel('Your code').fill(code);
	await page.getByRole('button', { name: 'Check my answers' }).click();
	const said = page.locator('dd').filter({ hasNotText: 'Change' });
	expect(await said.first().innerText()).toBe('Play sport');
	expect(await page.getByText('Yes, a lot').count()).toBe(1);
	await context.close();
});

describe('the easy page', () => {
	test.each([
		['a small phone', { viewport: { width: 320, height: 640 } }],
		['in the dark', { colorScheme: 'dark' }],
		['without JavaScript', { javaScriptEnabled: false }],
	] as const)('is accessible, and no wider than the screen: %s', async (_, visit) => {
		const { context, page } = await visitor(browser, visit);
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

// In another language, what the phone's script says comes in a file beside it. Until it is there the page is the plain form;
// where it does not come, or comes broken, the page stays that form, and says nothing in English.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerBelow, launch, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';
import { polish } from '../../web/src/lib/words/polish.ts';
import { here } from '../support/here.ts';

const files = /\/words\//;

let browser: Browser;
let links: URL[];
beforeAll(async () => {
	browser = await launch();
	links = (await textedLinks(3)).map((link) => new URL(link));
});
afterAll(() => browser.close());

const nextLink = (language: string) => {
	const { pathname, hash } = links.pop() ?? expect.unreachable();
	return { address: `${pathname}?in=${language}${hash}`, code: hash.slice(1).toLowerCase() };
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const codeField = (page: Page) => page.locator('[name=code]');

test('the file is asked for once, with the script, and may be kept for good', async () => {
	const { context, page } = await visitor(browser);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/s/b3an5?in=ar', { waitUntil: 'networkidle' });
	await button(page, arabic.phone.start).waitFor();
	const file = asked.filter((path) => files.test(path));
	expect(file).toHaveLength(1);
	expect(asked.length).toBeLessThanOrEqual(6);
	const answer = await fetch(here + file.join());
	expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
	expect(await answer.json()).toMatchObject({ start: arabic.phone.start, send: arabic.both.send });
	await context.close();
});

test('the words of another version are not there', async () => {
	for (const name of ['ar-0000000000000000.json', 'ar.json', 'en.json', '..%2f..', '%'])
		expect((await fetch(`${here}/words/${name}`)).status).toBeGreaterThanOrEqual(400);
});

const broken = {
	'is lost': 'lost',
	'is another page': '<!doctype html><title>Sign in to the Wi-Fi</title>',
	'has half of the words': JSON.stringify({ ...arabic.both, ...arabic.phone }),
	'has none': 'null',
};

describe('where the file', () => {
	test.each(Object.entries(broken))('%s, the page stays the plain form, in one language', async (_, body) => {
		const { context, page } = await visitor(browser);
		await page.route(files, (route) => (body === 'lost' ? route.abort() : route.fulfill({ body })));
		const faults: Error[] = [];
		page.on('pageerror', (fault) => faults.push(fault));
		await page.goto('/s/b3an5?in=ar#0123456789abc', { waitUntil: 'networkidle' });
		await expect.poll(() => codeField(page).inputValue()).toBe('0123456789abc');
		expect(await page.locator('form[data-steps]').count()).toBe(0);
		expect(await page.locator('section[data-step]:visible').count()).toBeGreaterThan(6);
		await page.locator('textarea').fill('Zebedee');
		await button(page, arabic.both.send).click();
		await answerBelow(page).getByText(arabic.both.codeRefused).waitFor();
		expect(await page.locator('textarea').inputValue()).toBe('Zebedee');
		expect(await page.locator('form').innerText()).not.toMatch(/\b(Start|Next|Skip|Back|Send)\b/);
		expect(faults).toEqual([]);
		await context.close();
	});
});

/** Lets the file through when told. */
async function heldUp(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(files, async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('where it is late, what was written till then goes into the steps, and the code of the link is sent', async () => {
	const { context, page } = await visitor(browser);
	const letGo = await heldUp(page);
	const { address, code } = nextLink('pl');
	await page.goto(address);
	await expect.poll(() => codeField(page).inputValue()).toBe(code);
	await page.locator('textarea').fill('Zebedee');
	letGo();
	await page.locator('form[data-steps]').waitFor();
	expect(await codeField(page).inputValue()).toBe('');
	while (!(await button(page, polish.both.send).isVisible()))
		await page.locator(':is([data-part=next], [data-part=skip], [data-part=start]):visible').first().click();
	await page.getByText('Zebedee').waitFor();
	await button(page, polish.both.send).click();
	await page.locator('[data-part=thanks]').waitFor();
	await context.close();
});

test('who sent the plain form before it came sees its answer', async () => {
	const { context, page } = await visitor(browser);
	const letGo = await heldUp(page);
	await page.goto(nextLink('pl').address);
	await expect.poll(() => codeField(page).inputValue()).not.toBe('');
	await button(page, polish.both.send).click();
	const arrived = page.waitForResponse(files);
	letGo();
	await arrived;
	await page.waitForURL(/\/end/);
	await context.close();
});

test('another language is not begun without its words: the page stays in the one that it has, and says so', async () => {
	const { context, page } = await visitor(browser);
	await page.route(/\/words\/pl/, (route) => route.abort());
	await page.goto('/s/b3an5?in=ar');
	await button(page, arabic.phone.start).click();
	await page.locator('header summary, .tools summary').filter({ hasText: arabic.language }).click();
	await page.locator('[data-in=pl] a').click();
	await page.getByText(arabic.phone.notThrough).waitFor();
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
	await page.unroute(/\/words\/pl/);
	await page.locator('[data-in=pl] a').click();
	await button(page, polish.phone.next).or(button(page, polish.phone.skip)).first().waitFor();
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
	await context.close();
});

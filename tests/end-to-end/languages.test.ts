// The page in another language: chosen by a plain link, written by our computer, kept nowhere.
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectAccessibleInBoth, launchWithoutBack, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { goodWeekInArabic } from '#demo/warrington/survey-good-week-arabic.ts';
import { goodWeekInPolish } from '#demo/warrington/survey-good-week-polish.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';
import { besideInArabic } from '../../web/src/lib/words/beside/arabic.ts';
import { fill } from '../../web/src/lib/words/fill.ts';

const survey = '/s/b3an5';

const goodWeek: Record<string, string | undefined> = {
	ar: goodWeekInArabic['What makes a good week?'],
	pl: goodWeekInPolish['What makes a good week?'],
};

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launchWithoutBack();
	links = await textedLinks(4);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const page_ = (page: Page) =>
	page.evaluate(() => {
		const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
		return { lang, dir, sideways: scrollWidth - clientWidth };
	});
const title = (page: Page) =>
	page
		.getByRole('heading', { level: 1 })
		.evaluate((own: HTMLElement) => [own.innerText.replace(/\s+/g, ' '), own.lang, own.dir]);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('only a language in which everything stands can be chosen, whatever a worker has switched on and the address says', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(survey);
	await page.getByText('Language', { exact: true }).click();
	const offered = page.locator('[data-in] > a');
	expect(await offered.allInnerTexts()).toEqual(['English', 'العربية', 'Polski']);
	for (const code of ['cy', 'so']) {
		await page.goto(`${survey}?in=${code}`);
		expect((await page_(page)).lang).toBe('en-GB');
	}
	await context.close();
});

test.each(['ar', 'pl'])('in %s nothing that a council wrote is in English but names', async (language) => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(`${survey}?in=${language}`);
	expect((await page_(page)).lang).toBe(language);
	expect(await title(page)).toEqual([goodWeek[language], '', '']);
	const english = page.locator(':is(header, form) [lang="en-GB"]');
	expect((await english.allTextContents()).map((text) => text.trim())).toEqual(['999', 'Childline']);
	await context.close();
});

test('in Arabic the whole journey runs from right to left, with the code kept, and axe finds nothing, in the light and in the dark', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(nextLink());
	await page.getByText('Language', { exact: true }).click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await button(page, arabic.phone.start).waitFor();
	expect(await page_(page)).toEqual({ lang: 'ar', dir: 'rtl', sideways: 0 });
	expect(await page.getByText(arabic.machineMade).isVisible()).toBe(true);
	expect(await title(page)).toEqual([goodWeekInArabic['What makes a good week?'], '', '']);
	await expectAccessibleInBoth(page);
	await button(page, arabic.phone.start).click();
	const send = button(page, arabic.both.send);
	while (!(await send.isVisible())) {
		await expectAccessibleInBoth(page);
		expect((await page_(page)).sideways).toBe(0);
		await page
			.getByRole('button', { name: new RegExp(`^(${arabic.phone.next}|${arabic.phone.skip})$`) })
			.click();
	}
	await expectAccessibleInBoth(page);
	await send.click();
	await page.getByRole('heading', { name: arabic.thanks }).waitFor();
	await expectAccessibleInBoth(page);
	await page.reload();
	await page.getByRole('heading', { name: arabic.ifSent }).waitFor();
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	await context.close();
});

// A first round of a weak signal is ten packets, 14,000 bytes. A letter in Arabic takes two: the eleventh is spent on them.
test.each([
	['en', 12_800],
	['ar', 14_800],
	['pl', 14_000],
])('in %s the first response is no heavier than it may be', async (language, most) => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	const response = await page.goto(`${survey}?in=${language}`);
	expect(gzipSync((await response?.body()) ?? '').length).toBeLessThan(most);
	await context.close();
});

test.each([
	['en', 1],
	['ar', 0],
	['pl', 0],
])('in %s our own letters are fetched only if they are all that is needed', async (language, fetched) => {
	const { context, page } = await visitor(browser);
	const letters: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') letters.push(request.url());
	});
	await page.goto(`${survey}?in=${language}`, { waitUntil: 'networkidle' });
	expect(letters).toHaveLength(fetched);
	await context.close();
});

test('the council’s page is there in the language, and says what nobody has translated', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(`${survey}/thanks?in=ar`);
	await page.getByRole('link', { name: '/c/warrington' }).click();
	await page.getByRole('heading', { level: 1, name: besideInArabic.title }).waitFor();
	expect(await page_(page)).toEqual({ lang: 'ar', dir: 'rtl', sideways: 0 });
	const english = page.locator('article', { hasText: 'The building is shut on Sundays' });
	expect(await english.getByText('The building is shut').getAttribute('lang')).toBe('en-GB');
	expect(await english.innerText()).toContain(besideInArabic.inEnglish);
	const translated = page.locator('article', { hasText: besideInArabic.byMachine }).first();
	expect(await translated.locator('p:not([lang])').first().innerText()).toMatch(/\p{Script=Arabic}/u);
	await context.close();
});

test.each([
	['with JavaScript', true],
	['without JavaScript', false],
])(
	'the phone’s own language is in sight under its own name before anything is pressed, %s',
	async (_, script) => {
		const { context, page } = await visitor(browser, { javaScriptEnabled: script, locale: 'pl-PL' });
		const response = await page.goto(script ? nextLink() : survey);
		expect(response?.headers()['vary']).toContain('Accept-Language');
		expect((await page_(page)).lang).toBe('en-GB');
		const own = page.getByRole('link', { name: 'Polski' });
		expect(await own.first().isVisible()).toBe(true);
		expect(await own.first().evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(200);
		expect(await page.locator('[data-in]').first().getAttribute('data-in')).toBe('pl');
		await own.first().click();
		await page.getByRole('heading', { level: 1, name: goodWeek['pl'] ?? '' }).waitFor();
		expect(await page.locator('[data-own] a').count()).toBe(0);
		expect(await context.cookies()).toEqual([]);
		await context.close();
	},
);

test('numbers to dial keep the order of their parts between words that run from right to left', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(`${survey}?in=ar`);
	await page.locator('header summary').click();
	expect(await page.locator('a[href="tel:08001111"]').first().innerText()).toBe(
		fill(arabic.call, { number: '\u20660800 1111\u2069' }),
	);
	await context.close();
});

test('help, how we keep somebody safe and asking for contact stay in the language of the survey', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}?in=ar`);
	const help = page.locator('header summary');
	await help.click();
	await page.locator('header').getByRole('link', { name: arabic.promises.safe }).click();
	await page.getByRole('heading', { level: 1, name: arabic.promises.safe }).waitFor();
	expect(await page_(page)).toEqual({ lang: 'ar', dir: 'rtl', sideways: 0 });
	for (const words of [arabic.promises.screen, arabic.plain, arabic.machineMade])
		expect(await page.locator('body').innerText()).toContain(words);
	await expectAccessible(page);
	await help.click();
	await page.locator('header').getByRole('link', { name: arabic.contact }).click();
	await page.getByRole('heading', { level: 1, name: arabic.contact }).waitFor();
	expect(await page_(page)).toEqual({ lang: 'ar', dir: 'rtl', sideways: 0 });
	await expectAccessible(page);
	await page.getByRole('button', { name: /^إرسال هذا إلى/ }).click();
	await page.getByRole('link', { name: besideInArabic.contact.missing }).first().waitFor();
	await page.getByLabel(besideInArabic.contact.called).fill('Sam');
	await page.getByLabel(besideInArabic.contact.reach).fill('At home after five');
	await page.getByRole('button', { name: /^إرسال هذا إلى/ }).click();
	await page.getByRole('heading', { name: besideInArabic.contact.thanks }).waitFor();
	expect((await page_(page)).lang).toBe('ar');
	await expectAccessible(page);
	await page.goto('/about?in=xx');
	expect((await page_(page)).lang).toBe('en-GB');
	await context.close();
});

test('a tablet that is handed round speaks it too, and is in English again for the next one', async () => {
	const { context, page } = await visitor(browser, { viewport: { width: 820, height: 1180 } });
	await page.goto(`${survey}/tablet`);
	await page.getByText('Language', { exact: true }).click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await button(page, arabic.phone.start).waitFor();
	expect(await page_(page)).toEqual({ lang: 'ar', dir: 'rtl', sideways: 0 });
	await expectAccessible(page);
	await button(page, arabic.phone.start).click();
	const send = button(page, arabic.both.send);
	while (!(await send.isVisible()))
		await page
			.getByRole('button', { name: new RegExp(`^(${arabic.phone.next}|${arabic.phone.skip})$`) })
			.click();
	await page.getByLabel(arabic.code).fill(nextLink().split('#')[1] ?? '');
	await send.click();
	await page.getByRole('heading', { name: arabic.thanks }).waitFor();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Pass it on' }).click();
	await button(page, 'Start').waitFor();
	expect((await page_(page)).lang).toBe('en-GB');
	await context.close();
});

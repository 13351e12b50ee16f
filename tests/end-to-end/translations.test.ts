// A worker has a survey's words translated: switched on in the draft, written beside the English, looked at, frozen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translatable, type SurveyContent } from '#surveys';
import { desktop, expectAccessible, launchAtDesk, phone, visitor, type Visit } from '#support/browser.ts';
import { call, draftOnPage, sessionOf } from '#support/at-the-desk.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';

const title = 'ما الذي يجعل أسبوعك جيدًا؟';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

/** A worker with a draft of every kind, which has no other language yet. */
async function withDraft(visit: Visit) {
	const { context, page } = await visitor(browser, { ...visit, storageState: signedIn });
	return { context, page, ...(await draftOnPage(page)) };
}

const inArabic = (content: SurveyContent) =>
	Object.fromEntries(translatable(content).map(({ key, english }) => [key, `ع ${english}`]));

const wording = (page: Page, english: string) => page.getByLabel(english, { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

describe.each([
	['with JavaScript', true],
	['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
	test('a language is switched on, translated, looked at, opened with the survey and frozen', async () => {
		const { context, page, id, address, content } = await withDraft({ viewport: desktop, javaScriptEnabled });
		const looked = async () => {
			if (javaScriptEnabled) await expectAccessible(page);
		};
		await page.goto(`/desk/surveys/${id}`);
		await page.getByRole('checkbox', { name: 'Arabic' }).check();
		if (!javaScriptEnabled) await save(page).first().click();
		await page.getByText(javaScriptEnabled ? /^Saved \d/ : 'Saved.').waitFor();
		await page.reload();
		await page.getByRole('link', { name: 'Translate into Arabic' }).click();
		await page.getByRole('heading', { name: 'Translations: Arabic' }).waitFor();
		await looked();
		await wording(page, content.title).fill(title);
		await save(page).click();
		await page.getByText('Saved.').waitFor();
		expect(await wording(page, content.title).inputValue()).toBe(title);
		const missing = Object.keys(inArabic(content)).length - 1;
		await page.getByText(`${missing} texts of the survey`).waitFor();
		await page.goto(`/desk/surveys/${id}/check`);
		await page.getByText('Not on phones yet: Arabic').waitFor();
		await looked();
		await page.getByRole('link', { name: /^The welcome: / }).click();
		expect(await wording(page, content.title).evaluate((field: HTMLElement) => field.dir)).toBe('rtl');

		await page.getByRole('link', { name: 'as a phone shows it in Arabic' }).click();
		const shown = page.getByRole('heading', { level: 1, name: title });
		await shown.waitFor();
		expect(await shown.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
		expect(await page.getByText(content.why, { exact: true }).getAttribute('lang')).toBe('en-GB');
		expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
		expect(await page.locator('main').innerText()).toContain(arabic.promises.secret);
		await looked();

		const texts = { ...inArabic(content), title };
		await call(page, 'PUT', `/surveys/${id}/translations/ar`, { texts });
		await page.goto('/desk/languages/ar');
		for (const field of await page.locator('textarea').all()) await field.fill('كلمات');
		await page.getByRole('button', { name: 'Save the help lines' }).click();
		await page.getByText('Nothing is missing.').waitFor();
		await looked();
		await page.goto(`/desk/surveys/${id}/check`);
		await page.getByText('Young people can also answer in: Arabic.').waitFor();
		await looked();

		await call(page, 'POST', `/surveys/${id}/open`, { version: 3 });
		await page.goto(`/desk/surveys/${id}/translations/ar`);
		expect(await page.locator('main').innerText()).toContain('its words cannot change any more');
		expect(await save(page).count()).toBe(0);
		expect(await wording(page, content.title).getAttribute('readonly')).toBe('');
		await page.goto(`/s/${address}?in=ar`);
		await shown.waitFor();
		await context.close();
	});

	test('words that are too long are told, and everything typed is still there', async () => {
		const { context, page, id, content } = await withDraft({ viewport: phone, javaScriptEnabled });
		await page.goto(`/desk/surveys/${id}/translations/pl`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
		await wording(page, content.title).evaluate((field: HTMLElement) => field.removeAttribute('maxlength'));
		await wording(page, content.title).fill('Dobry tydzień '.repeat(80));
		await wording(page, content.why).fill('Pytamy.');
		await save(page).click();
		await page
			.getByText(/too long|letters|800/)
			.first()
			.waitFor();
		expect(await wording(page, content.title).inputValue()).toContain('Dobry tydzień Dobry');
		expect(await wording(page, content.why).inputValue()).toBe('Pytamy.');
		await page.goto(`/desk/surveys/${id}/translations/pl`);
		expect(await wording(page, content.why).inputValue()).toBe('');
		await context.close();
	});
});

test('English that changed is told beside its old translation, and the phone has the English', async () => {
	const { context, page, id, content } = await withDraft({ viewport: desktop });
	await call(page, 'PUT', `/surveys/${id}/translations/ar`, { texts: { title } });
	const changed = { ...content, title: 'What is a good week?', languages: ['ar'] };
	await call(page, 'PUT', `/surveys/${id}`, { version: 2, content: changed });
	await page.goto(`/desk/surveys/${id}/translations/ar`);
	await page.getByText('The English has changed since').waitFor();
	await page.goto(`/desk/surveys/${id}/preview?in=ar`);
	expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe(changed.title);
	await context.close();
});

test('there is no page for a language that there is none of', async () => {
	const { context, page, id } = await withDraft({});
	for (const code of ['en', 'xx'])
		expect((await page.goto(`/desk/surveys/${id}/translations/${code}`))?.status()).toBe(404);
	await page.goto(`/desk/surveys/${id}/preview?in=xx`);
	await page.getByRole('button', { name: 'Start' }).waitFor();
	await context.close();
});

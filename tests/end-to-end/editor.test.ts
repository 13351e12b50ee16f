// Writing a survey as a day's work: by mouse, by keyboard and without JavaScript.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, type Visit } from '#support/browser.ts';
import { atNewDraft, press, questionOf, saved, sessionOf } from '#support/at-the-desk.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

const newDraft = (visit: Visit) => atNewDraft(browser, { ...visit, storageState: signedIn });

const answers = (page: Page) =>
	page.getByLabel(/^Answer \d+$/).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** A paste as the clipboard gives it. */
const paste = (page: Page, text: string) =>
	page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(event);
	}, text);

test.each([desktop, phone])(
	'answers are typed with Enter, pasted as a list, joined and moved by key at $width',
	async (viewport) => {
		const { context, page } = await newDraft({ viewport });
		await press(page, /^Choose one/);
		await page.getByLabel('Answer 1', { exact: true }).focus();
		await page.keyboard.type('First');
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe('questions.0.options.1.label');
		await page.keyboard.type('Second');
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe('questions.0.options.2.label');
		await paste(page, '•\tMy carer\r\n•\tMy teacher\r\n•\tNobody');
		await expect.poll(() => answers(page)).toEqual(['First', 'Second', 'My carer', 'My teacher', 'Nobody']);
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe('questions.0.options.5.label');
		await page.keyboard.press('Backspace');
		await expect.poll(() => focused(page)).toBe('questions.0.options.4.label');
		await page.getByLabel('Answer 5', { exact: true }).press('Alt+ArrowUp');
		await expect.poll(() => answers(page)).toEqual(['First', 'Second', 'My carer', 'Nobody', 'My teacher']);
		await page.getByText('Answer 5 is now answer 4 of 5.').waitFor({ state: 'attached' });
		await page.getByLabel('Answer 2', { exact: true }).fill('first.');
		await page.getByText('Looks the same as answer 1.').waitFor();
		await expectAccessible(page);
		await saved(page);
		await page.reload();
		expect(await answers(page)).toEqual(['First', 'first.', 'My carer', 'Nobody', 'My teacher']);
		await context.close();
	},
);

test('what was removed comes back, a question and an answer, with what was written since', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	await press(page, /^Choose one/);
	await questionOf(page, 1).getByLabel('What you ask').fill('Who listens?');
	await page.getByLabel('Answer 1', { exact: true }).fill('My carer');
	await page.getByRole('button', { name: 'Remove: answer 1' }).click();
	await page.getByText('“My carer” removed.').waitFor();
	await page.getByRole('button', { name: 'Remove: question 1' }).press('Enter');
	await page.getByText('Question 1 removed.').last().waitFor();
	await page.getByLabel('Title', { exact: true }).fill('Written since');
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect.poll(() => questionOf(page, 1).getByLabel('What you ask').inputValue()).toBe('Who listens?');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => answers(page)).toEqual(['My carer', '']);
	expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written since');
	await saved(page);
	await context.close();
});

test('the outline leads to a question and drags it, and the phone beside shows what is written', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	for (const [at, words] of ['One', 'Two', 'Three'].entries()) {
		await press(page, /^Agree or disagree/);
		await questionOf(page, at + 1)
			.getByLabel('What you ask')
			.fill(words);
	}
	const outline = page.getByRole('navigation', { name: 'In this survey' });
	expect(await outline.getByRole('link').first().textContent()).toContain('1. One');
	await expect.poll(() => page.locator('.phone').textContent()).toContain('Three');
	const handles = outline.locator('.handle');
	const [from, to] = [await handles.first().boundingBox(), await handles.last().boundingBox()];
	if (!from || !to) throw new Error('the handles are in sight');
	await page.mouse.move(from.x + 4, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + 4, to.y + to.height, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => questionOf(page, 3).getByLabel('What you ask').inputValue()).toBe('One');
	await page.getByText('Question 1 is now question 3 of 3.').waitFor({ state: 'attached' });
	await outline.getByRole('link', { name: '2. Three' }).click();
	await expect.poll(() => page.locator('.phone').textContent()).toContain('2 of 3');
	await saved(page);
	await expectAccessible(page);
	await context.close();
});

test('a title that is too long is told whole, with by how much, and nothing of it is cut', async () => {
	const { context, page } = await newDraft({ viewport: phone });
	const long = 'A title that goes on and on '.repeat(5).trim();
	await page.getByLabel('Title', { exact: true }).fill(long);
	await page.getByText(`Use at most 90 characters. This has ${long.length}.`).first().waitFor();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(long);
	await page.getByLabel('Title', { exact: true }).fill('Short');
	await saved(page);
	await context.close();
});

test.each([desktop, phone])(
	'a part of the strategy is proposed, searched, chosen and taken off by key at $width',
	async (viewport) => {
		const { context, page } = await newDraft({ viewport });
		await press(page, /^Agree or disagree/);
		const search = questionOf(page, 1).getByRole('searchbox');
		await search.fill('LISTENED feel');
		const found = questionOf(page, 1).getByRole('checkbox', { name: /feel listened to/i });
		await found.first().waitFor();
		const words = (await found.first().locator('xpath=..').textContent())?.trim() ?? '';
		await search.press('Enter');
		const chip = questionOf(page, 1).locator('.chip:not(.offer)');
		await expect.poll(() => chip.count()).toBe(1);
		expect(await chip.textContent()).toContain(words.slice(0, 20));
		await expect.poll(() => focused(page)).toBe('questions.0.links.search');
		await expectAccessible(page);
		await saved(page);
		await page.reload();
		expect(await chip.count()).toBe(1);
		await chip.getByRole('checkbox').press('Space');
		await expect.poll(() => chip.count()).toBe(0);
		await search.fill('');
		await questionOf(page, 1).getByLabel('What you ask').fill(words);
		await questionOf(page, 1).locator('.chip.offer').first().click();
		await expect.poll(() => chip.count()).toBe(1);
		await saved(page);
		await context.close();
	},
);

test('without JavaScript a list is pasted, a removal undone, a link chosen from the list', async () => {
	const { context, page } = await newDraft({ viewport: phone, javaScriptEnabled: false });
	await press(page, /^Choose one/);
	await questionOf(page, 1).getByLabel('What you ask').fill('Who listens?');
	await questionOf(page, 1).getByText('Paste a list').click();
	await page.getByLabel('Answers, each on a line of its own').fill('1. My carer\n2. My teacher\n3. Nobody');
	await press(page, 'Add these answers');
	expect(await answers(page)).toEqual(['My carer', 'My teacher', 'Nobody']);
	await press(page, 'Remove: answer 2');
	expect(await answers(page)).toEqual(['My carer', 'Nobody']);
	await press(page, 'Undo');
	expect(await answers(page)).toEqual(['My carer', 'My teacher', 'Nobody']);
	await press(page, 'Remove: question 1');
	expect(await page.getByRole('article').count()).toBe(0);
	await press(page, 'Undo');
	expect(await answers(page)).toEqual(['My carer', 'My teacher', 'Nobody']);
	await press(page, /^Choose from the whole list/);
	await questionOf(page, 1)
		.getByRole('checkbox', { name: /feel listened to/i })
		.first()
		.check();
	await press(page, /^Save$/);
	expect(await questionOf(page, 1).locator('.chip:not(.offer)').count()).toBe(1);
	await context.close();
});

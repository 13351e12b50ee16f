// A poll from the desk to the phone: started from a strategy or from own words, and put in order by mouse, touch and
// keyboard, and without JavaScript.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewSurvey, sessionOf } from '#support/at-the-desk.ts';
import {
	answerBelow,
	desktop,
	expectAccessible,
	launchWithoutBack,
	phone,
	visitor,
	type Visit,
} from '#support/browser.ts';
import { pollOf, pollOptions } from '#support/polls.ts';
import { drawCards } from '#support/second-at-desk.ts';
import { english } from '../../web/src/lib/words/english.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchWithoutBack();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

/** Room for twelve long names at once. */
const tall = { width: 1280, height: 1800 };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a poll of a strategy’s own pledges is open after four presses, every one in its whole young wording', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, storageState: signedIn });
	await page.goto('/desk');
	await page.getByRole('link', { name: 'Start a poll' }).click();
	await page.getByRole('heading', { name: 'Start a poll' }).waitFor();
	await expectAccessible(page);
	const offered = await page.locator('.options').first().locator('span').allInnerTexts();
	expect(offered).toHaveLength(6);
	await press(page, 'Make the poll');
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	await expectAccessible(page);
	const answers = page.getByLabel(/^Answer \d+$/);
	const labels = await answers.evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
	expect(labels).toEqual(offered);
	await press(page, 'Check and open');
	await page.getByText('Nothing is missing.').waitFor();
	await press(page, 'Open the survey');
	await page.getByText('The words are frozen').waitFor();
	await context.close();
});

test('without JavaScript a poll of own answers is started, and what is missing is said beside what was typed', async () => {
	const { context, page } = await visitor(browser, {
		viewport: phone,
		javaScriptEnabled: false,
		storageState: signedIn,
	});
	await page.goto('/desk/polls/new');
	await page.getByLabel('What do you ask?').fill('Where shall we go?');
	await page.getByRole('radio', { name: 'Answers of my own' }).check();
	await page.getByRole('textbox', { name: /^Answers of my own/ }).fill('The sea');
	await press(page, 'Make the poll');
	await page.getByRole('alert').getByText('Write at least two answers').waitFor();
	expect(await page.getByLabel('What do you ask?').inputValue()).toBe('Where shall we go?');
	await page.getByRole('textbox', { name: /^Answers of my own/ }).fill('The sea\nإلى الجبال');
	await press(page, 'Make the poll');
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Where shall we go?');
	expect(await page.getByLabel('Answer 2', { exact: true }).inputValue()).toBe('إلى الجبال');
	await context.close();
});

/** The address of a poll of so many options, and codes for it from printed cards. */
async function pollWithCodes(options: number, codes: number, change: { all?: boolean } = {}) {
	const { context, page } = await visitor(browser, { viewport: desktop });
	const { id, address } = await openNewSurvey(page, `Poll of ${options}`, pollOf(options, change));
	await drawCards(browser, page, id, codes);
	const drawn = await page.getByText(/^\w{5}-\w{5}-\w{3}$/).allTextContents();
	await context.close();
	return { address, codes: drawn.map((code) => code.replaceAll('-', '')) };
}

const said = (page: Page) => page.locator('[data-part="said"]');
const named = (page: Page, list: string) => page.locator(`.tap-list ${list} .name`);
const row = (page: Page, label: string) =>
	page.locator('.tap-list li').filter({ has: page.getByText(label, { exact: true }) });

/** On the poll's one question, from its link. */
async function atPoll(visit: Visit, address: string, code: string) {
	const { context, page } = await visitor(browser, visit);
	await page.goto(`/s/${address}#${code}`);
	await press(page, 'Start');
	return { context, page };
}

/** From the question to the thanks; the review says the order as it was made. */
async function sendOrder(page: Page, order: string[]) {
	await press(page, 'Next');
	const review = await page.locator('[data-part="review"] dd').first().innerText();
	expect(review.split('\n')).toEqual(order.map((label, at) => `${at + 1}. ${label}`));
	await press(page, 'Send my answers');
	await page.getByRole('heading', { name: 'Thank you' }).waitFor();
}

describe.each([2, 4, 12])('a poll of %i options, with long names and names in Arabic', (number) => {
	const labels = pollOptions(number);
	const [first = '', second = ''] = labels;
	let poll: Awaited<ReturnType<typeof pollWithCodes>>;
	beforeAll(async () => {
		poll = await pollWithCodes(number, 4);
	});
	const nextCode = () => poll.codes.pop() ?? '';

	test('is dragged into order by mouse; each move is said, and Escape and Undo take it back', async () => {
		const { context, page } = await atPoll({ viewport: tall }, poll.address, nextCode());
		await page.getByText('or drag them into order').waitFor();
		const drag = async (label: string, onto: { x: number; y: number }, drop = true) => {
			const box = await row(page, label).boundingBox();
			if (!box) throw new Error(label);
			await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(onto.x, onto.y, { steps: 6 });
			if (!drop) await page.keyboard.press('Escape');
			await page.mouse.up();
		};
		const top = async () => {
			const box = await page.locator('.tap-list').boundingBox();
			return { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 4 };
		};
		await drag(second, await top());
		expect(await said(page).innerText()).toBe(`${second} is number 1 of 1.`);
		await drag(first, await top(), false);
		expect(await named(page, '.placed').allInnerTexts()).toEqual([second]);
		await drag(first, await top());
		expect(await named(page, '.placed').allInnerTexts()).toEqual([first, second]);
		await drag(second, await top());
		expect(await said(page).innerText()).toBe(`${second} is number 1 of 2.`);
		await press(page, 'Undo');
		expect(await said(page).innerText()).toBe('Undone.');
		await expectAccessible(page);
		await sendOrder(page, [first, second]);
		await context.close();
	});

	test('is tapped into order with a finger, and what is not minded about stays without a number', async () => {
		const touch = { viewport: phone, hasTouch: true, isMobile: true };
		const { context, page } = await atPoll(touch, poll.address, nextCode());
		await page.getByText('Tap the best one first').waitFor();
		await page.getByText(second, { exact: true }).last().tap();
		if (number > 2) await page.getByText(first, { exact: true }).last().tap();
		expect(await page.getByText('No number means: I don’t mind about this one.').isVisible()).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
		await expectAccessible(page);
		await sendOrder(page, number > 2 ? [second, first] : [second]);
		await context.close();
	});

	test('is put in order by keyboard alone', async () => {
		const { context, page } = await atPoll({ viewport: phone }, poll.address, nextCode());
		const goTo = async (name: string) => {
			const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
			for (let tabs = 0; tabs < 40 && !(await at()).startsWith(name); tabs++)
				await page.keyboard.press('Tab');
			expect(await at()).toContain(name);
		};
		await goTo(`${first}.`);
		await page.keyboard.press('Enter');
		expect(await said(page).innerText()).toBe(`${first} is number 1 of 1.`);
		await row(page, first).getByRole('button').first().focus();
		await goTo(`${second}.`);
		await page.keyboard.press('Space');
		await row(page, first).getByRole('button').first().focus();
		await goTo(`Move ${second} up`);
		await page.keyboard.press('Enter');
		expect(await said(page).innerText()).toBe(`${second} is number 1 of 2.`);
		await sendOrder(page, [second, first]);
		await context.close();
	});

	test('is numbered without JavaScript; a number given twice is pointed out, and all is kept', async () => {
		const { context, page } = await visitor(browser, { javaScriptEnabled: false });
		await page.goto(`/s/${poll.address}`);
		await page.getByLabel(first, { exact: true }).selectOption('1');
		await page.getByLabel(second, { exact: true }).selectOption('1');
		await page.getByLabel('Your code').fill(nextCode());
		await press(page, 'Send my answers');
		await answerBelow(page).getByText(`Question 1: ${english.numbers}`).waitFor();
		expect(await page.getByLabel(first, { exact: true }).inputValue()).toBe('1');
		await page.getByLabel(second, { exact: true }).selectOption('2');
		await press(page, 'Send my answers');
		await answerBelow(page).getByRole('heading', { name: 'Thank you' }).waitFor();
		await context.close();
	});
});

test('a drag to the edge of the window scrolls the page, and the drop counts where it ends', async () => {
	const { address } = await pollWithCodes(12, 1);
	const { context, page } = await atPoll({ viewport: { width: 1280, height: 500 } }, address, '');
	const names = await named(page, 'ul').allInnerTexts();
	const last = names.at(-1) ?? '';
	await row(page, last).scrollIntoViewIfNeeded();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
	const box = await row(page, last).boundingBox();
	await page.mouse.move((box?.x ?? 0) + 50, (box?.y ?? 0) + 20);
	await page.mouse.down();
	await page.mouse.move(400, 20, { steps: 4 });
	await expect.poll(() => page.evaluate(() => scrollY), { timeout: 20_000 }).toBe(0);
	await page.mouse.up();
	expect(await said(page).innerText()).toBe(`${last} is number 1 of 1.`);
	await context.close();
});

test('where every answer must be given a place, going on says so, and none at all is a skip', async () => {
	const { address, codes } = await pollWithCodes(4, 1, { all: true });
	const { context, page } = await atPoll({}, address, codes[0] ?? '');
	await row(page, 'School').getByRole('button').first().click();
	await page.getByText('These need a number too.').waitFor();
	await press(page, 'Next');
	await page.getByText('Some have no number yet. Give each one a number').waitFor();
	for (const label of pollOptions(4).filter((one) => one !== 'School'))
		await row(page, label).getByRole('button').first().click();
	await press(page, 'Next');
	expect(await page.locator('[data-part="review"] dd').first().innerText()).toContain('4. ');
	await context.close();
});

test('each visit draws an order of its own', async () => {
	const { address } = await pollWithCodes(12, 1);
	const orders = new Set<string>();
	for (let visit = 0; visit < 4; visit++) {
		const { context, page } = await atPoll({}, address, '');
		orders.add((await named(page, 'ul').allInnerTexts()).join());
		await context.close();
	}
	// Four of 479,001,600 orders.
	expect(orders.size).toBe(4);
});

// A long list asked in rounds: chosen at the desk, answered by finger, by keyboard and without JavaScript, and shown as an
// order to boards and young people.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import {
	answerBelow,
	desktop,
	expectAccessible,
	fits,
	launchWithoutBack,
	phone,
	signIn,
	visitor,
} from '#support/browser.ts';
import { pollInRounds, pollOptions } from '#support/polls.ts';
import { drawCards } from '#support/second-at-desk.ts';
import { english } from '../../web/src/lib/words/english.ts';

let browser: Browser;
let poll: { address: string; codes: string[] };
beforeAll(async () => {
	browser = await launchWithoutBack();
	const { context, page } = await visitor(browser, { viewport: desktop });
	const { id, address } = await openNewSurvey(page, 'Twelve in rounds', pollInRounds(12));
	await drawCards(browser, page, id, 5);
	const drawn = await page.getByText(/^\w{5}-\w{5}-\w{3}$/).allTextContents();
	poll = { address, codes: drawn.map((code) => code.replaceAll('-', '')) };
	await context.close();
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const nextCode = () => poll.codes.pop() ?? '';
const labels = pollOptions(12);
const said = (page: Page) => page.locator('[data-part="said"]');
const round = (page: Page) => page.locator('[data-round]:not([hidden])');
const legend = (page: Page) => round(page).locator('legend').innerText();
const names = (page: Page) => round(page).locator('[data-row] .name').allInnerTexts();
const review = (page: Page) => page.locator('[data-part="review"] dd').first().innerText();

async function atPoll(visit: Parameters<typeof visitor>[1]) {
	const { context, page } = await visitor(browser, visit);
	await page.goto(`/s/${poll.address}#${nextCode()}`);
	await press(page, 'Start');
	return { context, page };
}

test('a worker lets a long list be asked in rounds, and back, and keeps every answer', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, 'participation@cheshire-east.example');
	await page.goto('/desk/polls/new');
	await page.getByLabel('What do you ask?').fill('What counts?');
	await page.getByRole('radio', { name: 'Answers of my own' }).check();
	await page.getByRole('textbox', { name: /^Answers of my own/ }).fill(labels.slice(0, 9).join('\n'));
	await press(page, 'Make the poll');
	await page.getByText('9 answers are many to put in order.').waitFor();
	await page.getByRole('button', { name: 'Ask in rounds instead' }).click();
	await page.getByText('Asked in 7 rounds').waitFor();
	await expectAccessible(page);
	const answers = page.getByLabel(/^Answer \d+$/);
	expect(await answers.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(
		labels.slice(0, 9),
	);
	await page.getByRole('button', { name: 'Ask to put all in order instead' }).click();
	await page.getByText('9 answers are many to put in order.').waitFor();
	await context.close();
});

test('with a finger: nine rounds one by one, back to an earlier one and on, and the review says all of it', async () => {
	const { context, page } = await atPoll({ viewport: phone, hasTouch: true, isMobile: true });
	const most = new Set<string>();
	const least = new Set<string>();
	for (let at = 1; at <= 9; at++) {
		expect(await legend(page)).toBe(`Round ${at} of 9`);
		expect(await fits(page)).toBe(true);
		const shown = await names(page);
		expect(shown).toHaveLength(4);
		const [first = '', last = ''] = [shown[0], shown.at(-1)];
		await page
			.getByRole('radio', { name: `Most: ${first}`, exact: true })
			.and(page.locator(':visible'))
			.tap();
		await page
			.getByRole('radio', { name: `Least: ${last}`, exact: true })
			.and(page.locator(':visible'))
			.tap();
		most.add(first);
		least.add(last);
		if (at === 3) {
			await expectAccessible(page);
			await press(page, 'Back');
			expect(await legend(page)).toBe('Round 2 of 9');
			expect(await round(page).locator(':checked').count()).toBe(2);
			await press(page, 'Next');
			expect(await legend(page)).toBe('Round 3 of 9');
		}
		await press(page, 'Next');
	}
	const told = await review(page);
	for (const label of most) expect(told.split('\n')[0]).toContain(label);
	for (const label of least) expect(told.split('\n')[1]).toContain(label);
	await page
		.getByRole('button', { name: /^Change/ })
		.first()
		.click();
	expect(await legend(page)).toBe('Round 1 of 9');
	for (let at = 1; at < 9; at++) await press(page, 'Next');
	await press(page, 'Back to my answers');
	expect(await review(page)).toBe(told);
	await press(page, 'Send my answers');
	await page.getByRole('heading', { name: 'Thank you' }).waitFor();
	await context.close();
});

test('by keyboard: arrows that pass what is the least give it back, and each change is said', async () => {
	const { context, page } = await atPoll({ viewport: phone });
	const [first = '', second = '', third = ''] = await names(page);
	const radio = (what: string, label: string) =>
		round(page).getByRole('radio', { name: `${what}: ${label}`, exact: true });
	await radio('Least', second).focus();
	await page.keyboard.press('Space');
	await radio('Most', first).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	expect(await radio('Most', second).isChecked()).toBe(true);
	expect(await radio('Least', second).isChecked()).toBe(false);
	expect(await said(page).innerText()).toBe(`Not any more: Least: ${second}`);
	await page.keyboard.press('ArrowDown');
	expect(await radio('Most', third).isChecked()).toBe(true);
	expect(await radio('Least', second).isChecked()).toBe(true);
	expect(await said(page).innerText()).toBe(`Again, as before: Least: ${second}`);
	await page.getByRole('button', { name: 'Next', exact: true }).focus();
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Round 2 of 9');
	await context.close();
});

test('nothing picked is a skip of the whole question, and not minding in a round is not', async () => {
	const { context, page } = await atPoll({ viewport: phone });
	await page.getByRole('radio', { name: 'Most: I don’t mind' }).and(page.locator(':visible')).check();
	await press(page, 'Next');
	expect(await legend(page)).toBe('Round 2 of 9');
	await page.reload();
	await press(page, 'Start');
	await press(page, 'Skip');
	expect(await review(page)).toContain('Skipped');
	await context.close();
});

test('without JavaScript all rounds stand in one form; the same as both is pointed out, and all is kept', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false, viewport: phone });
	await page.goto(`/s/${poll.address}`);
	const rounds = page.locator('[data-round]');
	expect(await rounds.count()).toBe(9);
	const pick = async (at: number, what: string, row: number) => {
		const name = await rounds.nth(at).locator('[data-row] .name').nth(row).innerText();
		await rounds
			.nth(at)
			.getByRole('radio', { name: `${what}: ${name}`, exact: true })
			.check();
		return name;
	};
	const best = await pick(0, 'Most', 0);
	await pick(1, 'Most', 2);
	await pick(1, 'Least', 2);
	await page.getByLabel('Your code').fill(nextCode());
	await press(page, 'Send my answers');
	await answerBelow(page).getByText(`Question 1: ${english.rounds}`).waitFor();
	expect(
		await rounds
			.first()
			.getByRole('radio', { name: `Most: ${best}` })
			.isChecked(),
	).toBe(true);
	await pick(1, 'Least', 1);
	await press(page, 'Send my answers');
	await answerBelow(page).getByRole('heading', { name: 'Thank you' }).waitFor();
	await context.close();
});

const asked = 'What would be best for you?';

test('young people see shelves and three sentences, without JavaScript', async () => {
	const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await page.goto('/c/warrington');
	const told = page.getByRole('article').filter({ hasText: asked });
	expect(await told.locator('.shelf').first().innerText()).toContain('Days out with brothers and sisters');
	expect(await told.locator('> p').count()).toBe(4);
	expect(await told.innerText()).toContain('About 50 of you picked the most and the least, a few at a time.');
	expect(await fits(page)).toBe(true);
	await context.close();
});

test('a board sees the order with both shares, how it was counted, and groups; the desk sees the same', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, 'participation@warrington.example');
	await page.goto('/desk');
	await page.getByRole('link', { name: 'What should we spend the fun money on?' }).first().click();
	await page.waitForURL(/\/surveys\//);
	await page.goto(`${page.url()}/results`);
	const result = page.getByRole('article').filter({ hasText: asked });
	const table = result.getByRole('table').first();
	expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
		'Place',
		'What',
		'Picked as the most',
		'Picked as the least',
	]);
	const top = (await table.getByRole('row').allInnerTexts()).slice(1, 5).join();
	expect(top).toContain('Days out with brothers and sisters');
	await result.getByText('How this is worked out').first().click();
	expect(await result.innerText()).toContain('less how many picked it as the least');
	await expectAccessible(page);
	await context.close();
});

// A worker at the desk: signing in, making a survey of every kind, opening it, inviting people.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	signIn,
	visitor,
	type Visit,
} from '#support/browser.ts';
import { atNewDraft, inDays, press, questionOf, saved, sessionOf } from '#support/at-the-desk.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;
beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

/** A worker who is signed in, with a new draft open. */
const newDraft = (visit: Visit) => atNewDraft(browser, { ...visit, storageState: signedIn });

const dayIn = (days: number) => inDays(days).slice(0, 10);

async function writeAbout(page: Page, title: string) {
	await page.getByLabel('Title', { exact: true }).fill(title);
	await page.getByLabel('Why are you asking?').fill('To spend next year’s money on what matters to you.');
	await page.getByLabel('Who will read the answers?').fill('Tomos in the participation team.');
	await page.getByLabel('Who is asked?').fill('Everyone aged 8 to 17.');
	await page.getByLabel('Closes').fill(`${dayIn(14)}T17:00`);
	await page.getByLabel('Young people get an answer by').fill(dayIn(40));
}

async function writeEveryKind(page: Page, asks = 'Question of kind') {
	for (const kind of ['Choose one', 'Choose many', 'Agree or disagree', 'Put in order', 'Own words']) {
		const number = (await page.getByRole('article').count()) + 1;
		await press(page, new RegExp(`^${kind}`));
		await questionOf(page, number).getByLabel('What you ask').fill(`${asks} ${kind}`);
		if (kind === 'Put in order') {
			await questionOf(page, number)
				.getByRole('button', { name: /^Use the .*(of the strategy|Care Leavers Strategy)/ })
				.first()
				.click();
			await expect
				.poll(() =>
					questionOf(page, number)
						.getByLabel(/^Answer \d+$/)
						.count(),
				)
				.toBeGreaterThan(4);
		} else if (kind.startsWith('Choose')) {
			await questionOf(page, number).getByLabel('Answer 1', { exact: true }).fill('First');
			await questionOf(page, number).getByLabel('Answer 2', { exact: true }).fill('Second');
		}
	}
}

/** `look` is given each page on the way; axe itself needs JavaScript. */
async function openIt(page: Page, look: (page: Page) => Promise<void> = expectAccessible) {
	await press(page, 'Check and open');
	await page.getByText('Nothing is missing.').waitFor();
	await look(page);
	await press(page, 'Open the survey');
	await page.getByText('The words are frozen').waitFor();
	await look(page);
}

test('a worker writes a survey of every kind, which saves itself, and opens it', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	await expectAccessible(page);
	await press(page, 'Ages 8 to 17');
	await writeAbout(page, 'Plans for next year');
	await writeEveryKind(page);
	await saved(page);
	await expectAccessible(page);
	await page.reload();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Plans for next year');
	expect(await page.getByRole('article').count()).toBe(5);
	expect(await page.getByLabel('Group 2', { exact: true }).inputValue()).toBe('12 to 15');
	await openIt(page);
	await context.close();
});

test('without JavaScript the same survey is written and opened with buttons alone', async () => {
	const { context, page } = await newDraft({ viewport: phone, javaScriptEnabled: false });
	await press(page, 'Ages 16 to 25');
	await writeAbout(page, 'Your first place');
	// What is asked in one survey is not asked in another meanwhile.
	await writeEveryKind(page, 'Another of kind');
	await press(page, 'Move question 5 up');
	expect(await questionOf(page, 4).getByLabel('What you ask').inputValue()).toBe('Another of kind Own words');
	await questionOf(page, 4)
		.getByRole('button', { name: /^Remove: question/ })
		.click();
	expect(await page.getByRole('article').count()).toBe(4);
	await openIt(page, async () => {});
	await context.close();
});

test('the check says what is missing, and each link leads to its place', async () => {
	const { context, page } = await newDraft({ viewport: phone });
	await press(page, /^Choose one/);
	await press(page, 'Check and open');
	await page.waitForURL(/\/check$/);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Write the words of question 1.' }).click();
	await page.waitForURL(/#questions\.0\.wording$/);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('questions.0.wording');
	await questionOf(page, 1).getByLabel('What you ask').fill('How is your placement?');
	await press(page, 'Check and open');
	await page.waitForURL(/\/check$/);
	await page.getByText('Instead of “placement”: home').waitFor();
	await expectAccessible(page);
	await context.close();
});

test('the keyboard alone adds, moves and removes, and is never lost', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
	await page.getByRole('button', { name: /^Agree or disagree/ }).press('Enter');
	await expect.poll(focused).toBe('questions.0.wording');
	await page.keyboard.type('First');
	await page.getByRole('button', { name: /^Own words/ }).press('Enter');
	await expect.poll(focused).toBe('questions.1.wording');
	await page.keyboard.type('Second');
	await page.getByRole('button', { name: 'Move question 2 up' }).press('Enter');
	await expect.poll(focused).toBe('questions.0.down');
	expect(await questionOf(page, 1).getByLabel('What you ask').inputValue()).toBe('Second');
	await page.getByRole('button', { name: 'Remove: question 1' }).press('Enter');
	await expect.poll(focused).toBe('questions');
	expect(await questionOf(page, 1).getByLabel('What you ask').inputValue()).toBe('First');
	await context.close();
});

test('a list of numbers is read, shown with what was left out, and sent once confirmed', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	await press(page, 'Ages 8 to 17');
	await writeAbout(page, 'Weekends');
	await press(page, /^Agree or disagree/);
	await questionOf(page, 1).getByLabel('What you ask').fill('I do what I enjoy at weekends.');
	await openIt(page);
	await page.getByRole('link', { name: 'Invite people' }).click();
	await expectAccessible(page);
	await page
		.getByLabel('Paste mobile numbers')
		.fill('07700 900611, 8 to 11\n0161 496 0000\n07700900611\n07700 900612, 40 to 50\n+44 7700 900613');
	await press(page, 'Check the list');
	await page.getByText('3 numbers can get a text.').waitFor();
	const leftOut = page.getByRole('region', { name: 'Left out, and why' }).getByRole('listitem');
	expect(await leftOut.allTextContents()).toEqual([
		expect.stringContaining('This is a landline'),
		expect.stringContaining('in the list already'),
	]);
	await page.getByLabel('“40 to 50” (1 number) means').waitFor();
	await expectAccessible(page);
	expect(await deliveredTo('+447700900611')).toEqual([]);
	await press(page, 'Send 3 texts');
	await page.getByText('The texts are on their way.').waitFor();
	await expect.poll(async () => (await deliveredTo('+447700900613')).length, { timeout: 15_000 }).toBe(1);
	expect(await deliveredTo('+447700900611')).toHaveLength(1);
	expect((await deliveredTo('+447700900613'))[0]?.body).toMatch(/\/s\/\w{6}#\w{13}/);
	await expectAccessible(page);
	await context.close();
});

test('the preview walks through the survey as a phone does, and sends nothing', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	await writeAbout(page, 'Plans for the summer');
	await press(page, /^Agree or disagree/);
	await questionOf(page, 1).getByLabel('What you ask').fill('Summers are too long.');
	await press(page, 'Preview');
	await page.waitForURL(/\/preview$/);
	const asked: string[] = [];
	page.on('request', (request) => request.method() !== 'GET' && asked.push(request.url()));
	await expectAccessible(page);
	await press(page, 'Start');
	await page.getByLabel('Agree a lot', { exact: true }).check();
	await press(page, 'Next');
	await page.getByText('Ready to send?').waitFor();
	await expectAccessible(page);
	expect(await page.getByRole('button', { name: 'Send my answers' }).isDisabled()).toBe(true);
	expect(asked).toEqual([]);
	await page.getByRole('link', { name: 'Go on writing' }).click();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Plans for the summer');
	await context.close();
});

test('another council’s survey is not here, and a member of the board has no desk', async () => {
	const { context, page } = await newDraft({ viewport: desktop });
	const theirs = new URL(page.url()).pathname;
	await context.close();
	const other = await visitor(browser, { viewport: phone });
	await signIn(other.page, 'participation@warrington.example');
	for (const path of ['', '/check', '/preview', '/invite', '/close']) {
		expect((await other.page.goto(`${theirs}${path}`))?.status()).toBe(404);
		await other.page.getByRole('heading', { name: 'This page is not here' }).waitFor();
	}
	await expectAccessible(other.page);
	await other.context.close();
	const board = await visitor(browser, { viewport: desktop });
	await signIn(board.page, 'chair@warrington.example');
	await board.page.goto('/desk');
	expect(new URL(board.page.url()).pathname).toMatch(/^\/board\/warrington/);
	await board.context.close();
});

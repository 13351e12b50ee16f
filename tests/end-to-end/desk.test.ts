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
} from '#support/browser.ts';

const worker = 'participation@cheshire-east.example';

let browser: Browser;
let signedIn: Awaited<ReturnType<Awaited<ReturnType<typeof visitor>>['context']['storageState']>>;
beforeAll(async () => {
	browser = await launchAtDesk();
	const { context, page } = await visitor(browser);
	await signIn(page, worker);
	signedIn = await context.storageState();
	await context.close();
});
afterAll(() => browser.close());

/** A worker who is signed in, with a new draft open. */
async function atNewDraft(visit: Parameters<typeof visitor>[1]) {
	const { context, page } = await visitor(browser, { ...visit, storageState: signedIn });
	await page.goto('/desk');
	await page.getByRole('button', { name: 'New survey' }).click();
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	return { context, page };
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const question = (page: Page, number: number) =>
	page.getByRole('article', { name: `Question ${number}`, exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const saved = (page: Page) => page.getByText(/^Saved \d/).waitFor();

async function writeAbout(page: Page, title: string) {
	await page.getByLabel('Title', { exact: true }).fill(title);
	await page.getByLabel('Why are you asking?').fill('To spend next year’s money on what matters to you.');
	await page.getByLabel('Who will read the answers?').fill('Tomos in the participation team.');
	await page.getByLabel('Who is asked?').fill('Everyone aged 8 to 17.');
	await page.getByLabel('Closes').fill(`${inDays(14)}T17:00`);
	await page.getByLabel('Young people get an answer by').fill(inDays(40));
}

async function writeEveryKind(page: Page, asks = 'Question of kind') {
	for (const kind of ['Choose one', 'Choose many', 'Agree or disagree', 'Put in order', 'Own words']) {
		const number = (await page.getByRole('article').count()) + 1;
		await press(page, new RegExp(`^${kind}`));
		await question(page, number).getByLabel('What you ask').fill(`${asks} ${kind}`);
		if (kind === 'Put in order') {
			await question(page, number)
				.getByRole('button', { name: /^Use the .*(of the strategy|Care Leavers Strategy)/ })
				.first()
				.click();
			await expect
				.poll(() =>
					question(page, number)
						.getByLabel(/^Answer \d+$/)
						.count(),
				)
				.toBeGreaterThan(4);
		} else if (kind.startsWith('Choose')) {
			await question(page, number).getByLabel('Answer 1', { exact: true }).fill('First');
			await question(page, number).getByLabel('Answer 2', { exact: true }).fill('Second');
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
	const { context, page } = await atNewDraft({ viewport: desktop });
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
	const { context, page } = await atNewDraft({ viewport: phone, javaScriptEnabled: false });
	await press(page, 'Ages 16 to 25');
	await writeAbout(page, 'Your first place');
	// What is asked in one survey is not asked in another meanwhile.
	await writeEveryKind(page, 'Another of kind');
	await press(page, 'Move question 5 up');
	expect(await question(page, 4).getByLabel('What you ask').inputValue()).toBe('Another of kind Own words');
	await question(page, 4)
		.getByRole('button', { name: /^Remove: question/ })
		.click();
	expect(await page.getByRole('article').count()).toBe(4);
	await openIt(page, async () => {});
	await context.close();
});

test('the check says what is missing, and each link leads to its place', async () => {
	const { context, page } = await atNewDraft({ viewport: phone });
	await press(page, /^Choose one/);
	await press(page, 'Check and open');
	await page.waitForURL(/\/check$/);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Write the words of question 1.' }).click();
	await page.waitForURL(/#questions\.0\.wording$/);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('questions.0.wording');
	await question(page, 1).getByLabel('What you ask').fill('How is your placement?');
	await press(page, 'Check and open');
	await page.waitForURL(/\/check$/);
	await page.getByText('Instead of “placement”: home').waitFor();
	await expectAccessible(page);
	await context.close();
});

test('the keyboard alone adds, moves and removes, and is never lost', async () => {
	const { context, page } = await atNewDraft({ viewport: desktop });
	const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
	await page.getByRole('button', { name: /^Agree or disagree/ }).press('Enter');
	await expect.poll(focused).toBe('questions.0.wording');
	await page.keyboard.type('First');
	await page.getByRole('button', { name: /^Own words/ }).press('Enter');
	await expect.poll(focused).toBe('questions.1.wording');
	await page.keyboard.type('Second');
	await page.getByRole('button', { name: 'Move question 2 up' }).press('Enter');
	await expect.poll(focused).toBe('questions.0.down');
	expect(await question(page, 1).getByLabel('What you ask').inputValue()).toBe('Second');
	await page.getByRole('button', { name: 'Remove: question 1' }).press('Enter');
	await expect.poll(focused).toBe('questions');
	expect(await question(page, 1).getByLabel('What you ask').inputValue()).toBe('First');
	await context.close();
});

test('a lost connection keeps what was typed, says so, and saves it when it is back', async () => {
	const { context, page } = await atNewDraft({ viewport: phone });
	await context.setOffline(true);
	await page.getByLabel('Title', { exact: true }).fill('Written on a train');
	await page.getByText(/^Not saved: there is no connection/).waitFor();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written on a train');
	await context.setOffline(false);
	await press(page, /^Save$/);
	await saved(page);
	await page.reload();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written on a train');
	await context.close();
});

test('two windows cannot overwrite each other unseen', async () => {
	const { context, page } = await atNewDraft({ viewport: desktop });
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByLabel('Title', { exact: true }).fill('Theirs');
	await saved(other);
	await page.getByLabel('Title', { exact: true }).fill('Mine');
	await page.getByText(/changed in another window/).waitFor();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine');
	await expectAccessible(page);
	await press(page, 'Keep what is on this screen');
	await saved(page);
	await other.reload();
	expect(await other.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine');
	await context.close();
});

test('a session that ended does not take the words with it', async () => {
	const { context, page } = await atNewDraft({ viewport: desktop });
	await context.clearCookies();
	await page.getByLabel('Title', { exact: true }).fill('Written after lunch');
	await page.getByText(/you are signed out/).waitFor();
	const again = await context.newPage();
	await signIn(again, worker);
	await press(page, /^Save$/);
	await saved(page);
	await context.close();
});

test('a list of numbers is read, shown with what was left out, and sent once confirmed', async () => {
	const { context, page } = await atNewDraft({ viewport: desktop });
	await press(page, 'Ages 8 to 17');
	await writeAbout(page, 'Weekends');
	await press(page, /^Agree or disagree/);
	await question(page, 1).getByLabel('What you ask').fill('I do what I enjoy at weekends.');
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
	const { context, page } = await atNewDraft({ viewport: desktop });
	await writeAbout(page, 'Plans for the summer');
	await press(page, /^Agree or disagree/);
	await question(page, 1).getByLabel('What you ask').fill('Summers are too long.');
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
	const { context, page } = await atNewDraft({ viewport: desktop });
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

// A strategy read in at the desk: from pasted text without JavaScript, and from a Word file that stays in the browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, visitor, type Visit } from '#support/browser.ts';
import { sessionOf } from '#support/at-the-desk.ts';
import { docxOf, listed, para, pdfOf, xlsxOf } from '#support/small-files.ts';
import { smallStrategy } from '#support/small-strategy.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;

beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true }).first().click();
const go = (page: Page, name: RegExp) =>
	page.getByRole('navigation', { name: 'Parts of the review' }).getByRole('link', { name }).click();
const keepSure = async (page: Page, part: RegExp) => {
	await go(page, part);
	await press(page, /^Keep all that is sure/);
	await page.getByText('Everything here is looked at.').waitFor();
};

test('without JavaScript a pasted strategy is looked through beside its source and put on the board', async () => {
	const { context, page } = await visitor(browser, {
		viewport: phone,
		javaScriptEnabled: false,
		storageState: signedIn,
	});
	await page.goto('/desk/strategies');
	await page.getByRole('link', { name: 'Read in a strategy' }).click();
	await press(page, 'Read it');
	await page.getByRole('alert').getByText('Choose a file, or paste some text.').waitFor();
	await page.getByLabel('Or paste its text').fill(smallStrategy);
	await press(page, 'Read it');
	await page.waitForURL(/\/review\/\w{16}/);
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toContain('Otherham');
	await press(page, 'Save and go on');
	await press(page, /^Keep all that is sure/);
	await page.getByText('Everything here is looked at.').waitFor();

	await page.goto(`${page.url().split('?')[0] ?? ''}?part=pledge`);
	await page.getByText('Ask before we move anybody').first().click();
	await page
		.getByRole('region', { name: /In the document: Ask before/ })
		.getByText('Ask before we move anybody')
		.waitFor();
	const first = page.locator('#item-commitment-1');
	await first.getByLabel('What is promised').fill('We ask before we move anybody');
	await first.getByRole('button', { name: 'Keep', exact: true }).click();
	await page.getByText('Kept:').first().waitFor();
	await press(page, /^Keep all that is sure/);
	await page.getByText('Everything here is looked at.').waitFor();

	await go(page, /^Actions/);
	await page.getByText('Its priority is told only by its reference.').first().waitFor();
	await press(page, 'Keep these 2');
	await page.getByText('Everything here is looked at.').waitFor();
	await keepSure(page, /^Measures/);
	expect(await page.getByRole('button', { name: 'Put into Heard' }).count()).toBe(0);

	await page.getByRole('link', { name: 'Look at it first' }).click();
	await page.getByText('My carer hits me and nobody listens').first().waitFor();
	await press(page, /^Somebody is looking at it/);
	await press(page, 'Put into Heard');
	await page.waitForURL(/\/board\/cheshire-east\/otherham/);
	await page.getByText('A home that lasts').first().waitFor();
	const board = await page.locator('main').innerText();
	expect(board).not.toContain('hits me');
	expect(board).not.toContain('Ann Example');
	await context.close();
});

test('a Word file is read in the browser, is never sent, and its items are split and joined', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, storageState: signedIn });
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') sent.push(request.postDataBuffer()?.toString('latin1') ?? '');
	});
	await page.goto('/desk/strategies/new');
	await page.getByText('the file itself is not sent').waitFor();
	await expectAccessible(page);
	const file = docxOf(
		[
			para('Wordham Care Strategy 2025 to 2028', 'H1'),
			para('Priority 1: A home that lasts', 'H2'),
			para('We will:'),
			listed('Ask before we move anybody. Tell you who will look after you.'),
			listed('Write in plain words'),
			para('Priority 2: Being heard', 'H2'),
			para('We will:'),
			listed('Answer within two weeks'),
			para('What young people want', 'H2'),
			listed('My carer hits me and nobody listens'),
		].join(''),
	);
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'wordham.docx',
		mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		buffer: Buffer.from(file),
	});
	await press(page, 'Read it');
	await page.waitForURL(/\/review\/\w{16}/);
	expect(sent).toHaveLength(1);
	expect(sent[0]).not.toContain('word/document.xml');
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toContain('Wordham');

	await page.goto(`${page.url().split('?')[0] ?? ''}?part=pledge`);
	const items = page.locator('main details[id^=item-]');
	expect(await items.count()).toBe(3);
	await page.getByText('Ask before we move anybody').first().click();
	await press(page, 'Split in two');
	await expect.poll(() => items.count()).toBe(4);
	const second = items.nth(1);
	await second.locator('summary').click();
	expect(await second.getByLabel('What is promised').inputValue()).toBe('Tell you who will look after you.');
	await second.getByRole('button', { name: 'Join to the one before' }).click();
	await expect.poll(() => items.count()).toBe(3);
	await expectAccessible(page);
	await page.getByText('Add something the reading missed').click();
	await page.getByRole('button', { name: 'Add it' }).click();
	await page.getByRole('alert').getByText('Write the words').waitFor();
	const missed = page.getByRole('form', { name: 'Add something the reading missed' });
	await missed.getByLabel('What is promised').fill('Ring you on your birthday');
	await missed.getByLabel('Its line in the document').fill('two');
	await missed.getByRole('button', { name: 'Add it' }).click();
	await page.getByRole('alert').getByText('Write the line as a number').waitFor();
	expect(await missed.getByLabel('What is promised').inputValue()).toBe('Ring you on your birthday');
	await missed.getByLabel('Its line in the document').fill('1');
	await missed.getByRole('button', { name: 'Add it' }).click();
	await page.getByText('Kept:').first().waitFor();
	expect(await items.count()).toBe(4);
	await page
		.getByRole('region', { name: 'In the document: Ring you on your birthday' })
		.getByText('Wordham Care Strategy')
		.waitFor();
	const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
	expect(await focused()).toContain('Ring you on your birthday');
	await items.first().locator('summary').focus();
	await page.keyboard.press('j');
	expect(await focused()).toContain('Write in plain words');
	await page.keyboard.press('k');
	expect(await focused()).toContain('Ask before we move anybody');
	await page.keyboard.press('e');
	await page.keyboard.type('a j x');
	await page.keyboard.press('Escape');
	await page.keyboard.press('a');
	await page.getByRole('region', { name: 'Kept' }).getByText('a j x').first().waitFor();
	await expectAccessible(page);
	await go(page, /^Please check/);
	await expectAccessible(page);
	await go(page, /^Title and dates/);
	await expectAccessible(page);
	await page.getByText('Put this reading into the bin').click();
	await press(page, 'Put it into the bin');
	await page.waitForURL(/\/desk\/bin\?/);
	await page.goto('/desk/strategies');
	expect(await page.getByText('Wordham').count()).toBe(0);
	await context.close();
});

test('PDF, workbook and pasted cells are read on the page, and what cannot be read is told in a sentence', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, storageState: signedIn });
	const open = async () => {
		await page.goto('/desk/strategies/new');
		await page.getByText('the file itself is not sent').waitFor();
	};
	const give = async (name: string, file: Uint8Array) => {
		await open();
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
		await press(page, 'Read it');
	};
	const reads = async (part: RegExp) => {
		await page.waitForURL(/\/review\/\w{16}/);
		const parts = page.getByRole('navigation', { name: 'Parts of the review' });
		await parts.getByRole('link', { name: part }).waitFor();
	};
	const words = (text: string, top: number, size = 11) => ({ text, left: 60, top, size });
	await give(
		'plan.pdf',
		pdfOf(
			[words('Aim 1: Rest', 80, 18), words('What we will do:', 120), words('\u0095 Buy beds', 150)],
			[words('Aim 2: Play', 80, 18), words('What we will do:', 120), words('\u0095 Hang swings', 150)],
		),
	);
	await reads(/^Commitments 2 of 2 left/);
	const plan = [
		['Ref', 'Action', 'Lead', 'Target', 'Measure'],
		['1.1', 'Buy beds', 'Night Team', '85%', 'Children with a bed'],
		['1.10', 'Dim the lights', 'Night Team', '', 'Less noise'],
	];
	await give('plan.xlsx', xlsxOf('Plan', plan));
	await reads(/^Actions 2 of 2 left/);
	await open();
	await page.getByLabel('Or paste its text').fill(plan.map((cells) => cells.join('\t')).join('\n'));
	await press(page, 'Read it');
	await reads(/^Measures 2 of 2 left/);

	const refused = async (name: string, file: Uint8Array, why: string) => {
		await give(name, file);
		await page.getByRole('alert').getByText(why).waitFor();
		expect(new URL(page.url()).pathname).toBe('/desk/strategies/new');
	};
	await refused('scan.pdf', pdfOf([], []), 'pictures of pages and no text');
	await refused(
		'old.doc',
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
		'This is an old or locked Office file',
	);
	await refused('photo.png', new Uint8Array([137, 80, 78, 71, 0, 0]), 'This is a picture (PNG)');
	await refused('cut.docx', docxOf(para('Words')).slice(0, 90), 'This file is damaged');
	await context.close();
});

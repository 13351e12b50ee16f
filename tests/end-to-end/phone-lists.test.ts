// A list of numbers as somebody has it, from the file to "ready to send": with mouse and keyboard, with script and without.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	visitor,
	type Visit,
} from '#support/browser.ts';
import { workbookOf } from '#support/small-files.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchAtDesk();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

async function atInvitations(visit: Visit) {
	const { context, page } = await visitor(browser, visit);
	const { id } = await openNewSurvey(page, 'Weekends');
	await page.goto(`/desk/surveys/${id}/invite`);
	return { context, page };
}

const choose = (page: Page, name: string, content: string | Uint8Array) =>
	page
		.getByLabel('Or choose a file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const twoColumns =
	'First name,Age group,Carer mobile,Young person mobile\r\nA,8 to 11,07700 900821,07700 900801\r\nB,12 to 15,07700 900822,07700 900802\r\n';

test.each([
	['at a desk', { viewport: desktop, javaScriptEnabled: true }],
	['on a small screen, without script', { viewport: phone, javaScriptEnabled: false }],
])('%s the worker says which of two columns is texted', async (_, visit) => {
	const { context, page } = await atInvitations(visit);
	await choose(page, 'list.csv', twoColumns);
	await press(page, 'Check the list');
	await page.getByRole('group', { name: 'Which of these do you want to text?' }).waitFor();
	await page.getByText('2 mobiles, ending 821, 822').waitFor();
	if (visit.javaScriptEnabled) await expectAccessible(page);
	await page.getByLabel('Young person mobile').check();
	await press(page, 'Check these numbers');
	await page.getByText('2 numbers can get a text.').waitFor();
	await page.getByText('The numbers under “Young person mobile” in list.csv, ending 801, 802.').waitFor();
	await page.getByText('2 numbers: 2 in Carer mobile').waitFor();
	if (visit.javaScriptEnabled) await expectAccessible(page);
	await press(page, 'Send 2 texts');
	await page.getByText('The texts are on their way.').waitFor();
	await expect
		.poll(async () => (await deliveredTo('+447700900801')).length, { timeout: 15_000 })
		.toBeGreaterThan(0);
	expect(await deliveredTo('+447700900821')).toEqual([]);
	await context.close();
});

test('with the keyboard alone a group is explained, a number is put right, and Enter in a field sends nothing', async () => {
	const { context, page } = await atInvitations({ viewport: phone, javaScriptEnabled: true });
	const list = 'Group;Name;Mobile\n8-11;A;7700900831\n18+;C;07700 900832\n;D;4.47701E+11\n;E;0161 496 0000\n';
	await page.getByLabel('Paste mobile numbers').fill(list);
	await page.getByRole('button', { name: 'Check the list' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('2 numbers can get a text.').waitFor();
	await page.getByLabel('“18+” (1 number) means').focus();
	await page.keyboard.press('End');
	await page.getByLabel('The number in row 4, put right').focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('07700 900833');
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await page.getByText('3 numbers can get a text.').waitFor();
	const last = await page.getByLabel('“18+” (1 number) means').locator('option').last().textContent();
	await page.getByText(`${last}: 1`).waitFor();
	expect(await deliveredTo('+447700900831')).toEqual([]);
	await context.close();
});

test('the rows that are left out are taken away with their reasons, where no spreadsheet runs them', async () => {
	const { context, page } = await atInvitations({ viewport: desktop });
	await page.getByLabel('Paste mobile numbers').fill('Name,Mobile\n=A1,+33 612345678\nB,07700900841');
	await press(page, 'Check the list');
	const waiting = page.waitForEvent('download');
	await press(page, 'Download these rows (CSV)');
	const file = readFileSync(await (await waiting).path(), 'utf8');
	expect(file).toBe(
		"\u{feff}Name,Mobile,Row in the list,Why it was left out\r\n'=A1,'+33 612345678,2,This number is from outside the UK. Only UK mobiles can get a text.\r\n",
	);
	await context.close();
});

test('a workbook is read as it is shown: the worker says which sheet, and who is filtered out is not texted', async () => {
	const { context, page } = await atInvitations({ viewport: phone });
	const book = workbookOf({
		Young:
			'<row r="2"><c r="B2" t="inlineStr"><is><t>Mobile</t></is></c></row><row r="4"><c r="B4"><v>7700900851</v></c></row><row r="5" hidden="1"><c r="B5"><v>7700900852</v></c></row>',
		Carers: '<row r="1"><c r="A1"><v>447700900853</v></c></row>',
		Notes: '<row r="1"><c r="A1" t="inlineStr"><is><t>None</t></is></c></row>',
	});
	await choose(page, 'list.xlsx', book);
	await press(page, 'Check the list');
	await page.getByRole('group', { name: 'Which of these is the list?' }).waitFor();
	expect(await page.getByRole('radio').count()).toBe(2);
	await expectAccessible(page);
	await page.getByLabel('Young').check();
	await press(page, 'Check this list');
	await page.getByText('1 number can get a text.').waitFor();
	await page.getByText('1 number: 1 in hidden rows or columns').waitFor();
	await page.getByText('Row 2: title or headings.').waitFor();
	await context.close();
});

test('a picture that is called .csv is refused in one sentence, and what was pasted stays', async () => {
	const { context, page } = await atInvitations({ viewport: desktop });
	await page.getByLabel('Paste mobile numbers').fill('07700 900861');
	await choose(page, 'list.csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]));
	await press(page, 'Check the list');
	await page
		.getByRole('link', { name: 'This is a picture (JPEG). Save the list as .xlsx or .csv' })
		.waitFor();
	expect(await page.getByLabel('Paste mobile numbers').inputValue()).toBe('07700 900861');
	await expectAccessible(page);
	await choose(page, 'list.csv', '07700 900862');
	await press(page, 'Check the list');
	await press(page, 'Choose another file');
	expect(await page.getByLabel('Paste mobile numbers').inputValue()).toBe('07700 900861');
	await choose(page, 'list.csv', '07700 900862');
	await press(page, 'Check the list');
	await page.getByLabel('What you pasted').check();
	await press(page, 'Check this list');
	await page.getByText('1 number can get a text.').waitFor();
	await press(page, 'Change the list');
	expect(await page.getByLabel('Paste mobile numbers').inputValue()).toBe('07700 900861');
	await context.close();
});

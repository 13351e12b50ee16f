import { expect, test } from 'vitest';
import { readListFile } from '#documents';
import { readPhoneList } from '#surveys';
import { docxOf, para, pdfOf, workbookOf } from '#support/small-files.ts';

const bytes = (text: string | Uint8Array) => new Uint8Array(Buffer.from(text));
const word = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const texted = (text = '') =>
	readPhoneList(text, null).accepted.map(({ row, phone }) => [row, phone.slice(-3)]);

test('a sheet’s rows keep the numbers that the spreadsheet shows, and what is hidden is apart', async () => {
	const [list] = await readListFile(
		'list.xlsx',
		workbookOf({
			Young: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="3">${word('Name', 'A3')}${word('Mobile', 'B3')}${word('Carer', 'C3')}</row><row r="5">${word('A\nB', 'A5')}<c r="B5"><v>7700900101</v></c><c r="C5"><v>7700900201</v></c></row><row r="6" hidden="1"><c r="B6"><v>7700900102</v></c></row><row r="9"><c r="B9"><v>4.47700900103E+11</v></c></row><row r="1048576"/></sheetData>`,
		}),
	);
	expect(texted(list?.text)).toEqual([
		[5, '101'],
		[9, '103'],
	]);
	expect(list?.hidden).toEqual(['Carer', '7700900201', '7700900102']);
});

test('each sheet that is not hidden is a list', async () => {
	const lists = await readListFile('list.xlsx', workbookOf({ One: '<row/>', Two: '<row/>' }));
	expect(lists.map(({ name }) => name)).toEqual(['One', 'Two']);
});

test('a written list is read in whatever letters it was saved', async () => {
	const text = 'Name\tMobile\r\nZoë\t07700 900101\r\n';
	for (const saved of [
		bytes(text),
		bytes(Buffer.from(`\u{feff}${text}`, 'utf16le')),
		bytes(Buffer.from(text, 'latin1')),
	]) {
		const [list] = await readListFile('list.csv', saved);
		expect(texted(list?.text)).toEqual([[2, '101']]);
	}
});

test.each([
	['a Word document', docxOf(para('07700 900101')), 'This is a Word document.'],
	['a PDF', pdfOf([{ text: '07700 900101', left: 50, top: 50 }]), 'This is a PDF.'],
	['a web page', bytes('<html><td>07700 900101'), 'This is a web page.'],
	['a picture', bytes(Buffer.from('\xff\xd8\xff\xe0', 'latin1')), 'This is a picture (JPEG).'],
])('%s is no list, whatever it is called: a sentence says what to do', async (_, content, says) => {
	await expect(readListFile('list.csv', content)).rejects.toThrow(
		`${says} Save the list as .xlsx or .csv, or copy the numbers and paste them.`,
	);
});

test('a workbook of 100,000 rows is refused with a sentence', async () => {
	const rows = Array.from({ length: 20_001 }, (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`).join('');
	await expect(readListFile('list.xlsx', workbookOf({ One: rows }))).rejects.toThrow('more than 20,000 rows');
});

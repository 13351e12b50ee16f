import { expect, test } from 'vitest';
import { leftOutRows, readPhoneList, repairedList } from '#surveys';

const list = 'Autumn list\n\nName;Mobile\n"A";"07700\n900101"\nB;4.47701E+11\nC;0161 496 0000\n';

test('a cell that is put right leaves every other cell and every row’s number as they were', () => {
	const { refused } = readPhoneList(list, null);
	expect(refused.map(({ row, column, cell }) => [row, column, cell])).toEqual([
		[5, 1, '4.47701E+11'],
		[6, 1, '0161 496 0000'],
	]);
	const mended = repairedList(list, [{ row: 5, column: 1, text: '07700 900102' }]);
	const again = readPhoneList(mended, null);
	expect(again.accepted.map(({ row, phone }) => [row, phone.slice(-3)])).toEqual([
		[4, '101'],
		[5, '102'],
	]);
	expect(again.refused.map(({ row }) => row)).toEqual([6]);
	expect(repairedList(list, [{ row: 99, column: 1, text: 'x' }])).toBe(repairedList(list, []));
});

test('rows that are left out are taken away under their headings, with their number and the reason', () => {
	expect(leftOutRows(list, readPhoneList(list, null))).toEqual([
		['Name', 'Mobile', 'Row in the list', 'Why it was left out'],
		['B', '4.47701E+11', '5', expect.stringContaining('Format the column as text')],
		['C', '0161 496 0000', '6', expect.stringContaining('landline')],
	]);
});

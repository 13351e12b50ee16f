import { describe, expect, test } from 'vitest';
import { readPhoneList, type ListAnswers } from '#surveys';
import { threeGroups } from './three-groups.ts';

const read = (text: string, answers?: ListAnswers) => readPhoneList(text, threeGroups, answers);
const short = { aaaaaaaaaaaaaaaa: '8 to 11', bbbbbbbbbbbbbbbb: '12 to 15', cccccccccccccccc: '16 to 25' };
/** The last three digits of whoever gets a text, with the group. */
const texted = (text: string, answers?: ListAnswers) =>
	read(text, answers).accepted.map(({ phone, band }) => [
		phone.slice(-3),
		band && short[band as keyof typeof short],
	]);
const leftOut = (text: string) => read(text).refused.map(({ row, problem }) => [row, problem]);

describe('columns', () => {
	const two =
		'First name,Age group,Carer mobile,Young person mobile\r\nA,8 to 11,07700 900201,07700 900101\r\nB,12 to 15,07700 900202,07700 900102\r\n';

	test('where two hold mobiles nobody is texted before the worker has said which, by its heading', () => {
		const { ask, accepted } = read(two);
		expect(accepted).toEqual([]);
		expect(ask).toEqual([
			{ index: 2, heading: 'Carer mobile', mobiles: 2, examples: ['201', '202'] },
			{ index: 3, heading: 'Young person mobile', mobiles: 2, examples: ['101', '102'] },
		]);
	});

	test('the one that was chosen is texted; the numbers of the other are told as ignored', () => {
		expect(texted(two, { column: 3 })).toEqual([
			['101', '8 to 11'],
			['102', '12 to 15'],
		]);
		expect(read(two, { column: 3 }).ignored).toEqual([{ where: 'Carer mobile', numbers: 2 }]);
		expect(texted(two, { column: 'all' })).toHaveLength(4);
		expect(read(two, { column: 9 }).ask).not.toBeNull();
	});

	test.each([
		['that a spreadsheet has cut', 'Carer mobile,Mobile\n07700 900201,4.47701E+11'],
		['with a digit too few', 'Mobile,Carer\n0770090010,07700 900201'],
		['each in its own row', 'Mobile,Carer\n07700900101,\n,07700 900201'],
		['without headings', '07700 900101,07700 900201\n07700 900102,07700 900202'],
		['in more rows than one line', '07700 900101, 07700 900102\n07700 900103'],
	])('two with numbers %s are asked about', (_, list) => expect(read(list).ask).toHaveLength(2));

	test.each([
		['landlines', 'Home phone,Mobile\n0161 496 0000,07700900101'],
		['NHS numbers', 'NHS number,Mobile\n7434765919,07700900101'],
		['notes', 'Mobile,Notes\n07700900101,ring 07700 900201'],
		['days and ages', 'Birth,Age,Mobile\n01/02/2014,12,07700900101'],
	])('%s beside the mobiles are not asked about', (_, list) => {
		expect(read(list).ask).toBeNull();
		expect(texted(list).map(([digits]) => digits)).toEqual(['101']);
	});

	test('a name is never taken for a group, and a lost 0 is put back', () => {
		const list = 'Name,Mobile\nA,07700 900101\nB,7700900102\nC,\n';
		expect(texted(list)).toEqual([
			['101', null],
			['102', null],
		]);
		expect(leftOut(list)).toEqual([[4, 'no-number']]);
		expect(read(list).unknownGroups).toEqual([]);
	});

	test('titles, headings and headings again are no faults, and rows are counted as a spreadsheet does', () => {
		const list =
			'Children in care council list, autumn\n\nName,Mobile\n"A","07700 900101"\n"B","07700\n900102"\nName,Mobile\nC,0161 496 0000\n';
		expect(texted(list).map(([digits]) => digits)).toEqual(['101', '102']);
		expect(read(list).above).toEqual([1, 3]);
		expect(leftOut(list)).toEqual([[7, 'landline']]);
	});

	test.each([';', '\t', '|', ','])('cells parted by %j are read, names with commas too', (mark) => {
		const name = mark === ',' ? '"Smith, A"' : 'Smith, A';
		const list = [
			['Name', 'Mobile', 'Group'],
			[name, '07700900101', '8-11'],
			[name, '07700900102', '12-15'],
		];
		expect(texted(list.map((cells) => cells.join(mark)).join('\r\n'))).toEqual([
			['101', '8 to 11'],
			['102', '12 to 15'],
		]);
	});
});

describe('numbers', () => {
	test.each([
		"'07700900101",
		'="07700900101"',
		'"=""07700900101"""',
		'7700900101.00',
		'4.47700900101E+11',
		'07,700,900,101',
		'\u{feff}\u202a+44 7700 900101\u202c',
		'• 07700 900101',
		'1. 07700 900101',
		'2 07700 900101',
		'4,47700900101E+11',
		'07700 900101 (text only)',
		'Mobile: 07700–900–101',
		'tel:+44 (0) 7700-900.101',
		'Sam Smith 07700 900101',
		'0044 7700 900101',
	])('%s gets a text', (written) => expect(texted(written)).toEqual([['101', null]]));

	test.each([
		['4.47701E+11', 'cut-by-spreadsheet'],
		['7.7009E+09', 'cut-by-spreadsheet'],
		['0161 496 0000', 'landline'],
		['+353 85 012 3456', 'foreign'],
		['00 1 202 555 0100', 'foreign'],
		['0770090010', 'wrong-length'],
		['07700 900101 2', 'wrong-length'],
		['07600 900101', 'not-a-uk-mobile'],
		['O7700 900101', 'not-a-uk-mobile'],
		['nobody', 'no-number'],
	])('%s gets none, with its cause', (written, problem) => {
		expect(leftOut(`07700 900199\n${written}`)).toEqual([[2, problem]]);
	});

	test('where no number can get a text each is told with its reason', () =>
		expect(leftOut('Name,Phone\nA,0161 496 0000\nB,+33 612345678')).toEqual([
			[2, 'landline'],
			[3, 'foreign'],
		]));

	test('several on one line are each texted, and a number that comes again is told', () => {
		expect(texted('07700 900101, 07700 900102; 07700 900103').map(([digits]) => digits)).toEqual([
			'101',
			'102',
			'103',
		]);
		expect(leftOut('07700 900101 07700 900102\n+44 7700 900101')).toEqual([[2, 'twice']]);
	});

	test('two in one cell of a table belong to one person: the worker keeps one', () => {
		const list = 'Name,Mobile\nA,07700900101 or 07700900102\nB,0161 496 0000 / 07700900103';
		expect(leftOut(list)).toEqual([
			[2, 'two-in-a-cell'],
			[3, 'landline'],
		]);
		expect(texted(list)).toEqual([['103', null]]);
	});
});

describe('groups', () => {
	const meant = (group: string) => texted(`Mobile;Age group\n07700900101;${group}`)[0]?.[1];

	test.each([
		'8-11',
		'8 – 11',
		'8 to 11 years',
		'aged 8-11',
		'8/11',
		'8 TO 11',
		'Under 12',
		'9',
		'9-10',
		'08-Nov',
		'8 November 2026',
	])('%s is 8 to 11', (group) => expect(meant(group)).toBe('8 to 11'));

	test.each(['12–15', 'Dec-15', '12 to 15 yrs'])('%s is 12 to 15', (group) =>
		expect(meant(group)).toBe('12 to 15'),
	);

	test.each(['16+', '16 and over', 'over 15', '16-17'])('%s is 16 to 25', (group) =>
		expect(meant(group)).toBe('16 to 25'),
	);

	test('what no group plainly is costs nobody the text, and is asked once', () => {
		const list =
			'Group;First name;Mobile\n8-11;A;07700 900101\n18+;C;07700 900103\n18+;E;07700 900105\n;D;07700 900104\n';
		expect(read(list).unknownGroups).toEqual([{ written: '18+', number: 2, means: null }]);
		expect(texted(list).map(([, group]) => group)).toEqual(['8 to 11', null, null, null]);
		const groups = { '18+': 'cccccccccccccccc' };
		expect(texted(list, { groups }).map(([, group]) => group)).toEqual([
			'8 to 11',
			'16 to 25',
			'16 to 25',
			null,
		]);
		expect(texted(list, { groups: { '18+': 'no such id' } })[1]).toEqual(['103', null]);
	});

	test('a group on a line of its own is the group of the lines beneath', () => {
		const list = '8 to 11\n07700 900101\n07700 900102\n12-15:\n07700 900103';
		expect(texted(list)).toEqual([
			['101', '8 to 11'],
			['102', '8 to 11'],
			['103', '12 to 15'],
		]);
		expect(leftOut(list)).toEqual([]);
	});

	test('groups without ages match by their words', () => {
		const band = { wording: 'Which?', options: [{ id: 'dddddddddddddddd', label: 'Care leavers' }] };
		expect(readPhoneList('07700900101,care-leaver', band).accepted[0]?.band).toBe('dddddddddddddddd');
	});

	test('a group beside the number in its own cell is read', () =>
		expect(texted('07700 900101 8 to 11\n07700 900102 (12-15)')).toEqual([
			['101', '8 to 11'],
			['102', '12 to 15'],
		]));
});

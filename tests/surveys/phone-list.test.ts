import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhoneList, textLength, ukMobile } from '#surveys';

describe('a UK mobile number', () => {
	test.each([
		['07700 900123', '+447700900123'],
		['+44 7700 900123', '+447700900123'],
		['0044 (0)7700-900-123', '+447700900123'],
		['447700900123', '+447700900123'],
		['+44 (0) 7700 900 123', '+447700900123'],
		['07624 400000', '+447624400000'],
	])('is read from %s', (written, phone) => expect(ukMobile(written)).toBe(phone));

	test.each([
		'07000 900123',
		'07600 900123',
		'0161 496 0000',
		'+33 6 12 34 56 78',
		'0770090012',
		'077009001234',
		'Sam',
		'',
	])('is not %s', (written) => expect(ukMobile(written)).toBeNull());
});

const band = {
	wording: 'How old are you?',
	options: [
		{ id: 'aaaaaaaaaaaaaaaa', label: '8 to 11' },
		{ id: 'bbbbbbbbbbbbbbbb', label: '12 to 15' },
	],
};

test('a bad row is listed with its row and reason, and every other row is read', () => {
	const list = readPhoneList(
		'phone,group\n07700900001,8 to 11\n07700 900001\nSam\n01614960000\n07700900002,16 to 17\n\n07700900003',
		band,
	);
	expect(list.accepted).toEqual([
		{ phone: '+447700900001', band: 'aaaaaaaaaaaaaaaa' },
		{ phone: '+447700900003', band: null },
	]);
	expect(list.refused.map(({ row, problem }) => [row, problem])).toEqual([
		[3, 'twice'],
		[4, 'no-number'],
		[5, 'not-a-uk-mobile'],
		[6, 'unknown-group'],
	]);
});

test('every line of any text is accepted once, refused with a reason, or empty', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom('07700900001', '07700 900002,8 to 11', ''))),
			(lines) => {
				const { accepted, refused } = readPhoneList(lines.join('\n'), band);
				expect(new Set(accepted.map(({ phone }) => phone)).size).toBe(accepted.length);
				expect(accepted.length + refused.length).toBeLessThanOrEqual(
					lines.join('\n').split(/\r\n?|\n/).length,
				);
			},
		),
	);
});

test('a text is counted in fragments as the phone company counts them', () => {
	expect(textLength('a'.repeat(160)).fragments).toBe(1);
	expect(textLength('a'.repeat(161)).fragments).toBe(2);
	expect(textLength('a'.repeat(306)).fragments).toBe(2);
	expect(textLength('a'.repeat(307)).fragments).toBe(3);
	expect(textLength('€'.repeat(81)).fragments).toBe(2);
	expect(textLength('’').lost).toEqual(['’']);
});

import { describe, expect, test } from 'vitest';
import { textLength, ukMobile } from '#surveys';

describe('a UK mobile number', () => {
	test.each([
		['07700 900123', '+447700900123'],
		['+44 7700 900123', '+447700900123'],
		['0044 (0)7700-900-123', '+447700900123'],
		['447700900123', '+447700900123'],
		['+44 (0) 7700 900 123', '+447700900123'],
		['07624 400000', '+447624400000'],
		['7700 900123', '+447700900123'],
		['07700—900—123', '+447700900123'],
		['\u202a+44\u00a07700\u200b900123\u202c', '+447700900123'],
		['٠٧٧٠٠٩٠٠١٢٣', '+447700900123'],
	])('is read from %s', (written, phone) => expect(ukMobile(written)).toBe(phone));

	test.each([
		'07000 900123',
		'07600 900123',
		'0161 496 0000',
		'+33 6 12 34 56 78',
		'+7700900123',
		'O7700 900123',
		'0770090012',
		'077009001234',
		'Sam',
		'',
	])('is not %s', (written) => expect(ukMobile(written)).toBeNull());
});

test('a text is counted in fragments as the phone company counts them', () => {
	expect(textLength('a'.repeat(160)).fragments).toBe(1);
	expect(textLength('a'.repeat(161)).fragments).toBe(2);
	expect(textLength('a'.repeat(306)).fragments).toBe(2);
	expect(textLength('a'.repeat(307)).fragments).toBe(3);
	expect(textLength('€'.repeat(81)).fragments).toBe(2);
	expect(textLength('’').lost).toEqual(['’']);
});

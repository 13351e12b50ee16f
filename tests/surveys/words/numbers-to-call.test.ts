import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesToPress } from '#surveys';

const pressed = (text: string) => piecesToPress(text).flatMap(({ words, to }) => (to ? [[words, to]] : []));

test.each([
	['Childline is free: 0800 1111.', '0800 1111', 'tel:08001111'],
	['Call 999 now', '999', 'tel:999'],
	['In danger? 999!', '999', 'tel:999'],
	['Samaritans: 116 123', '116 123', 'tel:116123'],
	['01632 960141', '01632 960141', 'tel:01632960141'],
	['(01632) 960 141, any time', '(01632) 960 141', 'tel:01632960141'],
	['020 7946 0018', '020 7946 0018', 'tel:02079460018'],
	['0808 157 0141', '0808 157 0141', 'tel:08081570141'],
	['Ring +44 1632 960141.', '+44 1632 960141', 'tel:+441632960141'],
	['07700 900141 or come by', '07700 900141', 'tel:07700900141'],
	['Text us on 07700 900141.', '07700 900141', 'sms:07700900141'],
	['Text SHOUT to 85258 at any time', '85258', 'sms:85258'],
	['Call NHS 111 at any time', '111', 'tel:111'],
	['The police, not now: 101.', '101', 'tel:101'],
	['مجاني: \u20660800 1111\u2069.', '0800 1111', 'tel:08001111'],
	['٠٨٠٠ ١١١١', '٠٨٠٠ ١١١١', 'tel:08001111'],
	['به ۹۹۹ زنگ بزن', '۹۹۹', 'tel:999'],
])('%j has %j to press', (text, words, to) => {
	expect(pressed(text)).toEqual([[words, to]]);
});

test.each([
	'101 young people said so',
	'111 of you answered',
	'9,999 pounds',
	'£999',
	'999%',
	'They read it after 2 November 2026.',
	'08-09-2026',
	'08/09/2026',
	'Pick up to 3 of 12.',
	'12345 people',
	'ab0800 1111cd',
	'',
])('%j has none', (text) => {
	expect(pressed(text)).toEqual([]);
});

test('several numbers are each their own, and every letter of a text stays where it was', () => {
	expect(pressed('Call 0800 1111 or 999, or text SHOUT to 85258.').map(([, to]) => to)).toEqual([
		'tel:08001111',
		'tel:999',
		'sms:85258',
	]);
	const texts = fc.string({ unit: fc.constantFrom(...'0123456789 ()+-.٠٩ncalt') });
	fc.assert(
		fc.property(texts, (text) => {
			expect(
				piecesToPress(text)
					.map(({ words }) => words)
					.join(''),
			).toBe(text);
			for (const [, to] of pressed(text)) expect(to).toMatch(/^(tel|sms):\+?\d+$/);
		}),
	);
});

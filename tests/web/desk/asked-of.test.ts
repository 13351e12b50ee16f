import { expect, test } from 'vitest';
import { askedOf, askedOfLog } from '../../../web/src/lib/desk/lists/asked-of.ts';

const at = (search: string) => new URL(`https://heard.example/desk/replies?${search}`);

test('a list and the log understand a day as a clerk writes it', () => {
	for (const written of ['1 April 2027', '01/04/2027', '1.4.27', '2027-04-01']) {
		const url = at(`from=${encodeURIComponent(written)}`);
		expect(askedOf(url).day('from')).toBe('2027-04-01');
		expect(askedOfLog(url).from).toBe('2027-04-01');
	}
});

test('what is no day, page, year, id or choice is left out, and everything else stays', () => {
	const asked = askedOf(at('search=+bus+&page=0&year=27&from=31+February+2027&owner=x&sort=none'));
	expect(asked).toMatchObject({ words: 'bus', page: undefined, year: undefined });
	expect(asked.day('from')).toBeUndefined();
	expect(asked.id('owner')).toBeUndefined();
	expect(asked.oneOf('sort', ['newest'])).toBeUndefined();
	expect(askedOf(at('page=12345&under=1234567890'))).toMatchObject({ page: '12345', under: '1234567890' });
	expect(askedOf(at('page=123456')).page).toBeUndefined();
});

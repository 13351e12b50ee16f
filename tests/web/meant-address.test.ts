import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantAddress } from '../../web/src/lib/meant-address.ts';

const meant = (address: string) => meantAddress(new URL(address, 'https://heard.example'));

test.each([
	['/s/B3AN5', '/s/b3an5'],
	['/S/B3AN5', '/s/b3an5'],
	['/s/b3an5.', '/s/b3an5'],
	['/s/b3an5)', '/s/b3an5'],
	['/s/b3an5,', '/s/b3an5'],
	['/s/b3an5…', '/s/b3an5'],
	['/s/b3an5%22', '/s/b3an5'],
	['/s/b3an5”', '/s/b3an5'],
	['/s/%20b3an5', '/s/b3an5'],
	['/s/b3-an5', '/s/b3an5'],
	['/s/%E0%A4%A', '/s/e0a4a'],
	['/s/mOxv2', '/s/m0xv2'],
	['/s/mixl2', '/s/m1x12'],
	['/s/B3AN5?in=ar', '/s/b3an5?in=ar'],
	['/s/B3AN5/TABLET', '/s/b3an5/tablet'],
	['/s/b3an5/tablet.', '/s/b3an5/tablet'],
	['/C/Warrington', '/c/warrington'],
	['/c/cheshire-east.', '/c/cheshire-east'],
	['/c/Cheshire-East/contact', '/c/cheshire-east/contact'],
	['/s/b3an5%23ab3de7ghjkmnp', '/s/b3an5#ab3de7ghjkmnp'],
	['/s/b3an5/%23ab3de7ghjkmnp.', '/s/b3an5#ab3de7ghjkmnp.'],
])('%s leads to %s', (typed, address) => {
	expect(meant(typed)).toBe(address);
});

test.each([
	'/s/b3an5',
	'/s/b3an5/',
	'/s/b3an5?in=ar&fbclid=IwAR0',
	'/s/b3an5/thanks',
	'/s/b3an5/media/Ab3.mp4',
	'/c/cheshire-east/contact/thanks',
	'/s',
	'/',
	'/safe.',
	'/desk/Surveys',
	'/board/Warrington',
	'/api/s/B3AN5',
])('%s is left as it is', (address) => {
	expect(meant(address)).toBeNull();
});

test('where an address leads, it stays: nobody is sent round in circles, or off this site', () => {
	const typed = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/s/${text.replace(/[?#]/g, '')}`);
	fc.assert(
		fc.property(typed, (address) => {
			const first = meant(address);
			if (first === null) return;
			expect(first).toMatch(/^\/[sc](\/|$|\?|#)/);
			expect(first).toMatch(/^[\x21-\x7e]+$/);
			expect(meant(first)).toBeNull();
		}),
	);
});

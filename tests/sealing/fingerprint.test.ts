import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from '#sealing';

const keys = { signing: { n: 'bW9kdWx1cw', e: 'AQAB' }, sealing: 'c3BraQ' };
const told = await fingerprintOf(keys);

test('a fingerprint is 32 letters that can be read out, in groups of four', () => {
	expect(told).toMatch(/^([0-9a-hjkmnp-tv-z]{4} ){7}[0-9a-hjkmnp-tv-z]{4}$/);
});

test('it is what docs say: the low five bits of each byte of a SHA-256, worked out here by another library', () => {
	const hash = createHash('sha256').update('heard: keys of a survey\nbW9kdWx1cw\nAQAB\nc3BraQ').digest();
	const letters = [...hash].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte & 31]).join('');
	expect(told.replaceAll(' ', '')).toBe(letters);
});

test('any other key has another, and what is moved from one key to the next is no way round it', async () => {
	const others = [
		{ ...keys, sealing: 'c3BraR' },
		{ ...keys, signing: { ...keys.signing, n: 'bW9kdWx1cx' } },
		{ ...keys, signing: { ...keys.signing, e: 'Aw' } },
		{ signing: { n: 'bW9kdWx1cwAQ', e: 'AB' }, sealing: 'c3BraQ' },
		{ signing: { n: 'bW9kdWx1cw', e: 'AQABc3' }, sealing: 'BraQ' },
	];
	const all = await Promise.all([keys, ...others].map(fingerprintOf));
	expect(new Set(all).size).toBe(6);
});

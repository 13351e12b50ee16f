import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#surveys';

test('bytes are written as Node writes them, and come back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			const text = toBase64url(bytes);
			expect(text).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
		}),
	);
});

test('only one text stands for any bytes: whatever can be read is written the same again', () => {
	fc.assert(
		fc.property(fc.base64String({ maxLength: 40 }), (text) => {
			const bytes = fromBase64url(text);
			if (bytes) expect(toBase64url(bytes)).toBe(text);
		}),
	);
});

test.each(['A', 'AB', 'AAB', 'AA==', 'A+AA', 'A/AA', 'AA A', 'ÄAAA'])('%j is not base64url', (text) => {
	expect(fromBase64url(text)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCode, readCode } from '#surveys';

const codes = fc
	.uint8Array({ minLength: 13, maxLength: 13 })
	.map((bytes) => drawCode((length) => bytes.subarray(0, length)));

test('a drawn code is read back as it is', () => {
	fc.assert(
		fc.property(codes, (code) => {
			expect(readCode(code)).toBe(code);
		}),
	);
});

test('a code is the same however it is typed: capitals, hyphens, spaces, O for 0, I or L for 1', () => {
	expect(readCode(' AB0-1OI lXYZQ9-z')).toBe('ab01011xyzq9z');
	fc.assert(
		fc.property(codes, fc.constantFrom(' ', '-', ' - '), fc.nat(12), (code, gap, at) => {
			const typed = `${code.slice(0, at)}${gap}${code.slice(at)}`.toUpperCase();
			expect(readCode(typed.replaceAll('0', 'O').replaceAll('1', 'L'))).toBe(code);
		}),
	);
});

test('what cannot be a code is no code: too short, too long, or with a letter that codes do not have', () => {
	for (const typed of ['', 'ab0101xyzq9z', 'ab01011xyzq9zz', 'ab0101uxyzq9z', 'ab0101 é xyzq9z'])
		expect(readCode(typed)).toBeNull();
});

test('each of the 65 bits of a code depends on chance', () => {
	const all = (byte: number) => drawCode((length) => new Uint8Array(length).fill(byte));
	for (let bit = 0; bit < 5; bit++) expect(all(1 << bit)).not.toBe(all(0));
	expect(new Set(Array.from({ length: 32 }, (_, byte) => all(byte))).size).toBe(32);
});

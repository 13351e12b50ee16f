import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad, unpad } from '#sealing/padding.ts';
import { longestBallotBytes, paddedBallotBytes } from '#surveys';

const bytes = (constraints: fc.IntArrayConstraints) =>
	fc.uint8Array(constraints).map((array) => Uint8Array.from(array));

test('whatever is padded comes back exactly, and all padded texts are as long as each other', () => {
	fc.assert(
		fc.property(bytes({ maxLength: longestBallotBytes, size: 'max' }), (text) => {
			const padded = pad(text) ?? new Uint8Array();
			expect(padded.length).toBe(paddedBallotBytes);
			expect(unpad(padded)).toEqual(text);
		}),
	);
});

test.each([[[]], [[0]], [[0x80]], [[0x80, 0, 0]], [[1, 0x80, 0x80, 0]]])(
	'a text that looks like padding, %j, comes back exactly',
	(text) => {
		expect(unpad(pad(Uint8Array.from(text)) ?? new Uint8Array())).toEqual(Uint8Array.from(text));
	},
);

test('a text longer than fits is refused, and the longest that fits is not', () => {
	expect(pad(new Uint8Array(longestBallotBytes + 1))).toBeNull();
	expect(unpad(pad(new Uint8Array(longestBallotBytes)) ?? new Uint8Array())?.length).toBe(longestBallotBytes);
});

test('bytes that were never padded do not come back as a text', () => {
	expect(unpad(new Uint8Array(paddedBallotBytes))).toBeNull();
	expect(unpad(new Uint8Array(paddedBallotBytes).fill(7))).toBeNull();
	expect(unpad(Uint8Array.of(1, 0x80))).toBeNull();
	expect(unpad(new Uint8Array())).toBeNull();
});

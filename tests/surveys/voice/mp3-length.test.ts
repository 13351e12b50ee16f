import { expect, test } from 'vitest';
import { mp3Length } from '#surveys';

/** One frame: MPEG 2, Layer III, 32 kilobits and 16,000 samples a second, one channel. 144 bytes, 36 milliseconds. */
const frame = () => Uint8Array.from({ length: 144 }, (_, at) => [0xff, 0xf3, 0x48, 0xc4][at] ?? 0x55);
const frames = (many: number) => new Uint8Array(Array.from({ length: many }, () => [...frame()]).flat());

test('a recording’s length is that of its frames', () => {
	expect(mp3Length(frame())).toBe(36);
	expect(mp3Length(frames(100))).toBe(3600);
});

test.each([
	['nothing', new Uint8Array(0)],
	['what is cut off', frames(3).slice(0, -1)],
	['something behind the end', new Uint8Array([...frames(2), 0x49, 0x44])],
	['something before it', new Uint8Array([0x49, 0x44, 0x33, ...frames(2)])],
	['a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
	['a frame that tells no bit rate', Uint8Array.from(frame(), (byte, at) => (at === 2 ? 0x08 : byte))],
	[
		'a frame of another kind between',
		new Uint8Array([...frame(), 0xff, 0xf3, 0x44, 0xc4, ...frame().slice(4)]),
	],
	['another layer', Uint8Array.from(frame(), (byte, at) => (at === 1 ? 0xf5 : byte))],
])('%s is no recording', (_, bytes) => {
	expect(mp3Length(bytes)).toBe(null);
});

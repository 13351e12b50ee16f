import { expect, test } from 'vitest';
import { longestSide, mediaLimits, readMedia } from '#surveys';
import { drawing, jpeg, png, recordings, secret, webp } from '#support/small-media.ts';

const pictures = { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp } as const;
const each = Object.entries(pictures);
const asText = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test.each(each)('a clean picture comes out as it went in: %s', (contentType, make) => {
	const bytes = make();
	expect(readMedia('picture', bytes)).toEqual({ ok: true, value: { contentType, bytes } });
});

test.each(each)('what a picture carries beside itself is not kept: %s', (contentType, make) => {
	const dirty = make({ hidden: secret });
	expect(asText(dirty), 'the attacker finds it where nobody cleans').toContain(secret);
	const read = readMedia('picture', dirty);
	expect(read).toEqual({ ok: true, value: { contentType, bytes: make() } });
});

test.each(each)('a small file that unfolds to a huge picture is refused: %s', (_, make) => {
	expect(readMedia('picture', make({ width: longestSide })).ok).toBe(true);
	expect(readMedia('picture', make({ height: longestSide + 1 })).ok).toBe(false);
});

test.each(each)('a picture that was cut short is refused, wherever it was cut: %s', (_, make) => {
	const bytes = make();
	for (let length = 0; length < bytes.length; length++)
		expect(readMedia('picture', bytes.slice(0, length)).ok, `${length}`).toBe(false);
});

test('a picture that moves is refused', () =>
	expect(readMedia('picture', webp({ moving: true })).ok).toBe(false));

test('a drawing that can hold script is no picture, and no recording', () => {
	expect(readMedia('picture', drawing).ok).toBe(false);
	expect(readMedia('recording', drawing).ok).toBe(false);
});

test.each(Object.entries(recordings))('a recording is what its first bytes say: %s', (contentType, bytes) => {
	expect(readMedia('recording', bytes)).toEqual({ ok: true, value: { contentType, bytes } });
	expect(readMedia('picture', bytes).ok).toBe(false);
});

test('what is larger than its kind may be is refused, and told how large', () => {
	for (const kind of ['picture', 'recording'] as const) {
		const read = readMedia(kind, new Uint8Array(mediaLimits[kind] + 1));
		expect(read.ok ? '' : read.problem.message).toContain(`${mediaLimits[kind] / 1024} kB`);
	}
});

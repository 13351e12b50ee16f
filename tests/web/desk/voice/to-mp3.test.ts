import { expect, test } from 'vitest';
import { mp3Length } from '#surveys';
import { tidy } from '../../../../web/src/lib/desk/voice/tidy.ts';
import { encoded, rate } from '../../../../web/src/lib/desk/voice/to-mp3.ts';

/** A tone with silence around it. */
const tone = (loudness: number, seconds: number, silence: number) =>
	Float32Array.from({ length: rate * (seconds + 2 * silence) }, (_, at) => {
		const time = at / rate - silence;
		return time < 0 || time > seconds ? 0 : loudness * Math.sin(2 * Math.PI * 440 * time);
	});

test('silence at the ends is cut off, and a quiet voice is as loud as a loud one', () => {
	for (const loudness of [0.2, 0.9]) {
		const tidied = tidy(tone(loudness, 1, 2), rate);
		expect(tidied.length / rate).toBeCloseTo(1.3, 1);
		expect(tidied.reduce((most, sample) => Math.max(most, sample), 0)).toBeCloseTo(0.9, 2);
	}
	expect(tidy(tone(0.001, 1, 1), rate)).toHaveLength(0);
});

test('a recording is MP3 of one kind of frames, four kilobytes a second, and as long as it was', () => {
	const bytes = encoded(tone(0.5, 3, 0));
	const length = mp3Length(bytes);
	expect(length).toBeGreaterThan(3000);
	expect(length).toBeLessThan(3200);
	expect(bytes.length / 3).toBeLessThan(4400);
});

test('two recordings one behind the other are one that is as long as both', () => {
	const [first, second] = [encoded(tone(0.5, 1, 0)), encoded(tone(0.5, 2, 0))];
	expect(mp3Length(new Uint8Array([...first, ...second]))).toBe(
		(mp3Length(first) ?? 0) + (mp3Length(second) ?? 0),
	);
});

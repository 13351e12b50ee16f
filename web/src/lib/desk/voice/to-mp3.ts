// A recording as every phone plays it: MP3, one channel, 4 kilobytes a second. What a browser's own recorder makes differs
// (WebM here, MPEG-4 there) and does not play everywhere; WAV does, and weighs eight times as much.
import { Mp3Encoder } from '@breezystack/lamejs';
import { tidy } from './tidy.ts';

/** Samples a second: as good as a good telephone. */
export const rate = 16_000;
const kilobits = 32;

/** Samples from -1 to 1. */
export function encoded(samples: Float32Array): Uint8Array<ArrayBuffer> {
	const whole = Int16Array.from(samples, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767));
	const encoder = new Mp3Encoder(1, rate, kilobits);
	const pieces = [encoder.encodeBuffer(whole), encoder.flush()];
	const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

/** null where nobody is heard. Rejects where this is no sound that the browser can read. */
export async function toMp3(recorded: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
	const context = new AudioContext();
	const sound = await context.decodeAudioData(await recorded.arrayBuffer());
	await context.close();
	const offline = new OfflineAudioContext(1, Math.ceil(sound.duration * rate), rate);
	const source = offline.createBufferSource();
	source.buffer = sound;
	source.connect(offline.destination);
	source.start();
	const samples = tidy((await offline.startRendering()).getChannelData(0), rate);
	return samples.length > 0 ? encoded(samples) : null;
}

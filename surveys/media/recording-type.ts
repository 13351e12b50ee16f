// What a recording is by its first bytes: MP3 (a frame, or ID3 before it), MPEG-4 (`ftyp`), or WAVE in RIFF. These play on
// every phone; WebM and Ogg do not.
import { startsWith } from './starts-with.ts';

export function recordingType(bytes: Uint8Array): string | null {
	const [first, second = 0] = bytes;
	if (startsWith(bytes, 'ID3') || (first === 0xff && (second & 0xe6) === 0xe2)) return 'audio/mpeg';
	if (startsWith(bytes, 'ftyp', 4)) return 'audio/mp4';
	if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8)) return 'audio/wav';
	return null;
}

// WebP (RFC 9649): chunks in a RIFF file. Kept are those that paint one still picture; EXIF and XMP are left out, and the
// flags that announce them. What moves is refused: it cannot be stopped by who must look away.
import { joined, lettersAt, pieceOf } from './joined.ts';
import type { CleanPicture } from './media.ts';

const painting = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const moves = 0x02;
const announced = 0x08 | 0x04;
/** "RIFF", a length and "WEBP". */
const header = 12;

export function cleanWebp(bytes: Uint8Array<ArrayBuffer>): CleanPicture | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = 8 + view.getUint32(4, true);
	const kept: Uint8Array[] = [];
	let size: { width: number; height: number } | null = null;
	for (let at = header; at < end;) {
		const name = lettersAt(bytes, at, 4);
		const length = view.getUint32(at + 4, true);
		const next = at + 8 + length + (length % 2);
		if (painting.has(name)) {
			const chunk = pieceOf(bytes, at, Math.max(at + 8 + length, Math.min(next, bytes.length))).slice();
			size ??= sizeIn(name, view, at + 8);
			if (name === 'VP8X') {
				const flags = chunk[8] ?? 0;
				if (flags & moves) return null;
				chunk[8] = flags & ~announced;
			}
			kept.push(chunk);
		}
		at = next;
	}
	return size && { bytes: inRiff(kept), ...size };
}

/** The first painting chunk tells the size, each kind in its own way. */
function sizeIn(name: string, view: DataView, at: number) {
	if (name === 'VP8X') return { width: 1 + low24(view, at + 4), height: 1 + low24(view, at + 7) };
	if (name === 'VP8 ')
		return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff };
	if (name !== 'VP8L') return null;
	const bits = view.getUint32(at + 1, true);
	return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

const low24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

function inRiff(chunks: readonly Uint8Array[]) {
	const riff = joined([new Uint8Array(header), ...chunks]);
	const letters = (text: string, at: number) => {
		for (let index = 0; index < text.length; index++) riff[at + index] = text.charCodeAt(index);
	};
	letters('RIFF', 0);
	new DataView(riff.buffer).setUint32(4, riff.length - 8, true);
	letters('WEBP', 8);
	return riff;
}

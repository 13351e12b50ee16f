// PNG (W3C PNG specification, 3rd edition, §5): a signature and chunks. Kept are those that paint the picture; texts, times,
// EXIF, animation and whatever stands behind the end are left out.
import { joined, lettersAt, pieceOf } from './joined.ts';
import type { CleanPicture } from './media.ts';

const painting = new Set([
	...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'],
	...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'],
]);
const signature = 8;
/** Length and name before the data, a check sum behind. */
const around = 12;

export function cleanPng(bytes: Uint8Array<ArrayBuffer>): CleanPicture | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const kept = [pieceOf(bytes, 0, signature)];
	if (lettersAt(bytes, signature + 4, 4) !== 'IHDR') return null;
	for (let at = signature, name = ''; name !== 'IEND';) {
		const end = at + around + view.getUint32(at);
		name = lettersAt(bytes, at + 4, 4);
		const chunk = pieceOf(bytes, at, end);
		if (painting.has(name)) kept.push(chunk);
		at = end;
	}
	return { bytes: joined(kept), width: view.getUint32(16), height: view.getUint32(20) };
}

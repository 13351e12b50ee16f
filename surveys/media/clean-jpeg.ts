// JPEG (ITU-T T.81, annex B): segments that begin with a marker. Of those for applications only what paints is kept: JFIF,
// colour profiles, and Adobe's word on colours. EXIF, XMP, comments, and whatever stands behind the end are left out.
import { joined, pieceOf } from './joined.ts';
import type { CleanPicture } from './media.ts';
import { startsWith } from './starts-with.ts';

const marker = { end: 0xd9, scan: 0xda, comment: 0xfe } as const;

/** Start of a frame, which tells the size; 0xc4, 0xc8 and 0xcc are tables among them. */
const isFrame = (kind: number) => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
const isForApplications = (kind: number) => kind >= 0xe0 && kind <= 0xef;

const paints = (kind: number, data: Uint8Array) =>
	isForApplications(kind)
		? (kind === 0xe0 && startsWith(data, 'JFIF\0')) ||
			(kind === 0xe2 && startsWith(data, 'ICC_PROFILE\0')) ||
			(kind === 0xee && startsWith(data, 'Adobe'))
		: kind !== marker.comment;

export function cleanJpeg(bytes: Uint8Array<ArrayBuffer>): CleanPicture | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const kept = [pieceOf(bytes, 0, 2)];
	let size = { width: 0, height: 0 };
	for (let at = 2; ;) {
		if (view.getUint8(at) !== 0xff) return null;
		const kind = view.getUint8(at + 1);
		if (kind === marker.end) return { bytes: joined([...kept, pieceOf(bytes, at, at + 2)]), ...size };
		// A marker may be led by any number of 0xff.
		if (kind === 0xff) {
			at++;
			continue;
		}
		const dataEnd = at + 2 + view.getUint16(at + 2);
		if (isFrame(kind)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		const end = kind === marker.scan ? endOfScan(bytes, dataEnd) : dataEnd;
		const segment = pieceOf(bytes, at, end);
		if (paints(kind, segment.subarray(4))) kept.push(segment);
		at = end;
	}
}

/** Behind a scan's header stand its bits, until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at++) {
		const next = bytes[at + 1] ?? 0;
		if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
	}
	throw new RangeError('the scan has no end');
}

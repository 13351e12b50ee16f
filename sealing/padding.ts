// Padding to one fixed size: the text, one byte 0x80, then zeros (ISO/IEC 7816-4). The last byte that is not zero is
// always the mark, so the text comes back exactly, whatever bytes it ends in.
import { longestBallotBytes, paddedBallotBytes } from '#surveys';

const mark = 0x80;

/** null: the text is longer than `longestBallotBytes`. */
export function pad(text: Uint8Array): Uint8Array<ArrayBuffer> | null {
	if (text.length > longestBallotBytes) return null;
	const padded = new Uint8Array(paddedBallotBytes);
	padded.set(text);
	padded[text.length] = mark;
	return padded;
}

/** null: these bytes were not made by `pad`. */
export function unpad(padded: Uint8Array): Uint8Array | null {
	const end = padded.findLastIndex((byte) => byte !== 0);
	return padded.length === paddedBallotBytes && padded[end] === mark ? padded.subarray(0, end) : null;
}

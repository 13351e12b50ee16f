// The letters of a text file. Excel writes "Unicode text" as UTF-16 and plain CSV as Windows wrote before; most others write UTF-8.
import { startsWith } from './file-kinds.ts';

/** The text, without a byte order mark; null where the bytes are no text. */
export function decode(bytes: Uint8Array): string | null {
	if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0)) return decodeUnmarked(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return isText(bytes) ? new TextDecoder('windows-1252').decode(bytes) : null;
	}
}

/** Of letters hardly any is a sign that no keyboard has; of anything else every tenth is. */
function isText(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 8000);
	const unprinted = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
	return unprinted * 100 <= head.length;
}

/** UTF-16 whose mark was lost: of plain letters every second byte is 0. */
function decodeUnmarked(bytes: Uint8Array): string | null {
	const head = bytes.subarray(0, 2000);
	const zeros = (from: 0 | 1) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
	const [even, odd] = [zeros(0), zeros(1)];
	const enough = 0.4 * head.length;
	if (odd > enough && even === 0) return new TextDecoder('utf-16le').decode(bytes);
	if (even > enough && odd === 0) return new TextDecoder('utf-16be').decode(bytes);
	return null;
}

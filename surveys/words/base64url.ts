// Bytes as letters that survive an address and a JSON string: base64url of RFC 4648 §5, without padding. Written out,
// because `btoa` knows no bytes and `Uint8Array.prototype.toBase64` is too new for a five-year-old phone.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xfff;
		bits += 8;
		for (; bits >= 6; bits -= 6) text += alphabet.charAt((held >> (bits - 6)) & 63);
	}
	return bits === 0 ? text : text + alphabet.charAt((held << (6 - bits)) & 63);
}

/** null: not base64url. Exactly one text stands for any bytes: padding and stray last bits are refused (RFC 4648 §3.5). */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array((text.length * 3) >> 2);
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const letter of text) {
		const value = alphabet.indexOf(letter);
		if (value < 0) return null;
		held = ((held << 6) | value) & 0xfff;
		bits += 6;
		if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 0xff;
	}
	return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

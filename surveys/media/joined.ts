/** Pieces of a file, one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** A piece of a file that must be there in full. */
export function pieceOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
	if (to > bytes.length || to < from) throw new RangeError('the file ends before this');
	return bytes.subarray(from, to);
}

/** Letters of ASCII at a place. */
export const lettersAt = (bytes: Uint8Array, at: number, count: number) =>
	String.fromCharCode(...pieceOf(bytes, at, at + count));

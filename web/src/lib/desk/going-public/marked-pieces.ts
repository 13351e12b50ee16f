// A text in pieces, so that what was found in it can be marked where it stands.
import type { Found } from '#surveys';

export interface Piece {
	words: string;
	/** What was found here; of several the one that stops. */
	found: Found | null;
}

/** Where two findings overlap, the one that stops is marked, or else the shorter one. */
export function markedPieces(text: string, found: readonly Found[]): Piece[] {
	const standing = found
		.filter((one) => one.text !== '' && text.startsWith(one.text, one.at))
		.toSorted((a, b) => Number(b.stops) - Number(a.stops) || a.text.length - b.text.length);
	const kept: Found[] = [];
	for (const one of standing)
		if (!kept.some((other) => one.at < other.at + other.text.length && other.at < one.at + one.text.length))
			kept.push(one);
	const pieces: Piece[] = [];
	let at = 0;
	for (const one of kept.toSorted((a, b) => a.at - b.at)) {
		if (one.at > at) pieces.push({ words: text.slice(at, one.at), found: null });
		pieces.push({ words: one.text, found: one });
		at = one.at + one.text.length;
	}
	if (at < text.length) pieces.push({ words: text.slice(at), found: null });
	return pieces;
}

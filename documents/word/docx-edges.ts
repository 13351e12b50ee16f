// What a Word file prints on every page: it is no part of the text, and is told.
import { xmlPieces } from '../xml.ts';

/** All words of a page's head or foot. */
export function wordsOfEdge(xml: string | null): string {
	let words = '';
	let inText = false;
	for (const piece of xmlPieces(xml ?? ''))
		if (typeof piece === 'string') words += inText ? piece : '';
		else if (piece.name === 'w:t') inText = piece.kind === 'opens';
		else if (piece.name === 'w:p') words += ' ';
	return words.trim();
}

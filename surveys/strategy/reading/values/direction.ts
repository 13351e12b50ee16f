// Rule: which way is better is told by what is printed: "reduce", "increase", "at least". A bare number says nothing about it.
import type { PrintedTarget } from './target-words.ts';

export const directions = ['up', 'down', 'hold', 'unclear'] as const;
export type Direction = (typeof directions)[number];

const rising =
	/\b(?:increas\w*|improv\w*|grow(?:th|ing)?|rais(?:e|ing)|rise|greater|strengthen\w*)\b|(?<!\b(?:or|no) )\bmore\b(?! than)|\bhigher\b(?! education)/i;
const falling = /\b(?:reduc\w*|decreas\w*|fewer|less|lower\w*|drop\w*|minimis\w*|fall\w*)\b/i;

/** Which way is better, by what is printed alone: a bare number says nothing about it. */
export function directionOf(text: string, targets: readonly PrintedTarget[]): Direction {
	const up = rising.exec(text)?.index ?? Infinity;
	const down = falling.exec(text)?.index ?? Infinity;
	if (up !== down) return up < down ? 'up' : 'down';
	if (/\b(?:maintain|sustain|remain|keep)\w*\b/i.test(text)) return 'hold';
	const [first] = targets;
	if (first?.comparison === 'at least' || first?.comparison === 'more than' || first?.comparison === 'all')
		return 'up';
	return first?.comparison === 'at most' || first?.comparison === 'less than' ? 'down' : 'unclear';
}

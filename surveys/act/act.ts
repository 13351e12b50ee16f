// An act is a line of the council's log: who did what, to what, when. Nothing of a young person is ever in it: no number, no
// code, no words of theirs. Lines are numbered, and each carries a hash over itself and the hash of the line before it; so
// whoever changes a line, or takes one out, must write all lines after it anew.
import type { HarmOutcome } from '../harm/harm.ts';
import type { ActKind } from './act-kinds.ts';

/** A few plain facts beside an act; a closed list, so that nothing else can slip in. */
export interface ActDetails {
	/** How many texts or cards. */
	number?: number;
	role?: string;
	/** They sign in with another address from then on. */
	address?: boolean;
	language?: string;
	/** The address of the provider at which a council's people sign in. */
	issuer?: string;
	/** The id of the second person who said yes, or of the one who had asked. */
	person?: string;
	/** Why not: staff's words to staff. */
	reason?: string;
	/** What was done about own words that tell of harm. */
	outcome?: HarmOutcome;
	/** The names of then: of whoever acted, and of the other person. Each line is given them as it is written. */
	by?: string;
	other?: string;
}

/** What somebody does, as a use case says it. */
export interface Act {
	kind: ActKind;
	/** The id of what it is done to; null where that is the council. */
	thing: string | null;
	/** What the thing is called; left out, its name is looked up. */
	name?: string;
	details?: ActDetails;
}

/** A line as it is kept. */
export interface ActLine {
	id: string;
	councilId: string;
	/** 1, 2, 3 … within the council. */
	number: number;
	/** An instant, UTC. */
	at: string;
	personId: string;
	role: string;
	kind: string;
	thing: string | null;
	name: string | null;
	details: ActDetails;
	hash: string;
}

/** What stands before the first line. */
export const beforeFirst = '';

/** What is hashed of a line: everything in it, after the hash of the line before. */
export const hashedText = (before: string, line: Omit<ActLine, 'hash'>): string =>
	JSON.stringify([
		before,
		...[line.id, line.councilId, line.number, line.at, line.personId, line.role],
		...[line.kind, line.thing, line.name, line.details],
	]);

export type ActChain =
	/** Every line stands as it was written. */
	| { whole: true; lines: number; last: string | null }
	/** After this line one is missing. */
	| { whole: false; missingAfter: number }
	/** This line is not as it was written. */
	| { whole: false; changed: number };

/** A line with the hash that it should carry. */
export interface HashedLine {
	number: number;
	hash: string;
	should: string;
}

/** A line that was the last one once, as it was noted then: beside each release, so that lines which are cut off at the end are missed. */
export type LogMark = Pick<HashedLine, 'number' | 'hash'>;

/** Judges lines in their order, and whether what was noted of them is still so. What was cut off after the last mark is not seen. */
export function judgeChain(lines: readonly HashedLine[], marks: readonly LogMark[] = []): ActChain {
	let before = 0;
	for (const { number, hash, should } of lines) {
		if (number !== before + 1) return { whole: false, missingAfter: before };
		if (hash !== should) return { whole: false, changed: number };
		before = number;
	}
	if (marks.some(({ number }) => number > before)) return { whole: false, missingAfter: before };
	// Written anew from somewhere on, with hashes that fit.
	const otherwise = marks.filter(({ number, hash }) => lines[number - 1]?.hash !== hash);
	if (otherwise.length > 0)
		return { whole: false, changed: Math.min(...otherwise.map(({ number }) => number)) };
	return { whole: true, lines: lines.length, last: lines.at(-1)?.hash ?? null };
}

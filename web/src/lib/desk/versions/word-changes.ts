// Two wordings side by side, with the words that only one of them has. The longest common subsequence of their words is what
// stayed (R. A. Wagner and M. J. Fischer, "The string-to-string correction problem", J. ACM 21, 1974).

export interface Piece {
	text: string;
	/** Only this wording has it. */
	own: boolean;
}

/** Longer wordings are shown without marks: nobody reads two pages word by word. */
const mostWords = 300;
const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}%£]/gu, '');

export function wordChanges(before: string, after: string): { before: Piece[]; after: Piece[] } {
	const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
	if (a.length > mostWords || b.length > mostWords)
		return { before: [{ text: before, own: false }], after: [{ text: after, own: false }] };
	const kept = commonWords(a.map(plain), b.map(plain));
	return {
		before: piecesOf(a, new Set(kept.map(([at]) => at))),
		after: piecesOf(b, new Set(kept.map(([, at]) => at))),
	};
}

/** Places in both of the words that stayed. */
function commonWords(a: string[], b: string[]): [number, number][] {
	const width = b.length + 1;
	const longest = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number) => longest[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const kept: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;)
		if (a[i] === b[j]) kept.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	return kept;
}

function piecesOf(words: readonly string[], kept: ReadonlySet<number>): Piece[] {
	const pieces: Piece[] = [];
	for (const [place, word] of words.entries()) {
		const own = !kept.has(place);
		const last = pieces.at(-1);
		if (last?.own === own) last.text += ` ${word}`;
		else pieces.push({ text: word, own });
	}
	return pieces;
}

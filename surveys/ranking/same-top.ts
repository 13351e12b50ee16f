// Would another way of counting have put something else on top? Four that differ the most are asked: the match-ups won
// (averaged Borda), Schulze, Kemeny–Young and first choices. One agrees where its top is the very same, ties included.

export interface SameTop {
	/** How many ways agree with the match-ups, themselves among them. */
	agree: number;
	of: number;
	tops: Record<string, string[]>;
}

/** `tops` has the options on top for each way, the headline first. */
export function sameTop(tops: Record<string, string[]>): SameTop {
	const [headline = [], ...others] = Object.values(tops).map((top) => top.toSorted());
	const agree = others.filter((top) => top.join('\n') === headline.join('\n')).length;
	return { agree: 1 + agree, of: 1 + others.length, tops };
}

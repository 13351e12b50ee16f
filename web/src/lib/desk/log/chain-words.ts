/** What the check of the log found. */
export type FoundChain =
	| { whole: true; lines: number; last: string | null }
	| { whole: false; missingAfter: number }
	| { whole: false; changed: number };

/** The same in words. */
export function chainInWords(chain: FoundChain): string {
	if ('lines' in chain)
		return chain.lines === 1
			? 'The chain is whole: its one line stands as it was written.'
			: `The chain is whole: all ${chain.lines} lines stand as they were written.`;
	if ('changed' in chain) return `Line ${chain.changed} is not as it was written.`;
	return chain.missingAfter === 0
		? 'The first line is missing.'
		: `A line is missing after line ${chain.missingAfter}.`;
}

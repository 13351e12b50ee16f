import type { ActChain } from '#surveys';

/** What the check of the log found, in words. */
export function chainInWords(chain: ActChain): string {
	if ('lines' in chain)
		return chain.lines === 1
			? 'The chain is whole: its one line stands as it was written.'
			: `The chain is whole: all ${chain.lines} lines stand as they were written.`;
	if ('changed' in chain) return `Line ${chain.changed} is not as it was written.`;
	return chain.missingAfter === 0
		? 'The first line is missing.'
		: `A line is missing after line ${chain.missingAfter}.`;
}

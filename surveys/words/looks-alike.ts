// Rule: two wordings look alike if a reader cannot tell them apart at a glance: the same letters however they are composed
// (Unicode NFKC), whatever is invisible, in capitals or not, quoted or not, with any dash and any blank, and with or without a
// stop at the end.
import { plainDigits } from './plain-digits.ts';

/** What is left of a wording for the eye; empty where it shows nothing. */
export const lookOf = (text: string): string =>
	plainDigits(text)
		.toLocaleLowerCase('en-GB')
		.replace(/["'`´‘’‚‛“”„‟«»‹›]/g, '')
		.replace(/\s*-\s*/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/(?<=.)[\s.,;:!…]+$/u, '');

/** For each wording the place of an earlier one that looks like it; null where none does. What shows nothing looks like nothing. */
export function looksLikeEarlier(wordings: readonly string[]): (number | null)[] {
	const first = new Map<string, number>();
	return wordings.map((wording, place) => {
		const look = lookOf(wording);
		const earlier = first.get(look);
		if (look === '' || earlier !== undefined) return earlier ?? null;
		first.set(look, place);
		return null;
	});
}

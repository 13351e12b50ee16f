// What makes a sentence of words and numbers: a list, a place in a row, a first letter.

/** "a", "a and b", "a, b and c". */
export const listInWords = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** 1st, 2nd, 3rd, 4th, and 11th, 12th, 13th. */
export function ordinal(place: number): string {
	const isTeen = place % 100 > 10 && place % 100 < 14;
	return `${place}${(!isTeen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th'}`;
}

export const upperFirst = (words: string): string =>
	words.slice(0, 1).toLocaleUpperCase('en-GB') + words.slice(1);

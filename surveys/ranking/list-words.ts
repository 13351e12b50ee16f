// Options and places in a sentence.

export const quoted = (option: string): string => `“${option}”`;

/** “a”, “b” and “c”; or with one sign between all. */
export function listed(options: readonly string[], between?: string): string {
	const names = options.map(quoted);
	if (between !== undefined || names.length < 2) return names.join(between);
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** 1st, 2nd, 3rd, 4th; to 26. */
export function ordinal(place: number): string {
	const teen = place > 10 && place < 14;
	return `${place}${(!teen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th'}`;
}

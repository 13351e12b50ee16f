// Options in a sentence.
import { listInWords } from '../words/sentence.ts';

export const quoted = (option: string): string => `“${option}”`;

/** “a”, “b” and “c”; or with one sign between all. */
export function listed(options: readonly string[], between?: string): string {
	const names = options.map(quoted);
	return between === undefined ? listInWords(names) : names.join(between);
}

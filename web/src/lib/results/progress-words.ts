/** How far the own words of one question were read. */
export interface ReadingProgress {
	question: string;
	total: number;
	read: number;
	quotes: number;
	/** Quotes that may give somebody away. */
	lookAgain: string[];
}

/** "12 of 23 read, 4 quotes". */
export function progressWords({ total, read, quotes }: ReadingProgress): string {
	const cleared = quotes === 1 ? '1 quote to show' : `${quotes} quotes to show`;
	return `${read} of ${total} read, ${cleared}.`;
}

import { sql, type SQL } from 'drizzle-orm';

/** How many rows a page of a list has. */
export const rowsOnPage = 20;

/** How many pages a list of so many rows has; an empty one has a page that says so. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / rowsOnPage));

/** Which rows of a list: how many of them, after how many others; pages count from 1. */
export const rowsOf = (page: number) => sql`limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`;

/** Whether every word stands in a text, in any order and in capitals or not. */
export const hasWords = (text: SQL, words: string): SQL | undefined => {
	const all = words.split(/\s+/).filter(Boolean);
	if (all.length === 0) return undefined;
	return sql.join(
		all.map((word) => sql`instr(lower(${text}), lower(${word})) > 0`),
		sql` and `,
	);
};

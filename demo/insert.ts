import { getTableColumns } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '#db';

export type Statement = BatchItem<'sqlite'>;

/** D1 takes at most this many bound parameters in one statement. */
const mostParameters = 100;

/** Statements that insert all the rows, as many rows in each as D1 takes. */
export function insertAll<T extends SQLiteTable>(
	db: Db,
	table: T,
	rows: SQLiteInsertValue<T>[],
): Statement[] {
	const atOnce = Math.floor(mostParameters / Object.keys(getTableColumns(table)).length);
	const statements: Statement[] = [];
	for (let start = 0; start < rows.length; start += atOnce)
		statements.push(db.insert(table).values(rows.slice(start, start + atOnce)));
	return statements;
}

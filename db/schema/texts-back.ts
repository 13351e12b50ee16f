import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councils } from './councils.ts';

/**
 * How many texts came back that the duty lead was not told of: a number for each council, with the hour in which the first of
 * them came. No phone, no word, no order. The row goes when the duty lead was told.
 */
export const textsBack = sqliteTable('texts_back', {
	councilId: text()
		.primaryKey()
		.references(() => councils.id),
	/** `2026-03-02T09`, in UTC. */
	sinceHour: text().notNull(),
	number: integer().notNull(),
});

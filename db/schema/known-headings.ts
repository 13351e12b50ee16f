import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Placement } from '#surveys/review';
import { councils } from './councils.ts';

/** What a council's people said that lists under a heading are, when they read a document in: offered for its next one. */
export const knownHeadings = sqliteTable(
	'known_headings',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		/** As it is compared: in small letters, without a priority's number. */
		heading: text().notNull(),
		printed: text().notNull(),
		means: text().$type<Placement>().notNull(),
		/** The day on which it was said last. */
		saidOn: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.councilId, table.heading] })],
);

import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { partDeeds, type PartContent } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';
import { strategies } from './strategies.ts';

/** What was done to a part of a strategy that is in use, change after change: from what to what, by whom and when. */
export const partChanges = sqliteTable(
	'part_changes',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		strategyId: text()
			.notNull()
			.references(() => strategies.id),
		partId: text().notNull(),
		/** 1, 2, 3 … of this part. */
		number: integer().notNull(),
		did: text({ enum: partDeeds }).notNull(),
		/** null where nothing stood there, or its words are as they were. */
		before: text({ mode: 'json' }).$type<PartContent>(),
		after: text({ mode: 'json' }).$type<PartContent>(),
		/** Why it was taken out. */
		why: text(),
		/** The day. */
		on: text().notNull(),
		personId: text()
			.notNull()
			.references(() => people.id),
	},
	(table) => [
		primaryKey({ columns: [table.partId, table.number] }),
		index('part_changes_by_strategy').on(table.strategyId),
	],
);

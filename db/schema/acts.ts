import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ActDetails } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';

/**
 * The council's log: what its staff did (surveys/act/). Nothing changes or deletes a line: two triggers, written into the
 * migration by hand, refuse both. No column and no value here leads to a young person.
 */
export const acts = sqliteTable(
	'acts',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		number: integer().notNull(),
		at: text().notNull(),
		personId: text()
			.notNull()
			.references(() => people.id),
		/** As it was then. */
		role: text().notNull(),
		kind: text().notNull(),
		thing: text(),
		/** What the thing was called then. */
		name: text(),
		details: text({ mode: 'json' }).$type<ActDetails>().notNull(),
		hash: text().notNull(),
	},
	(table) => [
		// Two who act at once cannot both write the next line: the second one tries again.
		uniqueIndex('acts_in_order').on(table.councilId, table.number),
		index('acts_by_thing').on(table.councilId, table.thing, table.kind),
	],
);

import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Link, Succession } from '#surveys';
import { councils } from './councils.ts';
import { strategies } from './strategies.ts';

const council = () =>
	text()
		.notNull()
		.references(() => councils.id);

/** One version of a strategy that takes the place of another: what became of each part, as it is being looked through. */
export const successions = sqliteTable(
	'successions',
	{
		id: text().primaryKey(),
		councilId: council(),
		beforeId: text()
			.notNull()
			.references(() => strategies.id),
		afterId: text()
			.notNull()
			.references(() => strategies.id),
		content: text({ mode: 'json' }).$type<Succession>().notNull(),
		/** Counts saves, so that two windows cannot overwrite each other unseen. */
		version: integer().notNull(),
		/** The day from which links follow; null while it is being looked through. */
		acceptedOn: text(),
		/** The day it was put into the bin; what was accepted does not go there. */
		binnedOn: text(),
	},
	(table) => [
		uniqueIndex('successions_once').on(table.beforeId, table.afterId),
		index('successions_by_council').on(table.councilId),
		index('successions_by_after').on(table.afterId),
		index('successions_in_bin').on(table.binnedOn),
	],
);

/**
 * What a part of a strategy became, in the next version and in every one after that: whoever reads links reads them through
 * this, so that no link is ever rewritten. Parts that went have no row.
 */
export const partSuccessors = sqliteTable(
	'part_successors',
	{
		councilId: council(),
		fromId: text().notNull(),
		toId: text().notNull(),
		kind: text().$type<Link['kind']>().notNull(),
		/** It became this one part and this one came of nothing else: a measure's readings go on. */
		alone: integer({ mode: 'boolean' }).notNull(),
		/** The day until which it was what it was before. */
		on: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.fromId, table.toId] }),
		index('part_successors_by_to').on(table.toId),
		index('part_successors_by_council').on(table.councilId),
	],
);

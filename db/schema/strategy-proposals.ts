import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StrategyReview } from '#surveys';
import { councils } from './councils.ts';

/** A strategy that was read from a document and is being put right: one document, gone once it is put in or the bin is emptied. */
export const strategyProposals = sqliteTable(
	'strategy_proposals',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		content: text({ mode: 'json' }).$type<StrategyReview>().notNull(),
		/** Counts saves, so that two windows cannot overwrite each other unseen. */
		version: integer().notNull(),
		/** The day on which it was read. */
		readOn: text().notNull(),
		/** The day it was put into the bin. */
		binnedOn: text(),
	},
	(table) => [
		index('strategy_proposals_by_council').on(table.councilId),
		index('strategy_proposals_in_bin').on(table.binnedOn),
	],
);

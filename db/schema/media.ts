import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mediaKinds } from '#surveys';
import { councils } from './councils.ts';
import { surveys } from './surveys.ts';

/**
 * A picture or recording that a survey keeps; its bytes lie in the store under its id. A copy of the survey keeps the same
 * one by a row of its own, so it goes when the last row of its id goes.
 */
export const media = sqliteTable(
	'media',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		/** Random: whoever reads an address learns nothing of the council, the survey or what else there is. */
		id: text().notNull(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		kind: text({ enum: mediaKinds }).notNull(),
		contentType: text().notNull(),
		bytes: integer().notNull(),
		alt: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.id] }), index('media_by_id').on(table.id)],
);

/** What no survey keeps any more, until its bytes are gone from the store. */
export const droppedMedia = sqliteTable('dropped_media', { id: text().primaryKey() });

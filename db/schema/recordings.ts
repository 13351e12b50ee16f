import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language } from '#surveys';
import { surveys } from './surveys.ts';

/** A line of a survey that a person read out loud. `words`: what they read; once that changed, it is not played. */
export const recordings = sqliteTable(
	'recordings',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		language: text().$type<Language>().notNull(),
		/** As surveys/voice/voice-lines.ts names it. */
		key: text().notNull(),
		words: text().notNull(),
		/** What the survey keeps of it: a row of `media`. */
		media: text().notNull(),
		milliseconds: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.language, table.key] })],
);

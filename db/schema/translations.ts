import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OtherLanguage } from '#surveys';
import { surveys } from './surveys.ts';

/** One text of a survey in another language. `english`: what it was made from; once that changed, it is not shown. */
export const surveyTranslations = sqliteTable(
	'survey_translations',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		language: text().$type<OtherLanguage>().notNull(),
		/** As surveys/survey/translatable.ts names it. */
		key: text().notNull(),
		english: text().notNull(),
		words: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.language, table.key] })],
);

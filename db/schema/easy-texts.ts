import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SymbolName } from '#surveys';
import { surveys } from './surveys.ts';

/** One text of a survey in easy read. `english`: what it was made from; once that changed, it is not shown. */
export const easyTexts = sqliteTable(
	'easy_texts',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		/** As surveys/easy/easy-parts.ts names it. */
		key: text().notNull(),
		english: text().notNull(),
		words: text().notNull(),
		/** What stands beside it: one of our symbols, or a picture that the survey keeps. */
		symbol: text().$type<SymbolName>(),
		media: text(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.key] })],
);

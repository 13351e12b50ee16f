import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TakeDownKind, TakeDownWhy } from '#surveys';
import { councils } from './councils.ts';
import { surveys } from './surveys.ts';

/** What was taken down of a release after it went out: its place stays, and what stood there is shown to nobody. */
export const takeDowns = sqliteTable(
	'take_downs',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		questionId: text().notNull(),
		kind: text().$type<TakeDownKind>().notNull(),
		/** The quote, or the theme's name, so that it can be put back; null of a whole question, and once it is erased. */
		words: text(),
		on: text().notNull(),
		why: text().$type<TakeDownWhy>().notNull(),
		erased: integer({ mode: 'boolean' }).notNull().default(false),
	},
	(table) => [index('take_downs_by_survey').on(table.surveyId)],
);

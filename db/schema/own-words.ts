import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councils } from './councils.ts';
import { surveys } from './surveys.ts';

/** What a worker found that several young people said. */
export const themes = sqliteTable(
	'themes',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		questionId: text().notNull(),
		name: text().notNull(),
	},
	(table) => [index('themes_by_survey').on(table.surveyId)],
);

/** A worker's reading of one slip of own words: its theme, and the wording that may be shown, if any. */
export const wordReadings = sqliteTable(
	'word_readings',
	{
		slipId: text().primaryKey(),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		themeId: text().references(() => themes.id),
		/** With names, places and dates taken out. Only where the young person said that it may be shown. */
		quote: text(),
	},
	(table) => [
		index('word_readings_by_survey').on(table.surveyId),
		index('word_readings_by_theme').on(table.themeId),
	],
);

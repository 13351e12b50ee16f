import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OtherLanguage } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';
import { replies } from './replies.ts';
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

/** That a person who speaks the language has read a survey's texts in it; gone when they change. */
export const surveyTranslationChecks = sqliteTable(
	'survey_translation_checks',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		language: text().$type<OtherLanguage>().notNull(),
		checkedBy: text().notNull(),
		checkedOn: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.language] })],
);

/** One text of a council's help lines in another language. */
export const councilTranslations = sqliteTable(
	'council_translations',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		language: text().$type<OtherLanguage>().notNull(),
		/** As surveys/council/translatable-help.ts names it. */
		key: text().notNull(),
		english: text().notNull(),
		words: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.councilId, table.language, table.key] })],
);

/** A reply in another language, with the English that it was made from: once that changed, it is not shown. */
export const replyTranslations = sqliteTable(
	'reply_translations',
	{
		replyId: text()
			.notNull()
			.references(() => replies.id),
		language: text().$type<OtherLanguage>().notNull(),
		fromSaid: text().notNull(),
		fromAnswer: text().notNull(),
		said: text().notNull(),
		answer: text().notNull(),
		/** A person who speaks the language and has read it; null where only a machine made it. */
		checkedBy: text(),
	},
	(table) => [primaryKey({ columns: [table.replyId, table.language] })],
);

/** That a person who speaks a language has read our own words in it, and the words as they read them. */
export const checkedWords = sqliteTable(
	'checked_words',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		language: text().$type<OtherLanguage>().notNull(),
		checkedBy: text().notNull(),
		checkedOn: text().notNull(),
		personId: text()
			.notNull()
			.references(() => people.id),
		/** Tells whether our words are still those. */
		fingerprint: text().notNull(),
		words: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
	},
	(table) => [primaryKey({ columns: [table.councilId, table.language] })],
);

/** A word of ours that somebody found wrong: for the project, and kept until it is taken back. */
export const reportedWords = sqliteTable(
	'reported_words',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		language: text().$type<OtherLanguage>().notNull(),
		/** Its place in our catalogue, and the words as they stood. */
		key: text().notNull(),
		english: text().notNull(),
		words: text().notNull(),
		why: text().notNull(),
		better: text().notNull(),
		reportedBy: text().notNull(),
		reportedOn: text().notNull(),
	},
	(table) => [index('reported_words_by_council').on(table.councilId, table.language)],
);

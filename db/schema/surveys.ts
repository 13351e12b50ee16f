import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
	surveyStates,
	type Link,
	type LogMark,
	type Release,
	type SurveyContent,
	type Voices,
} from '#surveys';
import { councils } from './councils.ts';

export const surveys = sqliteTable(
	'surveys',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		/** The short address in a text message, `/s/<address>`: random, says nothing. */
		address: text().notNull().unique(),
		state: text({ enum: surveyStates }).notNull(),
		content: text({ mode: 'json' }).$type<SurveyContent>().notNull(),
		/** Counts saves of the draft, so that two tabs cannot overwrite each other unseen. */
		version: integer().notNull(),
		/** Public halves of the survey's keys, made when it opens (JSON Web Key; base64url SPKI). */
		signingKey: text({ mode: 'json' }).$type<{ n: string; e: string }>(),
		sealingKey: text(),
		/** The person who alone can open the box, and the public half of the key that they made; null: our computer opens it. */
		keyHolderId: text(),
		holderKey: text(),
		/** The key-holder was mailed that the box waits for them. */
		holderTold: integer({ mode: 'boolean' }).notNull().default(false),
		/** Set when it opens: there is a whole easy version. */
		easyRead: integer({ mode: 'boolean' }).notNull().default(false),
		/** The day somebody said that the key is lost, and with it the answers. */
		keyLostOn: text(),
		/** Copies of the content's times, so that the clock's query has an index. */
		opensAt: text(),
		closesAt: text(),
		/** Answers so far in full tens, and the hour in which that was last looked at. */
		progressTens: integer().notNull().default(0),
		progressAt: text(),
		/** Set once the box was opened and mixed; ballots that could not be read are told by number. */
		openedBox: integer({ mode: 'boolean' }).notNull().default(false),
		spoilt: integer().notNull().default(0),
		/** Set once every private key of the survey is gone. */
		keysDestroyed: integer({ mode: 'boolean' }).notNull().default(false),
		/** The day a draft was put into the bin. */
		binnedOn: text(),
	},
	(table) => [
		index('surveys_by_council').on(table.councilId),
		index('surveys_by_state').on(table.state, table.closesAt),
	],
);

/** What a survey's questions and options are about; rewritten with every save of the draft. */
export const questionLinks = sqliteTable(
	'question_links',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		questionId: text().notNull(),
		/** Empty: the link is the question's own. */
		optionId: text().notNull(),
		kind: text().$type<Link['kind']>().notNull(),
		targetId: text().notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.surveyId, table.questionId, table.optionId, table.kind, table.targetId],
		}),
		index('question_links_by_target').on(table.councilId, table.targetId),
	],
);

/** How many were asked, by the group the worker knew them in ('' where it was not known). */
export const asked = sqliteTable(
	'asked',
	{
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		band: text().notNull(),
		number: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.band] })],
);

/** The frozen results. Written once when the box is opened; everything that shows results reads this. */
export const releases = sqliteTable(
	'releases',
	{
		surveyId: text()
			.primaryKey()
			.references(() => surveys.id),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		madeOn: text().notNull(),
		/** The day on which own words go that were not read: as the council had set it when the box was opened. */
		wordsUntil: text(),
		content: text({ mode: 'json' }).$type<Release>().notNull(),
		/** Themes and quotes that a worker read and cleared; frozen when the survey is released to the board. */
		voices: text({ mode: 'json' }).$type<Voices>(),
		releasedOn: text(),
		/** The last line of the council's log when the release was made; null: it had none, or that was not kept yet. */
		logMark: text({ mode: 'json' }).$type<LogMark>(),
	},
	(table) => [
		index('releases_by_council').on(table.councilId, table.releasedOn),
		index('releases_to_publish').on(table.releasedOn, table.madeOn),
	],
);

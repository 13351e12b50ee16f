import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sendingKinds } from '#surveys';
import { councils } from './councils.ts';
import { surveys } from './surveys.ts';

/**
 * One press of "send", or one drawing of cards: how many, and how many texts could not be delivered to the provider. No
 * numbers, no codes.
 */
export const sendings = sqliteTable(
	'sendings',
	{
		id: text().primaryKey(),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		sentOn: text().notNull(),
		total: integer().notNull(),
		failed: integer().notNull().default(0),
		kind: text({ enum: sendingKinds }).notNull().default('invitation'),
		/** Who sent or drew; null: before that was kept. */
		personId: text(),
		/** Who said yes as the second person. */
		confirmedBy: text(),
	},
	(table) => [index('sendings_by_survey').on(table.surveyId)],
);

/** A text that the provider has not taken yet. Only its reference: phone and message are in the queue and nowhere else. */
export const waitingTexts = sqliteTable(
	'waiting_texts',
	{ reference: text().primaryKey(), sendingId: text().notNull() },
	(table) => [index('waiting_texts_by_sending').on(table.sendingId)],
);

/** Numbers that answered STOP, as HMAC-SHA256(pepper, number). Linked to no survey. */
export const stopped = sqliteTable(
	'stopped',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		phoneHash: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.councilId, table.phoneHash] })],
);

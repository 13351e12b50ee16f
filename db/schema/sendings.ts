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

/**
 * A text that the provider has not taken yet, and that goes out only while its row stands. Phone and message are in the
 * queue and nowhere else; which code it carries is in no table (docs/decisions/0037).
 */
export const waitingTexts = sqliteTable(
	'waiting_texts',
	{
		reference: text().primaryKey(),
		sendingId: text().notNull(),
		/** When it counts as not sent. The same for all of a sending. */
		handOverBy: text().notNull().default(''),
		/** Until when one consumer has it in hand; empty where none has. */
		heldUntil: text().notNull().default(''),
		/** How often it was taken in hand. */
		attempts: integer().notNull().default(0),
	},
	(table) => [
		index('waiting_texts_by_sending').on(table.sendingId),
		index('waiting_texts_by_time').on(table.handOverBy),
	],
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

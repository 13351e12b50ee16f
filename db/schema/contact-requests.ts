import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councils } from './councils.ts';
import { people } from './people.ts';

/**
 * Young people who asked to be contacted. Names and numbers stand here because they were given for this, and the page
 * says so before. No column and no value leads from here to a survey; tests/db/contact-requests.test.ts holds it.
 */
export const contactRequests = sqliteTable(
	'contact_requests',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		called: text().notNull(),
		reach: text().notNull(),
		about: text().notNull(),
		goodTime: text().notNull(),
		askedAt: text().notNull(),
		/** What was promised when they asked: it stays, whatever is promised later. */
		dueAt: text().notNull(),
		/** The duty lead was mailed that somebody waits. */
		leadTold: integer({ mode: 'boolean' }).notNull(),
		takenBy: text().references(() => people.id),
		doneBy: text().references(() => people.id),
		/** A day; null while they wait. The row is deleted thirty days after it. */
		doneOn: text(),
	},
	(table) => [
		index('contact_requests_by_council').on(table.councilId, table.doneOn, table.dueAt),
		index('contact_requests_to_tell').on(table.leadTold),
		index('contact_requests_done').on(table.doneOn),
	],
);

import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { roles } from '#surveys';
import { councils } from './councils.ts';

/** Staff, board members, key-holders, and those who owe replies. Young people have no account and are in no table. */
export const people = sqliteTable(
	'people',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		name: text().notNull(),
		email: text().notNull(),
		role: text({ enum: roles }).notNull(),
		/** The day this person was shut out; their name stays on what they owned. */
		removedOn: text(),
	},
	(table) => [
		uniqueIndex('people_email_once').on(table.councilId, table.email),
		index('people_by_email').on(table.email),
	],
);

/** One-time links. Only a hash is kept: whoever reads this table cannot sign in. */
export const signInLinks = sqliteTable(
	'sign_in_links',
	{
		tokenHash: text().primaryKey(),
		personId: text()
			.notNull()
			.references(() => people.id),
		expiresAt: text().notNull(),
	},
	(table) => [
		index('sign_in_links_by_person').on(table.personId),
		index('sign_in_links_by_end').on(table.expiresAt),
	],
);

export const sessions = sqliteTable(
	'sessions',
	{
		tokenHash: text().primaryKey(),
		personId: text()
			.notNull()
			.references(() => people.id),
		/** Absolute end, set once. */
		expiresAt: text().notNull(),
		/** Idle end, pushed on by use. */
		idleAt: text().notNull(),
		/** In which of the person's browsers; null where it has no mark. */
		browserHash: text(),
	},
	(table) => [
		index('sessions_by_person').on(table.personId),
		index('sessions_by_end').on(table.expiresAt),
		index('sessions_by_idle').on(table.idleAt),
	],
);

/** Browsers that somebody signed in with, each by the hash of a random mark that it carries to the sign-in pages alone. */
export const browsers = sqliteTable(
	'browsers',
	{
		personId: text()
			.notNull()
			.references(() => people.id),
		markHash: text().notNull(),
		/** In words: "Firefox on Windows". */
		name: text().notNull(),
		/** The day of the last sign-in; long after it the browser is forgotten. */
		usedOn: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.personId, table.markHash] }),
		index('browsers_by_use').on(table.usedOn),
	],
);

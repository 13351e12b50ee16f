// The sealed ballot box. No table here has a time, an order or a value shared with another. All are WITHOUT ROWID (the
// generated migration is edited by hand for that: Drizzle cannot say it), so rows lie in the order of their random
// keys and the order of arrival is not kept. tests/db/ballot-box.test.ts holds it.
import { customType, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { toBase64url, type Answer } from '#surveys';

/**
 * Bytes as base64url. D1 takes and gives blobs as JSON arrays of numbers, which are three times as long; a BLOB column
 * keeps text as it is. What was stored as bytes before is read all the same.
 */
const bytes = customType<{ data: string; driverData: string | ArrayLike<number> }>({
	dataType: () => 'blob',
	fromDriver: (value) => (typeof value === 'string' ? value : toBase64url(Uint8Array.from(value))),
});

/** One for each phone that was asked. `codeHash` = HMAC-SHA256(pepper, code); the code itself is nowhere. */
export const invitations = sqliteTable(
	'invitations',
	{
		surveyId: text().notNull(),
		codeHash: text().notNull(),
		/** SHA-256 of the blinded value that was signed for this code; null while it is unspent. */
		spentOn: text(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.codeHash] })],
);

/** Sealed answers. `nonceHash` = SHA-256 of the number that the phone drew; it was blinded when it was signed. */
export const ballots = sqliteTable(
	'ballots',
	{
		surveyId: text().notNull(),
		nonceHash: text().notNull(),
		sealed: bytes().notNull(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.nonceHash] })],
);

/** Opened, taken apart and shuffled. `id` is drawn after the shuffle. */
export const slips = sqliteTable(
	'slips',
	{
		surveyId: text().notNull(),
		id: text().notNull(),
		questionId: text().notNull(),
		band: text(),
		answer: text({ mode: 'json' }).$type<Answer>(),
	},
	(table) => [primaryKey({ columns: [table.surveyId, table.id] })],
);

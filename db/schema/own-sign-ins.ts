import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ownSignInStates } from '#surveys';
import { councils } from './councils.ts';

/** Where a council's people prove who they are. The client's secret is in KV, wrapped. */
export const ownSignIns = sqliteTable('own_sign_ins', {
	councilId: text()
		.primaryKey()
		.references(() => councils.id),
	issuer: text().notNull(),
	clientId: text().notNull(),
	state: text({ enum: ownSignInStates }).notNull(),
});

import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ownSignInStates } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';

/** Where a council's people prove who they are. The client's secret is in KV, wrapped. */
export const ownSignIns = sqliteTable('own_sign_ins', {
	councilId: text()
		.primaryKey()
		.references(() => councils.id),
	issuer: text().notNull(),
	clientId: text().notNull(),
	/** Of the council's accounts, where the provider serves everybody; else empty. */
	domain: text().notNull().default(''),
	state: text({ enum: ownSignInStates }).notNull(),
	/** Who saved it; null where that was not kept. */
	savedBy: text().references(() => people.id),
});

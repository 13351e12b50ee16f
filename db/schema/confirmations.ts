import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confirmationKinds, confirmationStates } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';

const person = () => text().references(() => people.id);

/** What somebody asked a second person to say yes to (surveys/second-person/). */
export const confirmations = sqliteTable(
	'confirmations',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		/** null: it is about a reply. */
		surveyId: text().references(() => surveys.id),
		kind: text({ enum: confirmationKinds }).notNull(),
		/** How many cards; else 0. */
		number: integer().notNull(),
		/** The reply, or the line of what was taken down of the results; null of what is about a survey. */
		about: text(),
		/** What whoever asked had before them: changed since, the asking is void. */
		seen: text(),
		state: text({ enum: confirmationStates }).notNull(),
		askedBy: person().notNull(),
		askedOn: text().notNull(),
		decidedBy: person(),
		/** Why not. */
		reason: text(),
	},
	(table) => [
		index('confirmations_by_survey').on(table.surveyId),
		index('confirmations_by_council').on(table.councilId, table.state),
		index('confirmations_about').on(table.about),
	],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HarmOutcome } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';

/** Own words that tell of harm: which slip, and who looks after it. Never the words. */
export const harmMarks = sqliteTable(
	'harm_marks',
	{
		slipId: text().primaryKey(),
		surveyId: text()
			.notNull()
			.references(() => surveys.id),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		markedBy: text()
			.notNull()
			.references(() => people.id),
		/** When a worker pressed: nothing of when it was written. */
		markedAt: text().notNull(),
		dueAt: text().notNull(),
		/** The duty lead was mailed. */
		leadTold: integer({ mode: 'boolean' }).notNull(),
		/** Who else has read it. */
		readBy: text().references(() => people.id),
		outcome: text().$type<HarmOutcome>(),
		doneBy: text().references(() => people.id),
		/** A day; null while nobody has dealt with it, and the words stay until then. */
		doneOn: text(),
	},
	(table) => [
		index('harm_marks_by_council').on(table.councilId, table.doneOn, table.dueAt),
		index('harm_marks_by_survey').on(table.surveyId),
		index('harm_marks_to_tell').on(table.leadTold),
		index('harm_marks_done').on(table.doneOn),
	],
);

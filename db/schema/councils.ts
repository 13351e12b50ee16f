import { index, sqliteTable, text, integer, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DutyLead, GlossaryEntry, Helpline, TextWords, Vocabulary } from '#surveys';

export const councils = sqliteTable('councils', {
	id: text().primaryKey(),
	slug: text().notNull().unique(),
	name: text().notNull(),
	vocabulary: text({ mode: 'json' }).$type<Vocabulary>().notNull(),
	helplines: text({ mode: 'json' }).$type<Helpline[]>().notNull(),
	/** Words that this council's young people would rather not hear, with theirs. */
	glossary: text({ mode: 'json' }).$type<GlossaryEntry[]>().notNull().default([]),
	/** Places that may tell who somebody is. */
	places: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
	/** Who gets back to young people that ask to be contacted; null where nobody is named: then nobody can ask. */
	dutyLead: text({ mode: 'json' }).$type<DutyLead>(),
	/** What texts say in this council's own words; null: as every council's. */
	textWords: text({ mode: 'json' }).$type<TextWords>(),
	/** No survey opens without an easy version. */
	easyReadRequired: integer({ mode: 'boolean' }).notNull().default(false),
});

/** A group of young people. Its names change over time, so they are rows of their own. */
export const groups = sqliteTable(
	'groups',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		ageFrom: integer(),
		ageTo: integer(),
		rhythm: text(),
	},
	(table) => [index('groups_by_council').on(table.councilId)],
);

export const groupNames = sqliteTable(
	'group_names',
	{
		groupId: text()
			.notNull()
			.references(() => groups.id),
		name: text().notNull(),
		/** Days; null where the source gives no date. */
		from: text(),
		to: text(),
	},
	(table) => [uniqueIndex('group_names_once').on(table.groupId, table.name)],
);

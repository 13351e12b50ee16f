import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
	ownWordsDays,
	type Band,
	type DutyLead,
	type GlossaryEntry,
	type Helpline,
	type LookedAt,
	type SettingSubject,
	type ShownLook,
	type TextWords,
	type Vocabulary,
} from '#surveys';

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
	/** The breakdown and the readers that a new survey starts with. */
	band: text({ mode: 'json' }).$type<Band>(),
	readers: text().notNull().default(''),
	/** What goes public needs the yes of a second person. */
	secondForTelling: integer({ mode: 'boolean' }).notNull().default(false),
	/** Its colour, and its logo but for the bytes; null: as every council's. */
	look: text({ mode: 'json' }).$type<ShownLook>(),
	/** So many days after a box was opened, own words that nobody has read are emptied. */
	ownWordsDays: integer().notNull().default(ownWordsDays),
	/** When somebody last looked at each of the settings. */
	lookedAt: text({ mode: 'json' }).$type<LookedAt>().notNull().default({}),
});

/** The bytes of a logo, as base64url: apart from the council, which is read with nearly every page. */
export const logos = sqliteTable('logos', {
	councilId: text()
		.primaryKey()
		.references(() => councils.id),
	bytes: text().notNull(),
});

/** What a setting was before each time that it was changed, numbered from 1 for each subject. */
export const settingChanges = sqliteTable(
	'setting_changes',
	{
		councilId: text()
			.notNull()
			.references(() => councils.id),
		subject: text().$type<SettingSubject>().notNull(),
		number: integer().notNull(),
		/** Random: by it a batch knows that this change is its own. */
		id: text().notNull(),
		before: text({ mode: 'json' }).$type<unknown>().notNull(),
		/** Who changed it; there is no key to people, who are declared after councils. */
		by: text().notNull(),
		/** An instant. */
		at: text().notNull(),
	},
	(table) => [primaryKey({ columns: [table.councilId, table.subject, table.number] })],
);

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
		/** Where they meet. */
		place: text(),
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

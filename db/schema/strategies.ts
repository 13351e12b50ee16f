import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
	directions,
	pledgeMakers,
	readingKinds,
	readingVoices,
	strategyStatuses,
	type Target,
} from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';

const council = () =>
	text()
		.notNull()
		.references(() => councils.id);

export const strategies = sqliteTable(
	'strategies',
	{
		id: text().primaryKey(),
		councilId: council(),
		/** In addresses: `/board/<council>/<slug>`. */
		slug: text().notNull(),
		title: text().notNull(),
		periodFrom: text().notNull(),
		periodTo: text().notNull(),
		status: text({ enum: strategyStatuses }).notNull(),
		vision: text(),
		/** Who scrutinises it, and how often. */
		scrutiny: text(),
		/** The day it was put into the bin: until it comes back it stands nowhere. */
		binnedOn: text(),
	},
	(table) => [
		uniqueIndex('strategies_slug_once').on(table.councilId, table.slug),
		index('strategies_in_bin').on(table.binnedOn),
	],
);

const strategy = () =>
	text()
		.notNull()
		.references(() => strategies.id);

export const priorities = sqliteTable(
	'priorities',
	{
		id: text().primaryKey(),
		councilId: council(),
		strategyId: strategy(),
		/** As printed: text, because a document may say "1", "One" or nothing. */
		number: text().notNull(),
		title: text().notNull(),
		/** The same heading in young people's words. */
		youngWording: text().notNull(),
		position: integer().notNull(),
		/** The day it was taken out of the strategy; null while it stands there. */
		takenOutOn: text(),
	},
	(table) => [index('priorities_by_strategy').on(table.strategyId)],
);

const priority = () => text().references(() => priorities.id);

export const pledges = sqliteTable(
	'pledges',
	{
		id: text().primaryKey(),
		councilId: council(),
		strategyId: strategy(),
		/** null: promised on its own, under no priority. */
		priorityId: priority(),
		wording: text().notNull(),
		/** As printed. */
		madeBy: text().notNull(),
		by: text({ enum: pledgeMakers }).notNull().default('not said'),
		position: integer().notNull(),
		/** The day it was taken out of the strategy; null while it stands there. */
		takenOutOn: text(),
	},
	(table) => [
		index('pledges_by_strategy').on(table.strategyId),
		index('pledges_by_priority').on(table.priorityId),
	],
);

export const actions = sqliteTable(
	'actions',
	{
		id: text().primaryKey(),
		councilId: council(),
		strategyId: strategy(),
		priorityId: priority(),
		/** Text: 1.10 is not 1.1. null where the plan prints none. */
		ref: text(),
		activity: text().notNull(),
		leads: text({ mode: 'json' }).$type<string[]>().notNull(),
		timescale: text().notNull(),
		position: integer().notNull(),
		/** The day it was taken out of the strategy; null while it stands there. */
		takenOutOn: text(),
	},
	(table) => [
		index('actions_by_strategy').on(table.strategyId),
		index('actions_by_priority').on(table.priorityId),
	],
);

/** Which actions of the plan answer a pledge: a promise may stand on its own, or be kept under another heading. */
export const pledgeActions = sqliteTable(
	'pledge_actions',
	{
		councilId: council(),
		pledgeId: text()
			.notNull()
			.references(() => pledges.id),
		actionId: text()
			.notNull()
			.references(() => actions.id),
	},
	(table) => [
		primaryKey({ columns: [table.pledgeId, table.actionId] }),
		index('pledge_actions_by_action').on(table.actionId),
	],
);

/** Which of the seven corporate parenting principles a priority serves, by their place in the Act. */
export const priorityPrinciples = sqliteTable(
	'priority_principles',
	{
		councilId: council(),
		priorityId: text()
			.notNull()
			.references(() => priorities.id),
		principle: integer().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.priorityId, table.principle] }),
		index('priority_principles_by_principle').on(table.principle),
	],
);

/** What a strategy or a part of it was called before, and until when: a new name takes no history away. */
export const strategyChanges = sqliteTable(
	'strategy_changes',
	{
		id: text().primaryKey(),
		councilId: council(),
		strategyId: strategy(),
		/** The strategy itself, or the priority. */
		targetId: text().notNull(),
		what: text({ enum: ['title', 'young wording', 'status'] }).notNull(),
		before: text().notNull(),
		/** The day on which it changed. */
		on: text().notNull(),
		personId: text()
			.notNull()
			.references(() => people.id),
	},
	(table) => [
		index('strategy_changes_by_strategy').on(table.strategyId),
		index('strategy_changes_by_target').on(table.targetId),
	],
);

export const measures = sqliteTable(
	'measures',
	{
		id: text().primaryKey(),
		councilId: council(),
		strategyId: strategy(),
		priorityId: priority(),
		actionId: text().references(() => actions.id),
		wording: text().notNull(),
		/** The target as printed ("at least 95%"); null where there is none. */
		target: text(),
		/** The same taken apart; several where a document sets several. */
		targets: text({ mode: 'json' }).$type<Target[]>().notNull().default([]),
		unit: text().notNull(),
		/** Which way is better: a property of the measure, set by a person, never guessed from its words. */
		direction: text({ enum: directions }).notNull(),
		position: integer().notNull(),
		/** The day it was taken out of the strategy; null while it stands there. */
		takenOutOn: text(),
	},
	(table) => [
		index('measures_by_strategy').on(table.strategyId),
		index('measures_by_priority').on(table.priorityId),
		index('measures_by_action').on(table.actionId),
	],
);

/** One dated value of a measure, with its base and its source. */
export const readings = sqliteTable(
	'readings',
	{
		id: text().primaryKey(),
		measureId: text()
			.notNull()
			.references(() => measures.id),
		/** As printed ("31 March 2022", "2021/22"), or the day that somebody entered: YYYY-MM-DD. */
		asAt: text().notNull(),
		value: real().notNull(),
		/** The value with its decimals, as it stands in the source: "78.70" says more than 78.7. */
		printed: text(),
		base: integer(),
		/** Who speaks: young people about it, or the service about itself. */
		voice: text({ enum: readingVoices }).notNull(),
		source: text().notNull(),
		kind: text({ enum: readingKinds }).notNull().default('document'),
		/** Who entered it at the desk, and when; null for what was read in with a document. */
		addedBy: text().references(() => people.id),
		addedOn: text(),
	},
	(table) => [index('readings_by_measure').on(table.measureId)],
);

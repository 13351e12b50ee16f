import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Link, ReplyAnswer, TakeDownWhy } from '#surveys';
import { councils } from './councils.ts';
import { people } from './people.ts';
import { surveys } from './surveys.ts';

/** "You said, we did." Deleted only by way of the bin, and never once it was told: nothing that was said disappears. */
export const replies = sqliteTable(
	'replies',
	{
		id: text().primaryKey(),
		councilId: text()
			.notNull()
			.references(() => councils.id),
		/** Where it was said; null when it was said in person (then `said` tells where). */
		surveyId: text().references(() => surveys.id),
		questionId: text(),
		said: text().notNull(),
		answer: text({ mode: 'json' }).$type<ReplyAnswer>().notNull(),
		ownerId: text()
			.notNull()
			.references(() => people.id),
		dueOn: text().notNull(),
		/** The day young people were told; from then on it is on the public page. */
		toldOn: text(),
		createdOn: text().notNull(),
		/** Counts saves, so that two people cannot overwrite each other unseen. */
		version: integer().notNull().default(1),
		/** The day on which words were changed that young people had been told. */
		changedOn: text(),
		/** The day it was taken down from the public page, and why; null where it stands. */
		takenDownOn: text(),
		takenDownWhy: text().$type<TakeDownWhy>(),
		/** Its words are gone, from its history too. */
		erased: integer({ mode: 'boolean' }).notNull().default(false),
		/** The day it was put into the bin. */
		binnedOn: text(),
		/** The next day on which its owner is reminded of it; null where nobody is. */
		remindOn: text(),
	},
	(table) => [
		index('replies_by_council').on(table.councilId),
		index('replies_by_survey').on(table.surveyId),
		index('replies_in_bin').on(table.binnedOn),
		index('replies_to_remind')
			.on(table.remindOn)
			.where(sql`${table.remindOn} is not null`),
	],
);

export const replyLinks = sqliteTable(
	'reply_links',
	{
		councilId: text().notNull(),
		replyId: text()
			.notNull()
			.references(() => replies.id),
		kind: text().$type<Link['kind']>().notNull(),
		targetId: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.replyId, table.kind, table.targetId] }),
		index('reply_links_by_target').on(table.councilId, table.targetId),
	],
);

/** Every change of a reply: what it was, what it became, who, when. Slipped dates are counted from here. */
export const replyChanges = sqliteTable(
	'reply_changes',
	{
		id: text().primaryKey(),
		replyId: text()
			.notNull()
			.references(() => replies.id),
		personId: text()
			.notNull()
			.references(() => people.id),
		at: text().notNull(),
		what: text({
			enum: ['said', 'answer', 'owner', 'due', 'told', 'translation', 'taken-down', 'put-back', 'erased'],
		}).notNull(),
		before: text(),
		after: text(),
	},
	(table) => [index('reply_changes_by_reply').on(table.replyId)],
);

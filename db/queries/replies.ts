import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Link, ReplyChange, ReplyContent, ReplyState } from '#surveys';
import type { Db } from '../connect.ts';
import {
	actions,
	measures,
	partSuccessors,
	people,
	pledges,
	priorities,
	replies,
	replyChanges,
	replyLinks,
	surveys,
} from '../schema/index.ts';
import { followedLinksOfReply, linksOfReply, newestReplyLinks } from './followed-links.ts';

/** The priority that a link leads to: itself, or the one its pledge, action or measure stands under. */
const priorityOfLink = sql<string>`coalesce(${pledges.priorityId}, ${actions.priorityId}, ${measures.priorityId}, link.target_id)`;

/**
 * What young people were told, newest first: for the public page. A reply stands once, with every priority it is
 * linked to, directly or through a pledge, an action or a measure, in the newest version of its strategy.
 */
export async function toldReplies(db: Db, councilId: string) {
	const rows = await db
		.select({
			id: replies.id,
			said: replies.said,
			answer: replies.answer,
			toldOn: sql<string>`${replies.toldOn}`,
			surveyId: replies.surveyId,
			priority: {
				id: priorities.id,
				number: priorities.number,
				title: priorities.title,
				youngWording: priorities.youngWording,
			},
		})
		.from(replies)
		.leftJoin(
			sql`${newestReplyLinks(sql`link.council_id = ${councilId}`)} as link`,
			sql`link.reply_id = ${replies.id}`,
		)
		.leftJoin(pledges, sql`${pledges.id} = link.target_id`)
		.leftJoin(actions, sql`${actions.id} = link.target_id`)
		.leftJoin(measures, sql`${measures.id} = link.target_id`)
		.leftJoin(priorities, eq(priorities.id, priorityOfLink))
		.where(and(eq(replies.councilId, councilId), isNotNull(replies.toldOn)))
		.orderBy(desc(replies.toldOn), replies.id, priorities.position);
	return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { priority: _, ...reply } = first;
		const about = new Map(same.flatMap(({ priority }) => (priority ? [[priority.id, priority]] : [])));
		return [{ ...reply, priorities: [...about.values()] }];
	});
}

const dayChangesOfReply = sql`(select json_group_array(json_object('what', change.what, 'before', change.before, 'after', change.after)) from ${replyChanges} as change where change.reply_id = ${replies.id} and change.what in ('due', 'answer'))`;

/** Replies with their owner, where it was said, what they are about, and every change of a day; the next due first. */
const repliesWhere = (db: Db, councilId: string, links: SQL, ...conditions: (SQL | undefined)[]) =>
	db
		.select({
			id: replies.id,
			said: replies.said,
			answer: replies.answer,
			dueOn: replies.dueOn,
			toldOn: replies.toldOn,
			createdOn: replies.createdOn,
			owner: { id: people.id, name: people.name },
			surveyId: replies.surveyId,
			questionId: replies.questionId,
			survey: sql<string | null>`${surveys.content} ->> 'title'`,
			links: links.mapWith((json: string) => JSON.parse(json) as Link[]),
			dayChanges: dayChangesOfReply.mapWith((json: string) => JSON.parse(json) as ReplyChange[]),
		})
		.from(replies)
		.innerJoin(people, eq(people.id, replies.ownerId))
		.leftJoin(surveys, eq(surveys.id, replies.surveyId))
		.where(and(eq(replies.councilId, councilId), ...conditions))
		.orderBy(asc(replies.dueOn), replies.id);

export interface ReplyFilter {
	state?: ReplyState | undefined;
	/** Replies about this heading, or about a pledge, action or measure under it. */
	priority?: string | undefined;
	survey?: string | undefined;
}

export const repliesLike = ({ state, priority, survey }: ReplyFilter) =>
	and(
		state && sql`${replies.answer} ->> 'state' = ${state}`,
		survey ? eq(replies.surveyId, survey) : undefined,
		priority ? isAbout(sql`id = ${priority}`, sql`priority_id = ${priority}`) : undefined,
	);

export const repliesOfCouncil = (db: Db, councilId: string) =>
	repliesWhere(db, councilId, followedLinksOfReply);

/** These, in no order of theirs. */
export const repliesByIds = (db: Db, councilId: string, ids: readonly string[]) =>
	repliesWhere(
		db,
		councilId,
		followedLinksOfReply,
		sql`${replies.id} in (select value from json_each(${JSON.stringify(ids)}))`,
	);

/** Replies about any part of a strategy. */
export const repliesOfStrategy = (db: Db, councilId: string, strategyId: string) =>
	repliesWhere(
		db,
		councilId,
		followedLinksOfReply,
		isAbout(sql`strategy_id = ${strategyId}`, sql`strategy_id = ${strategyId}`),
	);

/** Linked to a heading that meets the first condition, or to a part under one that meets the second; or to what became one. */
const isAbout = (heading: SQL, part: SQL) => {
	const there = sql`(select id from ${priorities} where ${heading} union all select id from ${pledges} where ${part} union all select id from ${actions} where ${part} union all select id from ${measures} where ${part})`;
	return sql`exists (select 1 from ${replyLinks} as link left join ${partSuccessors} as became on became.from_id = link.target_id where link.reply_id = ${replies.id} and (link.target_id in ${there} or became.to_id in ${there}))`;
};

export const replyOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [reply] = await repliesWhere(db, councilId, linksOfReply, eq(replies.id, id));
	return reply ?? null;
};

/** Every change of a reply, oldest first. */
export const historyOfReply = (db: Db, councilId: string, replyId: string) =>
	db
		.select({
			at: replyChanges.at,
			by: people.name,
			what: replyChanges.what,
			before: replyChanges.before,
			after: replyChanges.after,
		})
		.from(replyChanges)
		.innerJoin(replies, and(eq(replies.id, replyChanges.replyId), eq(replies.councilId, councilId)))
		.innerJoin(people, eq(people.id, replyChanges.personId))
		.where(eq(replyChanges.replyId, replyId))
		.orderBy(replyChanges.at, replyChanges.id);

const linkRows = (councilId: string, replyId: string, links: Link[]) =>
	sql`select ${councilId}, ${replyId}, link.value ->> 'kind', link.value ->> 'id' from json_each(${JSON.stringify(links)}) as link where exists (select 1 from ${replies} as mine where mine.id = ${replyId} and mine.council_id = ${councilId})`;

const putLinks = (db: Db, councilId: string, replyId: string, links: Link[]) =>
	db
		.insert(replyLinks)
		.select(linkRows(councilId, replyId, links))
		.onConflictDoNothing();

export const addReply = async (
	db: Db,
	reply: {
		id: string;
		councilId: string;
		surveyId: string | null;
		questionId: string | null;
		createdOn: string;
	},
	{ said, answer, owner, dueOn, links }: ReplyContent,
) => {
	await db.batch([
		db.insert(replies).values({ ...reply, said, answer, ownerId: owner, dueOn }),
		putLinks(db, reply.councilId, reply.id, links),
	]);
};

/** Who changes a reply, when, and ids for the lines of its history. */
export interface Change {
	by: string;
	at: string;
	newId: () => string;
}

type Field = ReplyChange['what'];

/** A line of history for one field, taken from the row itself before it changes, and only where it does change. */
const noteChange = (
	db: Db,
	{ councilId, id }: { councilId: string; id: string },
	{ by, at, newId }: Change,
	{ what, before, after, where }: { what: Field; before: SQL; after: string; where?: SQL },
) =>
	db
		.insert(replyChanges)
		.select(
			sql`select ${newId()}, ${replies}.id, ${by}, ${at}, ${what}, ${before}, ${after} from ${replies} where ${replies}.id = ${id} and ${replies}.council_id = ${councilId} and ${where ?? sql`${before} is not ${after}`}`,
		);

/** Saves a reply, its links, and what changed, in one batch. False where there is no such reply. */
export const saveReply = async (
	db: Db,
	councilId: string,
	id: string,
	{ said, answer, owner, dueOn, links }: ReplyContent,
	change: Change,
) => {
	const mine = { councilId, id };
	const note = (what: Field, before: SQL, after: string) =>
		noteChange(db, mine, change, { what, before, after });
	const [, , , , saved] = await db.batch([
		note('said', sql`${replies}.said`, said),
		note('answer', sql`json(${replies}.answer)`, JSON.stringify(answer)),
		note('owner', sql`${replies}.owner_id`, owner),
		note('due', sql`${replies}.due_on`, dueOn),
		db
			.update(replies)
			.set({ said, answer, ownerId: owner, dueOn })
			.where(and(eq(replies.id, id), eq(replies.councilId, councilId)))
			.returning({ id: replies.id }),
		db.delete(replyLinks).where(and(eq(replyLinks.replyId, id), eq(replyLinks.councilId, councilId))),
		putLinks(db, councilId, id, links),
	]);
	return saved.length > 0;
};

/** Notes that young people were told. False where they were told before, or there is nothing to tell. */
export const tellReply = async (db: Db, councilId: string, id: string, today: string, change: Change) => {
	const tellable = sql`${replies}.told_on is null and ${replies}.answer ->> 'state' <> 'waiting'`;
	const [, told] = await db.batch([
		noteChange(db, { councilId, id }, change, {
			what: 'told',
			before: sql`${replies}.told_on`,
			after: today,
			where: tellable,
		}),
		db
			.update(replies)
			.set({ toldOn: today })
			.where(
				and(
					eq(replies.id, id),
					eq(replies.councilId, councilId),
					isNull(replies.toldOn),
					sql`${replies.answer} ->> 'state' <> 'waiting'`,
				),
			)
			.returning({ id: replies.id }),
	]);
	return told.length > 0;
};

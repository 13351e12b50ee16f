// Replies as they are read: on the public page, at the desk, on the board, with their history.
import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Link, ReplyChange, ReplyState } from '#surveys';
import type { Db } from '../connect.ts';
import {
	partSuccessors,
	people,
	priorities,
	replies,
	replyChanges,
	replyLinks,
	strategyParts,
	surveys,
} from '../schema/index.ts';
import { followedLinksOfReply, linksOfReply, newestReplyLinks } from './followed-links.ts';
import { ofPart } from './parts.ts';

/**
 * What young people were told, newest first: for the public page. A reply stands once, with every priority it is
 * linked to, directly or through a pledge, an action or a measure, in the newest version of its strategy. What was taken
 * down is among them, because its place stays: whoever shows them leaves its words out.
 */
export async function toldReplies(db: Db, councilId: string) {
	const rows = await db
		.select({
			id: replies.id,
			said: replies.said,
			answer: replies.answer,
			toldOn: sql<string>`${replies.toldOn}`,
			changedOn: replies.changedOn,
			takenDownOn: replies.takenDownOn,
			takenDownWhy: replies.takenDownWhy,
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
		.leftJoin(priorities, sql`${priorities.id} = ${ofPart('heading_id', sql`link.target_id`)}`)
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
export const repliesWhere = (db: Db, councilId: string, links: SQL, ...conditions: (SQL | undefined)[]) =>
	db
		.select({
			id: replies.id,
			said: replies.said,
			answer: replies.answer,
			dueOn: replies.dueOn,
			toldOn: replies.toldOn,
			createdOn: replies.createdOn,
			changedOn: replies.changedOn,
			takenDownOn: replies.takenDownOn,
			takenDownWhy: replies.takenDownWhy,
			erased: replies.erased,
			version: replies.version,
			binnedOn: replies.binnedOn,
			owner: {
				id: people.id,
				name: people.name,
				left: sql`${people.removedOn} is not null`.mapWith(Boolean),
			},
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
	/** Whose owner is no longer here. */
	ownerless?: boolean | undefined;
}

/** What a list of replies is narrowed to; nothing that lies in the bin. */
export const repliesLike = (councilId: string, { state, priority, survey, ownerless }: ReplyFilter) =>
	and(
		isNull(replies.binnedOn),
		state && sql`${replies.answer} ->> 'state' = ${state}`,
		survey ? eq(replies.surveyId, survey) : undefined,
		ownerless
			? sql`exists (select 1 from ${people} as owner where owner.id = ${replies.ownerId} and owner.removed_on is not null)`
			: undefined,
		priority ? isAbout(councilId, sql`part.heading_id = ${priority}`) : undefined,
	);

export const repliesOfCouncil = (db: Db, councilId: string) =>
	repliesWhere(db, councilId, followedLinksOfReply, isNull(replies.binnedOn));

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
		isNull(replies.binnedOn),
		isAbout(councilId, sql`part.strategy_id = ${strategyId}`),
	);

/** Linked to a part that meets the condition, or to what became one. */
const isAbout = (councilId: string, condition: SQL) => {
	const there = sql`(select part.id from ${strategyParts} as part where ${condition} and part.council_id = ${councilId})`;
	return sql`exists (select 1 from ${replyLinks} as link left join ${partSuccessors} as became on became.from_id = link.target_id where link.reply_id = ${replies.id} and (link.target_id in ${there} or became.to_id in ${there}))`;
};

/** Replies that were linked to any part of a strategy itself, told or not; none that is in the bin. */
export const repliesLinkedTo = (db: Db, councilId: string, strategyId: string) =>
	repliesWhere(
		db,
		councilId,
		linksOfReply,
		isNull(replies.binnedOn),
		sql`${replies.id} in (select link.reply_id from ${replyLinks} as link where link.council_id = ${councilId} and link.target_id in (select part.id from ${strategyParts} as part where part.strategy_id = ${strategyId}))`,
	);

/** Replies about one part, or about what became it. */
export const repliesAboutPart = (db: Db, councilId: string, partId: string) =>
	repliesWhere(
		db,
		councilId,
		followedLinksOfReply,
		isNull(replies.binnedOn),
		isAbout(councilId, sql`part.id = ${partId}`),
	);

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

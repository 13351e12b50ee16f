// What somebody owes: the replies that are theirs to answer, and whom to remind of them.
import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { ReplyAnswer } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, people, replies, strategyParts } from '../schema/index.ts';
import { asSeen, noteChange, oneMore, type Change, type SeenReply } from './change-replies.ts';
import { followedLinksOfReply } from './followed-links.ts';
import { repliesWhere } from './replies.ts';

/** Replies of one owner, but for those in the bin and those that were taken down; the next due first. */
export const repliesOwnedBy = (db: Db, councilId: string, personId: string) =>
	repliesWhere(
		db,
		councilId,
		followedLinksOfReply,
		eq(replies.ownerId, personId),
		isNull(replies.binnedOn),
		isNull(replies.takenDownOn),
	);

/** A reply as it was seen by its owner, who may answer it until young people are told. */
export interface OwnReply extends SeenReply {
	owner: string;
}

const untoldOf = (reply: OwnReply) =>
	and(asSeen(reply), eq(replies.ownerId, reply.owner), isNull(replies.toldOn), isNull(replies.takenDownOn));

/** Saves what its owner answers. False where it is not theirs, was told, or is not as it was seen. */
export const answerOwnReply = async (db: Db, reply: OwnReply, answer: ReplyAnswer, change: Change) => {
	const json = JSON.stringify(answer);
	const [, saved] = await db.batch([
		noteChange(db, untoldOf(reply), change, {
			what: 'answer',
			before: sql`json(${replies}.answer)`,
			after: json,
		}),
		db
			.update(replies)
			.set({ answer, remindOn: null, version: oneMore })
			.where(untoldOf(reply))
			.returning({ id: replies.id }),
	]);
	return saved.length > 0;
};

/** Puts its day off, while it has no answer: that counts, as each time. */
export const putOffOwnReply = async (
	db: Db,
	reply: OwnReply,
	{ dueOn, remindOn }: { dueOn: string; remindOn: string | null },
	change: Change,
) => {
	const unanswered = and(untoldOf(reply), sql`${replies.answer} ->> 'state' = 'waiting'`);
	const [, saved] = await db.batch([
		noteChange(db, unanswered, change, { what: 'due', before: sql`${replies}.due_on`, after: dueOn }),
		db
			.update(replies)
			.set({ dueOn, remindOn, version: oneMore })
			.where(unanswered)
			.returning({ id: replies.id }),
	]);
	return saved.length > 0;
};

/** For the clock, of all councils: the replies whose owners may be reminded of them by this day. */
export const repliesToRemind = (db: Db, today: string) =>
	db
		.select({
			id: replies.id,
			councilId: replies.councilId,
			answer: replies.answer,
			dueOn: replies.dueOn,
			toldOn: replies.toldOn,
			takenDownOn: replies.takenDownOn,
			binnedOn: replies.binnedOn,
			owner: { id: people.id, name: people.name, email: people.email, removedOn: people.removedOn },
			councilSlug: councils.slug,
		})
		.from(replies)
		.innerJoin(people, eq(people.id, replies.ownerId))
		.innerJoin(councils, eq(councils.id, replies.councilId))
		.where(and(isNotNull(replies.remindOn), lte(replies.remindOn, today)))
		.orderBy(replies.dueOn)
		.limit(200);

export const remindAgainOn = (db: Db, councilId: string, id: string, remindOn: string | null) =>
	db
		.update(replies)
		.set({ remindOn })
		.where(and(eq(replies.id, id), eq(replies.councilId, councilId)));

/** What stands in the strategies of a council under these ids; nothing of what is in the bin. */
export const partsNamed = (db: Db, councilId: string, ids: readonly string[]) =>
	db
		.select({ kind: strategyParts.kind, id: strategyParts.id, wording: strategyParts.wording })
		.from(strategyParts)
		.where(
			and(
				eq(strategyParts.councilId, councilId),
				sql`${strategyParts.id} in (select value from json_each(${JSON.stringify(ids)}))`,
				isNull(strategyParts.binnedOn),
			),
		);

// What somebody owes, and how another takes it over.
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import {
	confirmations,
	contactRequests,
	councils,
	people,
	replies,
	replyChanges,
	surveys,
} from '../schema/index.ts';
import { oneMore } from './change-replies.ts';
import { canBeDone, repliesAskedAbout } from './listed-confirmations.ts';

const waits = inArray(confirmations.state, ['waiting', 'confirmed']);

/** Replies that somebody owns, what they asked a second person for, whom they took on, boxes whose key they hold. */
export async function owedBy(db: Db, councilId: string, person: { id: string; email: string }) {
	const [owned, asked, taken, boxes, lead] = await db.batch([
		db
			.select({
				id: replies.id,
				said: replies.said,
				answer: replies.answer,
				dueOn: replies.dueOn,
				toldOn: replies.toldOn,
				takenDownOn: replies.takenDownOn,
			})
			.from(replies)
			.where(and(eq(replies.councilId, councilId), eq(replies.ownerId, person.id)))
			.orderBy(replies.dueOn, replies.id),
		db
			.select({
				id: confirmations.id,
				kind: confirmations.kind,
				number: confirmations.number,
				title: sql<string>`coalesce(${surveys.content} ->> 'title', ${replies.said})`,
			})
			.from(confirmations)
			.leftJoin(surveys, eq(surveys.id, confirmations.surveyId))
			.leftJoin(replies, repliesAskedAbout)
			.where(
				and(eq(confirmations.councilId, councilId), eq(confirmations.askedBy, person.id), waits, canBeDone),
			),
		db
			.select({ id: contactRequests.id })
			.from(contactRequests)
			.where(
				and(
					eq(contactRequests.councilId, councilId),
					eq(contactRequests.takenBy, person.id),
					isNull(contactRequests.doneOn),
				),
			),
		db
			.select({ id: surveys.id, title: sql<string>`${surveys.content} ->> 'title'` })
			.from(surveys)
			.where(
				and(
					eq(surveys.councilId, councilId),
					eq(surveys.keyHolderId, person.id),
					inArray(surveys.state, ['open', 'closed']),
					eq(surveys.openedBox, false),
					isNull(surveys.keyLostOn),
				),
			),
		db
			.select({ id: councils.id })
			.from(councils)
			.where(and(eq(councils.id, councilId), sql`${councils.dutyLead} ->> 'email' = ${person.email}`)),
	]);
	return { replies: owned, asked, taken: taken.length, boxes, isDutyLead: lead.length > 0 };
}

export interface HandOver {
	councilId: string;
	from: { id: string; email: string };
	to: { id: string; name: string; email: string };
	/** A line of history for each reply, made beforehand because its id is random. */
	lines: { id: string; reply: string }[];
	by: string;
	at: string;
}

/**
 * Gives everything that somebody owes to another, in one batch. What waits for a second person is taken back instead: handed
 * on, whoever asked could say yes to it. False where there was nothing, or the other is not here.
 */
export async function handOver(db: Db, { councilId, from, to, lines, by, at }: HandOver): Promise<boolean> {
	const isHere = sql`exists (select 1 from ${people} as heir where heir.id = ${to.id} and heir.council_id = ${councilId} and heir.removed_on is null)`;
	const results = await db.batch([
		db
			.insert(replyChanges)
			.select(
				sql`select line.value ->> 'id', ${replies.id}, ${by}, ${at}, 'owner', ${from.id}, ${to.id} from json_each(${JSON.stringify(lines)}) as line join ${replies} on ${replies.id} = line.value ->> 'reply' where ${replies.councilId} = ${councilId} and ${replies.ownerId} = ${from.id} and ${isHere}`,
			)
			.returning({ id: replyChanges.id }),
		db
			.update(replies)
			.set({ ownerId: to.id, version: oneMore })
			.where(
				and(
					eq(replies.councilId, councilId),
					eq(replies.ownerId, from.id),
					sql`${replies.id} in (select line.value ->> 'reply' from json_each(${JSON.stringify(lines)}) as line)`,
					isHere,
				),
			)
			.returning({ id: replies.id }),
		db
			.update(contactRequests)
			.set({ takenBy: to.id })
			.where(
				and(
					eq(contactRequests.councilId, councilId),
					eq(contactRequests.takenBy, from.id),
					isNull(contactRequests.doneOn),
					isHere,
				),
			)
			.returning({ id: contactRequests.id }),
		db
			.update(councils)
			.set({
				dutyLead: sql`json_set(${councils.dutyLead}, '$.name', ${to.name}, '$.email', ${to.email})`,
			})
			.where(
				and(
					eq(councils.id, councilId),
					ne(sql`${from.email}`, to.email),
					sql`${councils.dutyLead} ->> 'email' = ${from.email}`,
					isHere,
				),
			)
			.returning({ id: councils.id }),
		db
			.update(confirmations)
			.set({ state: 'withdrawn' })
			.where(and(eq(confirmations.councilId, councilId), eq(confirmations.askedBy, from.id), waits, isHere))
			.returning({ id: confirmations.id }),
	]);
	return results.some((rows) => rows.length > 0);
}

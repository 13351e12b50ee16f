import { and, count, eq, isNotNull, isNull, lte, max, min, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ContactRequest, DutyLead } from '#surveys';
import type { Db } from '../connect.ts';
import { contactRequests, councils, people } from '../schema/index.ts';

export interface NewContactRequest extends ContactRequest {
	id: string;
	councilId: string;
	askedAt: string;
	dueAt: string;
}

/**
 * Writes a request, unless `atMost` of this council wait already that came after `since`; then it returns false. One
 * statement, so that a flood cannot slip through between counting and writing.
 */
export async function addContactRequest(
	db: Db,
	request: NewContactRequest,
	{ since, atMost }: { since: string; atMost: number },
): Promise<boolean> {
	const { id, councilId, called, reach, about, goodTime, askedAt, dueAt } = request;
	const lately = sql`select count(*) from ${contactRequests} where ${contactRequests.councilId} = ${councilId} and ${contactRequests.doneOn} is null and ${contactRequests.askedAt} > ${since}`;
	const written = await db
		.insert(contactRequests)
		.select(
			sql`select ${id}, ${councilId}, ${called}, ${reach}, ${about}, ${goodTime}, ${askedAt}, ${dueAt}, 0, null, null, null where (${lately}) < ${atMost}`,
		)
		.returning({ id: contactRequests.id });
	return written.length > 0;
}

/** All requests of a council: those who wait first, the longest overdue on top; then what was done, the latest on top. */
export function contactRequestsOf(db: Db, councilId: string) {
	const taker = alias(people, 'taker');
	const doer = alias(people, 'doer');
	return db
		.select({
			id: contactRequests.id,
			called: contactRequests.called,
			reach: contactRequests.reach,
			about: contactRequests.about,
			goodTime: contactRequests.goodTime,
			askedAt: contactRequests.askedAt,
			dueAt: contactRequests.dueAt,
			takenBy: { id: taker.id, name: taker.name },
			doneBy: doer.name,
			doneOn: contactRequests.doneOn,
		})
		.from(contactRequests)
		.leftJoin(taker, eq(taker.id, contactRequests.takenBy))
		.leftJoin(doer, eq(doer.id, contactRequests.doneBy))
		.where(eq(contactRequests.councilId, councilId))
		.orderBy(
			isNotNull(contactRequests.doneOn),
			sql`${contactRequests.doneOn} desc`,
			contactRequests.dueAt,
			contactRequests.id,
		);
}

/** How many wait, and how many of them for longer than was promised. */
export const waitingContacts = async (db: Db, councilId: string, now: string) => {
	const [counted] = await db
		.select({
			waiting: count(),
			overdue: sql<number>`coalesce(sum(${contactRequests.dueAt} < ${now}), 0)`,
		})
		.from(contactRequests)
		.where(and(eq(contactRequests.councilId, councilId), isNull(contactRequests.doneOn)));
	return counted ?? { waiting: 0, overdue: 0 };
};

const waits = (councilId: string, id: string) =>
	and(eq(contactRequests.id, id), eq(contactRequests.councilId, councilId), isNull(contactRequests.doneOn));

/** Somebody takes a request on, in place of whoever had it; false where another had it by then, or it is done. */
export const takeContactRequest = async (
	db: Db,
	{
		councilId,
		id,
		takenBy,
		insteadOf,
	}: { councilId: string; id: string; takenBy: string; insteadOf: string | null },
) => {
	const rows = await db
		.update(contactRequests)
		.set({ takenBy })
		.where(and(waits(councilId, id), sql`${contactRequests.takenBy} is ${insteadOf}`))
		.returning({ id: contactRequests.id });
	return rows.length > 0;
};

/** They have been contacted. False where no such request waits. */
export const finishContactRequest = async (
	db: Db,
	{ councilId, id, doneBy, doneOn }: { councilId: string; id: string; doneBy: string; doneOn: string },
) => {
	const rows = await db
		.update(contactRequests)
		.set({ doneBy, doneOn })
		.where(waits(councilId, id))
		.returning({ id: contactRequests.id });
	return rows.length > 0;
};

/** It was marked as done and is not: they wait again, by the same clock. */
export const reopenContactRequest = async (db: Db, councilId: string, id: string) => {
	const rows = await db
		.update(contactRequests)
		.set({ doneBy: null, doneOn: null })
		.where(
			and(
				eq(contactRequests.id, id),
				eq(contactRequests.councilId, councilId),
				isNotNull(contactRequests.doneOn),
			),
		)
		.returning({ id: contactRequests.id });
	return rows.length > 0;
};

/** For each council with a duty lead who was not told yet: how many wait, and the first of their times. */
export const dutyLeadsToTell = (db: Db) =>
	db
		.select({
			councilId: councils.id,
			slug: councils.slug,
			name: councils.name,
			dutyLead: councils.dutyLead,
			waiting: count(),
			firstDue: min(contactRequests.dueAt),
			lastAsked: max(contactRequests.askedAt),
		})
		.from(contactRequests)
		.innerJoin(councils, eq(councils.id, contactRequests.councilId))
		.where(
			and(eq(contactRequests.leadTold, false), isNull(contactRequests.doneOn), isNotNull(councils.dutyLead)),
		)
		.groupBy(councils.id);

/** The duty lead knows of everybody who asked until then. */
export const dutyLeadTold = (db: Db, councilId: string, lastAsked: string) =>
	db
		.update(contactRequests)
		.set({ leadTold: true })
		.where(
			and(
				eq(contactRequests.leadTold, false),
				eq(contactRequests.councilId, councilId),
				lte(contactRequests.askedAt, lastAsked),
			),
		);

/** Who gets back from now on; null: nobody does, and nobody can ask. What was promised before stays promised. */
export const nameDutyLead = (db: Db, councilId: string, dutyLead: DutyLead | null) =>
	db.update(councils).set({ dutyLead }).where(eq(councils.id, councilId));

/** Deletes what was done on this day or before. */
export const sweepContactRequests = (db: Db, day: string) =>
	db.delete(contactRequests).where(lte(contactRequests.doneOn, day));

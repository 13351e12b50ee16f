// Marks on own words that tell of harm. The words stay in their slip; a mark says which.
import { and, count, eq, isNotNull, isNull, lte, max, min, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { HarmOutcome } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, harmMarks, people, slips, surveys, wordReadings } from '../schema/index.ts';
import { isClosed, isOwnWords, isThere, noHarmWaits } from './own-words-there.ts';

interface NewHarmMark {
	councilId: string;
	surveyId: string;
	slipId: string;
	markedBy: string;
	markedAt: string;
	dueAt: string;
}

const waits = (councilId: string, slipId: string) =>
	and(eq(harmMarks.slipId, slipId), eq(harmMarks.councilId, councilId), isNull(harmMarks.doneOn));

/** Marks own words that can be read now, and takes back a quote that was cleared of them. False where they are marked already, or gone. */
export const markHarm = async (db: Db, mark: NewHarmMark) => {
	const { councilId, surveyId, slipId, markedBy, markedAt, dueAt } = mark;
	const [marked] = await db.batch([
		db
			.insert(harmMarks)
			.select(
				sql`select ${slips.id}, ${surveys}.id, ${surveys}.council_id, ${markedBy}, ${markedAt}, ${dueAt}, 0, null, null, null, null from ${surveys} inner join ${slips} on ${slips.surveyId} = ${surveys}.id and ${slips.id} = ${slipId} where ${isClosed(councilId, surveyId)} and ${isOwnWords} and ${isThere}`,
			)
			.onConflictDoNothing()
			.returning({ id: harmMarks.slipId }),
		db
			.update(wordReadings)
			.set({ quote: null })
			.where(
				and(
					eq(wordReadings.slipId, slipId),
					eq(wordReadings.surveyId, surveyId),
					sql`exists ${db.select({ id: harmMarks.slipId }).from(harmMarks).where(waits(councilId, slipId))}`,
				),
			),
	]);
	return marked.length > 0;
};

/** Words that were kept beyond the publishing, for the mark alone, go with it. */
const forgetKept = (db: Db, councilId: string, slipId: string) =>
	db.delete(slips).where(
		and(
			eq(slips.id, slipId),
			sql`${slips.surveyId} in ${db
				.select({ id: surveys.id })
				.from(surveys)
				.where(and(eq(surveys.councilId, councilId), sql`${surveys.state} in ('released', 'answered')`))}`,
			noHarmWaits,
		),
	);

/** It was a mistake: the mark goes. False where none waits. */
export const unmarkHarm = async (db: Db, councilId: string, slipId: string) => {
	const [gone] = await db.batch([
		db.delete(harmMarks).where(waits(councilId, slipId)).returning({ id: harmMarks.slipId }),
		forgetKept(db, councilId, slipId),
	]);
	return gone.length > 0;
};

/** Somebody else than who marked it has read it. False where somebody had, or none waits. */
export const readHarm = async (
	db: Db,
	{ councilId, slipId, readBy }: { councilId: string; slipId: string; readBy: string },
) => {
	const rows = await db
		.update(harmMarks)
		.set({ readBy })
		.where(and(waits(councilId, slipId), isNull(harmMarks.readBy), ne(harmMarks.markedBy, readBy)))
		.returning({ id: harmMarks.slipId });
	return rows.length > 0;
};

/** What was done is noted, once two have read it; false otherwise. */
export const finishHarm = async (
	db: Db,
	{
		councilId,
		slipId,
		outcome,
		doneBy,
		doneOn,
	}: { councilId: string; slipId: string; outcome: HarmOutcome; doneBy: string; doneOn: string },
) => {
	const [rows] = await db.batch([
		db
			.update(harmMarks)
			.set({ outcome, doneBy, doneOn })
			.where(and(waits(councilId, slipId), isNotNull(harmMarks.readBy)))
			.returning({ id: harmMarks.slipId }),
		forgetKept(db, councilId, slipId),
	]);
	return rows.length > 0;
};

/**
 * Marks of a council, without the words: those that wait first, the longest overdue on top; then what was dealt with. Or one of
 * them alone.
 */
export function harmMarksOf(db: Db, councilId: string, slipId?: string) {
	const [marker, reader, doer] = [alias(people, 'marker'), alias(people, 'reader'), alias(people, 'doer')];
	return db
		.select({
			slip: harmMarks.slipId,
			survey: { id: surveys.id, title: sql<string>`${surveys.content} ->> 'title'` },
			markedAt: harmMarks.markedAt,
			dueAt: harmMarks.dueAt,
			markedBy: { id: harmMarks.markedBy, name: sql<string>`${marker.name}` },
			readBy: reader.name,
			outcome: harmMarks.outcome,
			doneBy: doer.name,
			doneOn: harmMarks.doneOn,
		})
		.from(harmMarks)
		.innerJoin(surveys, eq(surveys.id, harmMarks.surveyId))
		.leftJoin(marker, eq(marker.id, harmMarks.markedBy))
		.leftJoin(reader, eq(reader.id, harmMarks.readBy))
		.leftJoin(doer, eq(doer.id, harmMarks.doneBy))
		.where(
			and(
				eq(harmMarks.councilId, councilId),
				slipId === undefined ? undefined : eq(harmMarks.slipId, slipId),
			),
		)
		.orderBy(isNotNull(harmMarks.doneOn), sql`${harmMarks.doneOn} desc`, harmMarks.dueAt, harmMarks.slipId);
}

/** The words of a mark, with what was asked; null where no mark waits for them. */
export const harmWords = async (db: Db, councilId: string, slipId: string) => {
	const [words] = await db
		.select({
			text: sql<string>`${slips.answer} ->> 'text'`,
			question: sql<string>`coalesce((select asked.value ->> 'wording' from json_each(${surveys.content}, '$.questions') as asked where asked.value ->> 'id' = ${slips.questionId}), '')`,
		})
		.from(harmMarks)
		.innerJoin(surveys, eq(surveys.id, harmMarks.surveyId))
		.innerJoin(slips, and(eq(slips.surveyId, harmMarks.surveyId), eq(slips.id, harmMarks.slipId)))
		.where(waits(councilId, slipId));
	return words ?? null;
};

/** How many marks wait at a council, and how many of them too long; or those of one survey alone. */
export const waitingHarm = async (db: Db, councilId: string, now: string, surveyId?: string) => {
	const [counted] = await db
		.select({
			waiting: count(),
			overdue: sql<number>`coalesce(sum(${harmMarks.dueAt} < ${now}), 0)`,
		})
		.from(harmMarks)
		.where(
			and(
				eq(harmMarks.councilId, councilId),
				isNull(harmMarks.doneOn),
				surveyId === undefined ? undefined : eq(harmMarks.surveyId, surveyId),
			),
		);
	return counted ?? { waiting: 0, overdue: 0 };
};

/** For each council with a duty lead who was not told yet: how many wait, and the first of their times. */
export const harmToTell = (db: Db) =>
	db
		.select({
			councilId: councils.id,
			slug: councils.slug,
			name: councils.name,
			dutyLead: councils.dutyLead,
			waiting: count(),
			firstDue: min(harmMarks.dueAt),
			lastMarked: max(harmMarks.markedAt),
		})
		.from(harmMarks)
		.innerJoin(councils, eq(councils.id, harmMarks.councilId))
		.where(and(eq(harmMarks.leadTold, false), isNull(harmMarks.doneOn), isNotNull(councils.dutyLead)))
		.groupBy(councils.id);

/** The duty lead knows of everything that was marked until then. */
export const harmTold = (db: Db, councilId: string, lastMarked: string) =>
	db
		.update(harmMarks)
		.set({ leadTold: true })
		.where(
			and(
				eq(harmMarks.leadTold, false),
				eq(harmMarks.councilId, councilId),
				lte(harmMarks.markedAt, lastMarked),
			),
		);

/** Deletes marks that were dealt with on this day or before, once the words are gone: until then they keep them from being a quote. */
export const sweepHarmMarks = (db: Db, day: string) =>
	db
		.delete(harmMarks)
		.where(
			and(
				lte(harmMarks.doneOn, day),
				sql`not exists (select 1 from ${slips} where ${slips.surveyId} = ${harmMarks.surveyId} and ${slips.id} = ${harmMarks.slipId} and ${isThere})`,
			),
		);

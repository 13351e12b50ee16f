import { and, eq, inArray, notExists, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { MediaKind } from '#surveys';
import type { Db } from '../connect.ts';
import { droppedMedia, media, surveys } from '../schema/index.ts';

export interface KeptMedia {
	id: string;
	kind: MediaKind;
	contentType: string;
	bytes: number;
	alt: string;
}

/** Words and pictures are frozen together: nothing is kept, changed or dropped once a survey is being opened. */
export const isDraft = (councilId: string, surveyId: string) =>
	sql`exists (select 1 from ${surveys} where ${surveys.id} = ${surveyId} and ${surveys.councilId} = ${councilId} and ${surveys.state} = 'draft' and ${surveys.sealingKey} is null)`;

const ofSurvey = (councilId: string, surveyId: string) =>
	and(eq(media.surveyId, surveyId), eq(media.councilId, councilId));

/** Everything that a survey keeps, in the order of chance that ids have. */
export const mediaOf = (db: Db, councilId: string, surveyId: string): Promise<KeptMedia[]> =>
	db
		.select({
			id: media.id,
			kind: media.kind,
			contentType: media.contentType,
			bytes: media.bytes,
			alt: media.alt,
		})
		.from(media)
		.where(ofSurvey(councilId, surveyId))
		.orderBy(media.id);

/** Notes that a draft keeps something, as long as all that it keeps stays within `atMost` bytes. False: it was not noted. */
export const keepMedia = async (
	db: Db,
	{ councilId, surveyId }: { councilId: string; surveyId: string },
	{ id, kind, contentType, bytes, alt }: KeptMedia,
	atMost: number,
): Promise<boolean> => {
	const already = sql`(select coalesce(sum(${media.bytes}), 0) from ${media} where ${media.surveyId} = ${surveyId})`;
	const kept = await db
		.insert(media)
		.select(
			sql`select ${surveyId}, ${id}, ${councilId}, ${kind}, ${contentType}, ${bytes}, ${alt} where ${isDraft(councilId, surveyId)} and ${already} + ${bytes} <= ${atMost}`,
		)
		.returning({ id: media.id });
	return kept.length > 0;
};

/** Says anew what something shows. False where the draft keeps no such thing. */
export const describeMedia = async (
	db: Db,
	{ councilId, surveyId }: { councilId: string; surveyId: string },
	id: string,
	alt: string,
): Promise<boolean> => {
	const described = await db
		.update(media)
		.set({ alt })
		.where(and(ofSurvey(councilId, surveyId), eq(media.id, id), isDraft(councilId, surveyId)))
		.returning({ id: media.id });
	return described.length > 0;
};

/** For a batch: rows go, and what no other survey keeps is noted, so that its bytes go too. */
export const dropping = (db: Db, which: SQL | undefined) => {
	const other = alias(media, 'other');
	const elsewhere = db
		.select({ one: sql`1` })
		.from(other)
		.where(sql`${other.id} = ${media.id} and ${other.surveyId} <> ${media.surveyId}`);
	const nobodys = db
		.select({ id: media.id })
		.from(media)
		.where(and(which, notExists(elsewhere)));
	return [
		db.insert(droppedMedia).select(nobodys).onConflictDoNothing(),
		db.delete(media).where(which).returning({ id: media.id }),
	] as const;
};

/** Lets a draft keep something no longer. False where it keeps no such thing, or is no draft. */
export const dropMedia = async (
	db: Db,
	{ councilId, surveyId }: { councilId: string; surveyId: string },
	id: string,
): Promise<boolean> => {
	const which = and(ofSurvey(councilId, surveyId), eq(media.id, id), isDraft(councilId, surveyId));
	const [, dropped] = await db.batch(dropping(db, which));
	return dropped.length > 0;
};

/** For a batch: a copied survey keeps what the older one keeps, where both are of the council. */
export const copyMedia = (db: Db, councilId: string, from: string | null, to: string) =>
	db
		.insert(media)
		.select(
			sql`select ${to}, kept.id, kept.council_id, kept.kind, kept.content_type, kept.bytes, kept.alt from ${media} as kept where kept.survey_id = ${from} and kept.council_id = ${councilId} and exists (select 1 from ${surveys} where ${surveys.id} = ${to} and ${surveys.councilId} = ${councilId})`,
		);

/** What is to be cleared out of the store. */
export const mediaToClear = async (db: Db, atMost: number): Promise<string[]> => {
	const rows = await db.select().from(droppedMedia).limit(atMost);
	return rows.map(({ id }) => id);
};

export const noteCleared = (db: Db, ids: readonly string[]) =>
	db
		.delete(droppedMedia)
		.where(inArray(droppedMedia.id, sql`(select value from json_each(${JSON.stringify(ids)}))`));

// The bin: drafts of surveys and untold replies, with the day on which they went there.
import { and, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { replies, replyChanges, replyLinks, replyTranslations, surveys } from '../schema/index.ts';
import { asSeen, type SeenReply } from './change-replies.ts';

/** What is in a council's bin, the latest first. */
export const binOfCouncil = async (db: Db, councilId: string) => {
	const drafts = await db
		.select({
			kind: sql<'survey'>`'survey'`,
			id: surveys.id,
			name: sql<string>`${surveys.content} ->> 'title'`,
			binnedOn: sql<string>`${surveys.binnedOn}`,
		})
		.from(surveys)
		.where(and(eq(surveys.councilId, councilId), isNotNull(surveys.binnedOn)));
	const untold = await db
		.select({
			kind: sql<'reply'>`'reply'`,
			id: replies.id,
			name: replies.said,
			binnedOn: sql<string>`${replies.binnedOn}`,
		})
		.from(replies)
		.where(and(eq(replies.councilId, councilId), isNotNull(replies.binnedOn)));
	return [...drafts, ...untold].toSorted((a, b) =>
		a.binnedOn < b.binnedOn ? 1 : a.binnedOn > b.binnedOn ? -1 : a.id < b.id ? -1 : 1,
	);
};

/** Puts a draft into the bin. False where it is none, is there already, or is being opened just now. */
export const binSurvey = async (db: Db, councilId: string, id: string, today: string) => {
	const mine = and(eq(surveys.id, id), eq(surveys.councilId, councilId), eq(surveys.state, 'draft'));
	const binned = await db
		.update(surveys)
		.set({ binnedOn: today })
		.where(and(mine, isNull(surveys.binnedOn), isNull(surveys.sealingKey)))
		.returning({ id: surveys.id });
	return binned.length > 0;
};

/** Puts an untold reply into the bin, as it was seen. False where it was saved or told since, or is there already. */
export const binReply = async (db: Db, reply: SeenReply) => {
	const binned = await db
		.update(replies)
		.set({ binnedOn: reply.today })
		.where(and(asSeen(reply), isNull(replies.toldOn)))
		.returning({ id: replies.id });
	return binned.length > 0;
};

/** Takes something out of the bin again. False where it is not there. */
export const takeOutOfBin = async (db: Db, councilId: string, kind: 'survey' | 'reply', id: string) => {
	const table = kind === 'survey' ? surveys : replies;
	const out = await db
		.update(table)
		.set({ binnedOn: null })
		.where(and(eq(table.id, id), eq(table.councilId, councilId), isNotNull(table.binnedOn)))
		.returning({ id: table.id });
	return out.length > 0;
};

/** Drafts that were put into the bin by that day, of all councils: their time is over. */
export const draftsToEmpty = (db: Db, by: string) =>
	db
		.select({ id: surveys.id, councilId: surveys.councilId })
		.from(surveys)
		.where(and(eq(surveys.state, 'draft'), lte(surveys.binnedOn, by)));

/** Deletes the replies that were put into the bin by that day, with all that belongs to them. */
export const emptyBinOfReplies = async (db: Db, by: string) => {
	const over = and(lte(replies.binnedOn, by), isNull(replies.toldOn));
	const ids = db.select({ id: replies.id }).from(replies).where(over);
	await db.batch([
		db.delete(replyLinks).where(inArray(replyLinks.replyId, ids)),
		db.delete(replyChanges).where(inArray(replyChanges.replyId, ids)),
		db.delete(replyTranslations).where(inArray(replyTranslations.replyId, ids)),
		db.delete(replies).where(over),
	]);
};

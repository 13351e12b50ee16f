// Taking a told reply down from the public page, putting it back, and erasing its words.
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { erasedWords, type TakeDownWhy } from '#surveys';
import type { Db } from '../connect.ts';
import { replies, replyChanges, replyTranslations } from '../schema/index.ts';
import {
	asSeen,
	noteChange,
	ofCouncil,
	oneMore,
	type Change,
	type Reminding,
	type SeenReply,
} from './change-replies.ts';
import { saidYes, sayingYes, type Yes } from './confirmations.ts';

/** Takes a reply down that young people were told. False where it was never told, or is down already. */
export const takeReplyDown = async (db: Db, reply: SeenReply, why: TakeDownWhy, change: Change) => {
	const standing = and(asSeen(reply), isNotNull(replies.toldOn), isNull(replies.takenDownOn));
	const line = { what: 'taken-down' as const, before: sql`${replies}.taken_down_on`, after: why };
	const [, taken] = await db.batch([
		noteChange(db, standing, change, line),
		db
			.update(replies)
			.set({ takenDownOn: reply.today, takenDownWhy: why, version: oneMore })
			.where(standing)
			.returning({ id: replies.id }),
	]);
	return taken.length > 0;
};

/** Puts a reply back where it stood. False where it is not down, was erased, or has no answer any more. */
export const putReplyBack = async (
	db: Db,
	reply: SeenReply & Reminding,
	change: Change,
	yes: Yes | null = null,
) => {
	const takenDown = and(
		asSeen(reply),
		isNotNull(replies.takenDownOn),
		sql`${replies.answer} ->> 'state' <> 'waiting'`,
	);
	const down = and(takenDown, saidYes(yes));
	const line = { what: 'put-back' as const, before: sql`${replies}.taken_down_on`, after: reply.today };
	const [, , back] = await db.batch([
		sayingYes(db, yes, sql`exists (select 1 from ${replies} where ${takenDown})`),
		noteChange(db, down, change, line),
		db
			.update(replies)
			.set({ takenDownOn: null, takenDownWhy: null, remindOn: reply.remindOn, version: oneMore })
			.where(down)
			.returning({ id: replies.id }),
	]);
	return back.length > 0;
};

/** An answer's JSON with its state and its day, and none of its words. */
const withoutWords = (json: SQL) =>
	sql`json_replace(${json}, '$.what', ${erasedWords}, '$.why', ${erasedWords}, '$.whom', ${erasedWords})`;

/**
 * Erases the words of a reply that was taken down: from itself, from every line of its history, and in every language. What
 * is left is its state, its days, its owner and its links. False where it is not down.
 */
export const eraseReply = async (db: Db, councilId: string, id: string, change: Change) => {
	const down = and(ofCouncil(councilId, id), isNotNull(replies.takenDownOn), eq(replies.erased, false));
	const here = sql`exists (select 1 from ${replies} where ${down})`;
	const lines = and(eq(replyChanges.replyId, id), here);
	const { before, after, what } = replyChanges;
	const [, , , , , erased] = await db.batch([
		db
			.update(replyChanges)
			.set({ before: erasedWords, after: erasedWords })
			.where(and(lines, eq(what, 'said'))),
		db
			.update(replyChanges)
			.set({ before: withoutWords(sql`${before}`), after: withoutWords(sql`${after}`) })
			.where(and(lines, eq(what, 'answer'))),
		db
			.update(replyChanges)
			.set({ before: null, after: null })
			.where(and(lines, eq(what, 'translation'))),
		db.delete(replyTranslations).where(and(eq(replyTranslations.replyId, id), here)),
		noteChange(db, down, change, { what: 'erased', before: sql`null`, after: '' }),
		db
			.update(replies)
			.set({
				...{ said: erasedWords, erased: true, version: oneMore },
				answer: withoutWords(sql`${replies.answer}`),
			})
			.where(down)
			.returning({ id: replies.id }),
	]);
	return erased.length > 0;
};

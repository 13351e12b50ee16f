import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { OtherLanguage, ReplyInLanguage } from '#surveys';
import type { Db } from '../connect.ts';
import { replies, replyChanges, replyTranslations } from '../schema/index.ts';
import type { Change } from './change-replies.ts';

const columns = {
	replyId: replyTranslations.replyId,
	language: replyTranslations.language,
	fromSaid: replyTranslations.fromSaid,
	fromAnswer: replyTranslations.fromAnswer,
	said: replyTranslations.said,
	answer: replyTranslations.answer,
	checkedBy: replyTranslations.checkedBy,
};

const translationsWhere = (db: Db, ...conditions: Parameters<typeof and>) =>
	db
		.select(columns)
		.from(replyTranslations)
		.innerJoin(replies, eq(replies.id, replyTranslations.replyId))
		.where(and(...conditions))
		.orderBy(replyTranslations.language);

/** A reply in every language that somebody has written. */
export const translationsOfReply = (db: Db, councilId: string, replyId: string) =>
	translationsWhere(db, eq(replies.councilId, councilId), eq(replies.id, replyId));

/** What young people of a council were told, in one language. */
export const toldInLanguage = (db: Db, councilId: string, language: OtherLanguage) =>
	translationsWhere(
		db,
		eq(replies.councilId, councilId),
		isNotNull(replies.toldOn),
		isNull(replies.takenDownOn),
		eq(replyTranslations.language, language),
	);

interface Translating {
	councilId: string;
	replyId: string;
	language: OtherLanguage;
	/** The English that it was made from. */
	from: { said: string; answer: string };
}

/** Writes a reply in one language, or takes it away (null), and keeps what changed in the reply's history. */
export const saveReplyTranslation = async (
	db: Db,
	{ councilId, replyId, language, from }: Translating,
	translation: ReplyInLanguage | null,
	{ by, at, newId }: Change,
) => {
	const mine = sql`exists (select 1 from ${replies} where ${replies.id} = ${replyId} and ${replies.councilId} = ${councilId} and not ${replies.erased})`;
	const here = and(eq(replyTranslations.replyId, replyId), eq(replyTranslations.language, language), mine);
	const before = sql`(select json_object('language', old.language, 'said', old.said, 'answer', old.answer, 'checkedBy', old.checked_by) from ${replyTranslations} as old where old.reply_id = ${replyId} and old.language = ${language})`;
	const after = translation
		? sql`json_object('language', ${language}, 'said', ${translation.said}, 'answer', ${translation.answer}, 'checkedBy', ${translation.checkedBy || null})`
		: sql`null`;
	await db.batch([
		db
			.insert(replyChanges)
			.select(
				sql`select ${newId()}, ${replyId}, ${by}, ${at}, 'translation', ${before}, ${after} where ${mine} and ${before} is not ${after}`,
			),
		db.delete(replyTranslations).where(here),
		db
			.insert(replyTranslations)
			.select(
				sql`select ${replyId}, ${language}, ${from.said}, ${from.answer}, ${translation?.said ?? ''}, ${translation?.answer ?? ''}, ${translation?.checkedBy || null} where ${translation !== null} and ${mine}`,
			),
	]);
};

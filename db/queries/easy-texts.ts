import { and, eq, sql } from 'drizzle-orm';
import type { EasyText, KeptEasyText } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, easyTexts, media, surveys } from '../schema/index.ts';
import { isDraft } from './media.ts';

/** A survey's texts in easy read, each with what its picture shows. */
export const easyTextsOf = (db: Db, surveyId: string): Promise<KeptEasyText[]> =>
	db
		.select({
			key: easyTexts.key,
			english: easyTexts.english,
			words: easyTexts.words,
			symbol: easyTexts.symbol,
			media: easyTexts.media,
			alt: media.alt,
		})
		.from(easyTexts)
		.leftJoin(
			media,
			and(eq(media.surveyId, easyTexts.surveyId), eq(media.id, easyTexts.media), eq(media.kind, 'picture')),
		)
		.where(eq(easyTexts.surveyId, surveyId));

/** Writes the easy version anew, if the survey is still a draft. False where it is not: nothing was changed. */
export const saveEasyTexts = async (
	db: Db,
	councilId: string,
	surveyId: string,
	texts: readonly (EasyText & { key: string; english: string })[],
): Promise<boolean> => {
	const draft = isDraft(councilId, surveyId);
	const [, , [found]] = await db.batch([
		db.delete(easyTexts).where(and(eq(easyTexts.surveyId, surveyId), draft)),
		db
			.insert(easyTexts)
			.select(
				sql`select ${surveyId}, text.value ->> 'key', text.value ->> 'english', text.value ->> 'words', text.value ->> 'symbol', text.value ->> 'media' from json_each(${JSON.stringify(texts)}) as text where ${draft}`,
			),
		db.select({ draft: sql<number>`${draft}` }).from(sql`(select 1)`),
	]);
	return found?.draft === 1;
};

/** For a batch: a copied survey begins with the easy version of the older one, where both are of the council. */
export const copyEasyTexts = (db: Db, councilId: string, from: string | null, to: string) =>
	db.insert(easyTexts).select(
		sql`select ${to}, text.key, text.english, text.words, text.symbol, text.media from ${easyTexts} as text
			where text.survey_id = ${from} and exists (select 1 from ${surveys} where ${surveys.id} = ${to} and ${surveys.councilId} = ${councilId})
			and exists (select 1 from ${surveys} where ${surveys.id} = ${from} and ${surveys.councilId} = ${councilId})`,
	);

/** Whether this council opens no survey without an easy version. */
export const isEasyReadRequired = async (db: Db, councilId: string): Promise<boolean> => {
	const [council] = await db
		.select({ required: councils.easyReadRequired })
		.from(councils)
		.where(eq(councils.id, councilId));
	return council?.required ?? false;
};

export const requireEasyRead = (db: Db, councilId: string, required: boolean) =>
	db.update(councils).set({ easyReadRequired: required }).where(eq(councils.id, councilId));

import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { OtherLanguage, TextInLanguage } from '#surveys';
import type { Db } from '../connect.ts';
import {
	councilTranslations,
	surveys,
	surveyTranslationChecks,
	surveyTranslations,
} from '../schema/index.ts';

export interface TranslatedText {
	key: string;
	english: string;
	words: string;
}

const inLanguage = (surveyId: string, language: OtherLanguage) =>
	and(eq(surveyTranslations.surveyId, surveyId), eq(surveyTranslations.language, language));

const checkIn = (surveyId: string, language: OtherLanguage) =>
	and(eq(surveyTranslationChecks.surveyId, surveyId), eq(surveyTranslationChecks.language, language));

/** A survey's texts in one language, and who has checked them. */
export const translationsOf = async (db: Db, surveyId: string, language: OtherLanguage) => {
	const [texts, [check]] = await db.batch([
		db
			.select({
				key: surveyTranslations.key,
				english: surveyTranslations.english,
				words: surveyTranslations.words,
			})
			.from(surveyTranslations)
			.where(inLanguage(surveyId, language)),
		db
			.select({ by: surveyTranslationChecks.checkedBy })
			.from(surveyTranslationChecks)
			.where(checkIn(surveyId, language)),
	]);
	return { texts, checkedBy: check?.by ?? null };
};

/** What stands in which language, of a survey and of its council's help lines; with the words of the language asked for. */
export const standingTexts = (
	db: Db,
	{ surveyId, councilId }: { surveyId: string; councilId: string },
	asked: OtherLanguage | null = null,
): Promise<(TextInLanguage & { words: string | null })[]> =>
	db.all(
		sql`select language, key, english, case language when ${asked} then words end as words from ${surveyTranslations} where survey_id = ${surveyId}
			union all select language, key, english, case language when ${asked} then words end from ${councilTranslations} where council_id = ${councilId}`,
	);

/** A survey's texts in every other language, with their words. */
export const translatedWords = (
	db: Db,
	{ surveyId }: { surveyId: string },
): Promise<(TranslatedText & { language: OtherLanguage })[]> =>
	db
		.select({
			language: surveyTranslations.language,
			key: surveyTranslations.key,
			english: surveyTranslations.english,
			words: surveyTranslations.words,
		})
		.from(surveyTranslations)
		.where(eq(surveyTranslations.surveyId, surveyId));

/** A council's help lines in other languages; without a language, in all of them. */
export const councilTexts = (
	db: Db,
	councilId: string,
	language?: OtherLanguage,
): Promise<(TranslatedText & { language: OtherLanguage })[]> =>
	db
		.select({
			language: councilTranslations.language,
			key: councilTranslations.key,
			english: councilTranslations.english,
			words: councilTranslations.words,
		})
		.from(councilTranslations)
		.where(
			and(
				eq(councilTranslations.councilId, councilId),
				language ? eq(councilTranslations.language, language) : isNotNull(councilTranslations.language),
			),
		);

const rowsOf = (texts: readonly TranslatedText[]) => sql`json_each(${JSON.stringify(texts)}) as text`;
const asColumns = sql`text.value ->> 'key', text.value ->> 'english', text.value ->> 'words'`;

/** Writes a council's help lines anew in one language. */
export const saveCouncilTexts = async (
	db: Db,
	councilId: string,
	language: OtherLanguage,
	texts: readonly TranslatedText[],
) => {
	const mine = and(eq(councilTranslations.councilId, councilId), eq(councilTranslations.language, language));
	await db.batch([
		db.delete(councilTranslations).where(mine),
		db
			.insert(councilTranslations)
			.select(sql`select ${councilId}, ${language}, ${asColumns} from ${rowsOf(texts)} where true`),
	]);
};

/**
 * Writes all texts of one language anew, with who has checked them, if the survey is still a draft. False where it is not:
 * nothing was changed.
 */
export const saveTranslations = async (
	db: Db,
	{ councilId, surveyId, language }: { councilId: string; surveyId: string; language: OtherLanguage },
	texts: readonly TranslatedText[],
	check: { by: string; on: string } | null,
): Promise<boolean> => {
	const draft = sql`exists (select 1 from ${surveys} where ${surveys.id} = ${surveyId} and ${surveys.councilId} = ${councilId} and ${surveys.state} = 'draft' and ${surveys.sealingKey} is null)`;
	const [, , , , [found]] = await db.batch([
		db.delete(surveyTranslations).where(and(inLanguage(surveyId, language), draft)),
		db
			.insert(surveyTranslations)
			.select(sql`select ${surveyId}, ${language}, ${asColumns} from ${rowsOf(texts)} where ${draft}`),
		db.delete(surveyTranslationChecks).where(and(checkIn(surveyId, language), draft)),
		db
			.insert(surveyTranslationChecks)
			.select(
				sql`select ${surveyId}, ${language}, ${check?.by ?? ''}, ${check?.on ?? ''} where ${check !== null} and ${draft}`,
			),
		db.select({ draft: sql<number>`${draft}` }).from(sql`(select 1)`),
	]);
	return found?.draft === 1;
};

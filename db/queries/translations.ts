import { and, eq, sql } from 'drizzle-orm';
import type { OtherLanguage } from '#surveys';
import type { Db } from '../connect.ts';
import { surveys, surveyTranslations } from '../schema/index.ts';

export interface TranslatedText {
	key: string;
	english: string;
	words: string;
}

const inLanguage = (surveyId: string, language: OtherLanguage) =>
	and(eq(surveyTranslations.surveyId, surveyId), eq(surveyTranslations.language, language));

export const translationsOf = (
	db: Db,
	surveyId: string,
	language: OtherLanguage,
): Promise<TranslatedText[]> =>
	db
		.select({
			key: surveyTranslations.key,
			english: surveyTranslations.english,
			words: surveyTranslations.words,
		})
		.from(surveyTranslations)
		.where(inLanguage(surveyId, language));

/** Writes all texts of one language anew, if the survey is still a draft. False where it is not: nothing was changed. */
export const saveTranslations = async (
	db: Db,
	councilId: string,
	surveyId: string,
	language: OtherLanguage,
	texts: readonly TranslatedText[],
): Promise<boolean> => {
	const draft = sql`exists (select 1 from ${surveys} where ${surveys.id} = ${surveyId} and ${surveys.councilId} = ${councilId} and ${surveys.state} = 'draft' and ${surveys.sealingKey} is null)`;
	const [, , [found]] = await db.batch([
		db.delete(surveyTranslations).where(and(inLanguage(surveyId, language), draft)),
		db
			.insert(surveyTranslations)
			.select(
				sql`select ${surveyId}, ${language}, text.value ->> 'key', text.value ->> 'english', text.value ->> 'words' from json_each(${JSON.stringify(texts)}) as text where ${draft}`,
			),
		db.select({ draft: sql<number>`${draft}` }).from(sql`(select 1)`),
	]);
	return found?.draft === 1;
};

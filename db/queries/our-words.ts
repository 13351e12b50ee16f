// What a council's speakers say of our own words in other languages.
import { and, eq, sql } from 'drizzle-orm';
import type { OtherLanguage, WordReport } from '#surveys';
import type { Db } from '../connect.ts';
import { checkedWords, reportedWords, surveyTranslationChecks } from '../schema/index.ts';

const ofCouncil = (councilId: string, language: OtherLanguage) =>
	and(eq(checkedWords.councilId, councilId), eq(checkedWords.language, language));

/** Whether speakers have checked our words for a council, and the texts of a survey; null where not even our words. */
export const wordsCheck = async (
	db: Db,
	{ councilId, surveyId }: { councilId: string; surveyId: string | null },
	language: OtherLanguage,
) => {
	const [check] = await db
		.select({
			fingerprint: checkedWords.fingerprint,
			survey:
				sql<number>`${surveyId} is null or exists (select 1 from ${surveyTranslationChecks} as own where own.survey_id = ${surveyId} and own.language = ${language})`.mapWith(
					Boolean,
				),
		})
		.from(checkedWords)
		.where(ofCouncil(councilId, language));
	return check ?? null;
};

export const checksOfCouncil = (db: Db, councilId: string) =>
	db
		.select({
			language: checkedWords.language,
			checkedBy: checkedWords.checkedBy,
			checkedOn: checkedWords.checkedOn,
			fingerprint: checkedWords.fingerprint,
			words: checkedWords.words,
		})
		.from(checkedWords)
		.where(eq(checkedWords.councilId, councilId));

export const putCheck = async (db: Db, check: typeof checkedWords.$inferInsert) => {
	const { checkedBy, checkedOn, personId, fingerprint, words } = check;
	await db
		.insert(checkedWords)
		.values(check)
		.onConflictDoUpdate({
			target: [checkedWords.councilId, checkedWords.language],
			set: { checkedBy, checkedOn, personId, fingerprint, words },
		});
};

export const takeCheckAway = async (db: Db, councilId: string, language: OtherLanguage) => {
	await db.delete(checkedWords).where(ofCouncil(councilId, language));
};

/** The words that somebody of the council found wrong, in the order in which they stand. */
export const reportsOfCouncil = (db: Db, councilId: string) =>
	db
		.select({
			id: reportedWords.id,
			language: reportedWords.language,
			key: reportedWords.key,
			english: reportedWords.english,
			words: reportedWords.words,
			why: reportedWords.why,
			better: reportedWords.better,
			reportedBy: reportedWords.reportedBy,
			reportedOn: reportedWords.reportedOn,
		})
		.from(reportedWords)
		.where(eq(reportedWords.councilId, councilId))
		.orderBy(reportedWords.language, reportedWords.key, reportedWords.id);

export const addReport = async (
	db: Db,
	report: WordReport & { id: string; councilId: string; language: OtherLanguage; reportedOn: string },
) => {
	await db.insert(reportedWords).values(report);
};

/** False where the council has no such report. */
export const takeReportBack = async (db: Db, councilId: string, id: string) => {
	const gone = await db
		.delete(reportedWords)
		.where(and(eq(reportedWords.councilId, councilId), eq(reportedWords.id, id)))
		.returning({ id: reportedWords.id });
	return gone.length > 0;
};

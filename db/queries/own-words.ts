// Reading own words: beside the making of a release, and harm that was told of, the one place that sees slips. Without their band, one by one in
// the order of their random ids, and only while their survey is closed and not yet given to the board.
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { harmMarks, releases, slips, surveys, themes, wordReadings } from '../schema/index.ts';
import { isClosed, isOwnWords, isThere, noHarmWaits } from './own-words-there.ts';
import { wordsGoOn } from './releases.ts';

/** How far a survey's own words were read, by question. */
export const readingProgress = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({
			question: slips.questionId,
			total: sql<number>`count(*)`,
			read: sql<number>`count(${wordReadings.slipId})`,
			quotes: sql<number>`count(${wordReadings.quote})`,
		})
		.from(surveys)
		.innerJoin(slips, and(eq(slips.surveyId, surveys.id), isOwnWords))
		.leftJoin(wordReadings, eq(wordReadings.slipId, slips.id))
		.where(isClosed(councilId, surveyId))
		.groupBy(slips.questionId);

/** The own words of one question, each with how it was read. */
export const wordsToRead = (db: Db, councilId: string, surveyId: string, questionId: string) =>
	db
		.select({
			id: slips.id,
			text: sql<string>`${slips.answer} ->> 'text'`,
			share: sql<boolean>`${slips.answer} ->> 'share'`.mapWith(Boolean),
			read: sql<boolean>`${wordReadings.slipId} is not null`.mapWith(Boolean),
			theme: wordReadings.themeId,
			quote: wordReadings.quote,
			harm: sql<
				'waits' | 'dealt-with' | null
			>`case when ${harmMarks.slipId} is null then null when ${harmMarks.doneOn} is null then 'waits' else 'dealt-with' end`,
		})
		.from(surveys)
		.innerJoin(
			slips,
			and(eq(slips.surveyId, surveys.id), eq(slips.questionId, questionId), isOwnWords, isThere),
		)
		.leftJoin(wordReadings, eq(wordReadings.slipId, slips.id))
		.leftJoin(harmMarks, eq(harmMarks.slipId, slips.id))
		.where(isClosed(councilId, surveyId))
		.orderBy(slips.id);

/** What a reading of one slip must be checked against; null where there are no such own words to read now. */
export const slipToRead = async (db: Db, councilId: string, surveyId: string, slipId: string) => {
	const [slip] = await db
		.select({
			question: slips.questionId,
			share: sql<boolean>`${slips.answer} ->> 'share'`.mapWith(Boolean),
			harm: sql<boolean>`${harmMarks.slipId} is not null`.mapWith(Boolean),
		})
		.from(surveys)
		.innerJoin(slips, and(eq(slips.surveyId, surveys.id), eq(slips.id, slipId), isOwnWords, isThere))
		.leftJoin(harmMarks, eq(harmMarks.slipId, slips.id))
		.where(isClosed(councilId, surveyId));
	return slip ?? null;
};

/** Keeps a reading. False where the survey was given to the board meanwhile, or a quote is of words that were marked for harm. */
export const keepReading = async (
	db: Db,
	councilId: string,
	surveyId: string,
	{ slip, theme, quote }: { slip: string; theme: string | null; quote: string | null },
) => {
	const rows = await db
		.insert(wordReadings)
		.select(
			sql`select ${slip}, ${surveys}.id, ${theme}, ${quote} from ${surveys} where ${isClosed(councilId, surveyId)} and (${quote} is null or not exists (select 1 from ${harmMarks} where ${harmMarks.slipId} = ${slip}))`,
		)
		.onConflictDoUpdate({ target: wordReadings.slipId, set: { themeId: theme, quote } })
		.returning({ id: wordReadings.slipId });
	return rows.length > 0;
};

export const themesOf = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({ id: themes.id, question: themes.questionId, name: themes.name })
		.from(themes)
		.where(and(eq(themes.surveyId, surveyId), eq(themes.councilId, councilId)))
		.orderBy(themes.name);

/** Adds a theme to a question of a closed survey. False where it is there already, or the survey is not closed. */
export const addTheme = async (
	db: Db,
	theme: { id: string; councilId: string; surveyId: string; questionId: string; name: string },
) => {
	const { id, councilId, surveyId, questionId, name } = theme;
	const rows = await db
		.insert(themes)
		.select(
			sql`select ${id}, ${surveys}.council_id, ${surveys}.id, ${questionId}, ${name} from ${surveys} where ${isClosed(councilId, surveyId)} and not exists (select 1 from ${themes} as other where other.survey_id = ${surveyId} and other.question_id = ${questionId} and lower(other.name) = lower(${name}))`,
		)
		.returning({ id: themes.id });
	return rows.length > 0;
};

/** Gives a theme another name. False where another of its question has that name, or the survey is not closed. */
export const renameTheme = async (
	db: Db,
	councilId: string,
	surveyId: string,
	{ id, name }: { id: string; name: string },
) => {
	const rows = await db
		.update(themes)
		.set({ name })
		.where(
			and(
				...[eq(themes.id, id), eq(themes.councilId, councilId), eq(themes.surveyId, surveyId)],
				sql`exists ${db.select({ id: surveys.id }).from(surveys).where(isClosed(councilId, surveyId))}`,
				sql`not exists (select 1 from ${themes} as other where other.survey_id = ${surveyId} and other.question_id = ${themes.questionId} and other.id <> ${id} and lower(other.name) = lower(${name}))`,
			),
		)
		.returning({ id: themes.id });
	return rows.length > 0;
};

/** Takes a theme away; what was read under it has none then. False where there is no such theme to take away now. */
export const removeTheme = async (db: Db, councilId: string, surveyId: string, id: string) => {
	const mine = and(eq(themes.id, id), eq(themes.councilId, councilId), eq(themes.surveyId, surveyId));
	const stillClosed = sql`exists ${db.select({ id: surveys.id }).from(surveys).where(isClosed(councilId, surveyId))}`;
	const [, gone] = await db.batch([
		db
			.update(wordReadings)
			.set({ themeId: null })
			.where(and(eq(wordReadings.surveyId, surveyId), eq(wordReadings.themeId, id), stillClosed)),
		db.delete(themes).where(and(mine, stillClosed)).returning({ id: themes.id }),
	]);
	return gone.length > 0;
};

/** All readings of a survey's own words, unread ones too, without the words: what its voices are gathered from. */
export const readingsOf = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({ question: slips.questionId, theme: themes.name, quote: wordReadings.quote })
		.from(surveys)
		.innerJoin(slips, and(eq(slips.surveyId, surveys.id), isOwnWords))
		.leftJoin(wordReadings, eq(wordReadings.slipId, slips.id))
		.leftJoin(themes, eq(themes.id, wordReadings.themeId))
		.where(isClosed(councilId, surveyId));

/** The quotes that were cleared so far, by question. */
export const quotesOf = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({ question: slips.questionId, quote: sql<string>`${wordReadings.quote}` })
		.from(surveys)
		.innerJoin(wordReadings, and(eq(wordReadings.surveyId, surveys.id), isNotNull(wordReadings.quote)))
		.innerJoin(slips, and(eq(slips.surveyId, surveys.id), eq(slips.id, wordReadings.slipId)))
		.where(isClosed(councilId, surveyId));

/** Empties own words that are not published and whose time to be read is over; those that tell of harm, when it was dealt with. */
export const sweepOwnWords = (db: Db, today: string) =>
	db
		.update(slips)
		.set({ answer: sql`json_set(${slips.answer}, '$.text', '')` })
		.where(
			and(
				inArray(
					slips.surveyId,
					db
						.select({ id: releases.surveyId })
						.from(releases)
						.where(and(isNull(releases.releasedOn), sql`${wordsGoOn} <= ${today}`)),
				),
				isOwnWords,
				isThere,
				noHarmWaits,
			),
		);

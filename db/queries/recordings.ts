import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Language } from '#surveys';
import type { Db } from '../connect.ts';
import { media, recordings } from '../schema/index.ts';
import { dropping, isDraft } from './media.ts';

export interface Recording {
	language: Language;
	key: string;
	words: string;
	media: string;
	milliseconds: number;
	bytes: number;
}

interface Line {
	councilId: string;
	surveyId: string;
	language: Language;
	key: string;
}

/** All that was read of a survey, in one language or in all. What lost its bytes is not there any more. */
export const recordingsOf = (db: Db, surveyId: string, language?: Language): Promise<Recording[]> =>
	db
		.select({
			language: recordings.language,
			key: recordings.key,
			words: recordings.words,
			media: recordings.media,
			milliseconds: recordings.milliseconds,
			bytes: media.bytes,
		})
		.from(recordings)
		.innerJoin(media, and(eq(media.surveyId, recordings.surveyId), eq(media.id, recordings.media)))
		.where(and(eq(recordings.surveyId, surveyId), language ? eq(recordings.language, language) : undefined));

const isLine = ({ surveyId, language, key }: Line) =>
	and(eq(recordings.surveyId, surveyId), eq(recordings.language, language), eq(recordings.key, key));

/** The media of the line's recording, as long as the survey is a draft. */
const itsMedia = (db: Db, line: Line) =>
	and(
		eq(media.surveyId, line.surveyId),
		eq(media.councilId, line.councilId),
		inArray(media.id, db.select({ id: recordings.media }).from(recordings).where(isLine(line))),
		isDraft(line.councilId, line.surveyId),
	);

/** Notes what a draft's line is read by, in the place of what it was read by before. False: the survey is no draft. */
export const keepRecording = async (
	db: Db,
	line: Line,
	{ words, media: id, milliseconds }: Pick<Recording, 'words' | 'media' | 'milliseconds'>,
): Promise<boolean> => {
	const { surveyId, language, key, councilId } = line;
	const [, , kept] = await db.batch([
		...dropping(db, itsMedia(db, line)),
		db
			.insert(recordings)
			.select(
				sql`select ${surveyId}, ${language}, ${key}, ${words}, ${id}, ${milliseconds} where ${isDraft(councilId, surveyId)}`,
			)
			.onConflictDoUpdate({
				target: [recordings.surveyId, recordings.language, recordings.key],
				set: { words, media: id, milliseconds },
			})
			.returning({ key: recordings.key }),
	]);
	return kept.length > 0;
};

/** Forgets how a draft's line was read. False: it was not read, or the survey is no draft. */
export const dropRecording = async (db: Db, line: Line): Promise<boolean> => {
	const [, , dropped] = await db.batch([
		...dropping(db, itsMedia(db, line)),
		db
			.delete(recordings)
			.where(and(isLine(line), isDraft(line.councilId, line.surveyId)))
			.returning({ key: recordings.key }),
	]);
	return dropped.length > 0;
};

/** For a batch: a copied survey is read as the older one is, where both are of the council. */
export const copyRecordings = (db: Db, councilId: string, from: string | null, to: string) =>
	db
		.insert(recordings)
		.select(
			sql`select ${to}, read.language, read.key, read.words, read.media, read.milliseconds from ${recordings} as read where read.survey_id = ${from} and exists (select 1 from ${media} where ${media.surveyId} = ${to} and ${media.id} = read.media and ${media.councilId} = ${councilId})`,
		);

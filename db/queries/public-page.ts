import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { Language } from '#surveys';
import type { Db } from '../connect.ts';
import { surveys, surveyTranslations } from '../schema/index.ts';
import { inContent } from './surveys.ts';

/** What a council is asking at this moment, the soonest to close first; with its title in the language of the page. */
export const askedNow = (db: Db, councilId: string, now: string, language: Language) =>
	db
		.select({
			title: sql<string>`${inContent('title')}`,
			answerBy: sql<string | null>`${inContent('answerBy')}`,
			closesAt: surveys.closesAt,
			translatedTitle: sql<
				string | null
			>`(select text.words from ${surveyTranslations} as text where text.survey_id = ${surveys}.id and text.language = ${language} and text.key = 'title' and text.english = ${surveys}.content ->> '$.title')`,
		})
		.from(surveys)
		.where(
			and(
				eq(surveys.councilId, councilId),
				eq(surveys.state, 'open'),
				or(isNull(surveys.opensAt), lte(surveys.opensAt, now)),
				gt(surveys.closesAt, now),
			),
		)
		.orderBy(surveys.closesAt);

// Writes what there is of a survey once its box was opened: slips, the worker's reading of own words, the release.
import { planOf, release, unbundle, type SurveyContent } from '#surveys';
import * as tables from '../schema/index.ts';
import type { DemoSurvey } from './demo-survey.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';
import { readWords } from './reading-of-words.ts';
import { syntheticBallots } from './synthetic-ballots.ts';

export type AskedRow = typeof tables.asked.$inferInsert;

export function resultStatements(
	survey: DemoSurvey,
	content: SurveyContent,
	asked: AskedRow[],
	surveyId: string,
	loading: Loading,
): Statement[] {
	const { db, councilId, calendar, newId } = loading;
	const slips = syntheticBallots(survey, content)
		.flatMap((ballot) => unbundle(content, ballot))
		.map((slip) => ({ ...slip, id: newId() }));
	const read = readWords(survey, slips, newId);
	const day = (offset: number | null) => (offset === null ? null : calendar.day(offset));
	const row = {
		surveyId,
		councilId,
		madeOn: calendar.day(survey.closes ?? 0),
		content: release(slips, planOf(content, { asked, routes: ['text message'], spoilt: 0 })),
		voices: survey.released === null ? null : read.voices,
		releasedOn: day(survey.released),
	};
	return [
		...insertAll(
			db,
			tables.slips,
			slips.map(({ id, question, band, answer }) => ({ surveyId, id, questionId: question, band, answer })),
		),
		...insertAll(
			db,
			tables.themes,
			read.themes.map((theme) => ({ ...theme, councilId, surveyId })),
		),
		...insertAll(
			db,
			tables.wordReadings,
			read.readings.map((reading) => ({ ...reading, surveyId })),
		),
		...insertAll(db, tables.releases, [row]),
	];
}

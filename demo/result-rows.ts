// Writes what there is of a survey once its box was opened: slips, the worker's reading of own words, the release.
import { unbundle, type Slip, type SurveyContent } from '#surveys';
import { planOf, release } from '#surveys/release';
import * as tables from '#db/schema/index.ts';
import type { DemoSurvey } from './demo-survey.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';
import { readWords } from './reading-of-words.ts';
import { syntheticBallots } from './synthetic-ballots.ts';

export type AskedRow = typeof tables.asked.$inferInsert;

export function resultStatements(
	survey: DemoSurvey,
	{ surveyId, content, asked }: { surveyId: string; content: SurveyContent; asked: AskedRow[] },
	loading: Loading,
): Statement[] {
	const { db, councilId, calendar, newId } = loading;
	const slips = syntheticBallots(survey, content)
		.flatMap((ballot) => unbundle(content, ballot))
		.map((slip) => ({ ...slip, id: newId() }));
	const read = readWords(survey, slips, newId);
	const day = (offset: number | null) => (offset === null ? null : calendar.day(offset));
	const published = survey.released !== null;
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
			published ? [] : ownWordsAmong(slips).map((slip) => ({ ...slip, surveyId })),
		),
		...insertAll(
			db,
			tables.themes,
			(published ? [] : read.themes).map((theme) => ({ ...theme, councilId, surveyId })),
		),
		...insertAll(
			db,
			tables.wordReadings,
			(published ? [] : read.readings).map((reading) => ({ ...reading, surveyId })),
		),
		...insertAll(db, tables.releases, [row]),
	];
}

/** What is left of slips until results are published: own words, without their group. */
const ownWordsAmong = (slips: (Slip & { id: string })[]) =>
	slips
		.filter(({ answer }) => answer?.kind === 'own-words')
		.map(({ id, question, answer }) => ({ id, questionId: question, band: null, answer }));

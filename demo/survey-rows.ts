// Writes a council's surveys as they would stand had they been asked in the app.
import { easyParts, otherLanguages, translatable, type SurveyContent } from '#surveys';
import * as tables from '#db/schema/index.ts';
import type { DemoCouncil } from './demo-council.ts';
import type { DemoSurvey } from './demo-survey.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';
import { resultStatements, type AskedRow } from './result-rows.ts';
import { contentOf } from './survey-content.ts';

export async function surveyStatements(council: DemoCouncil, loading: Loading): Promise<Statement[]> {
	const all = await Promise.all(council.surveys.map((survey) => oneSurvey(survey, loading)));
	return all.flat();
}

async function oneSurvey(survey: DemoSurvey, loading: Loading): Promise<Statement[]> {
	const { db, councilId, calendar, ids, makeKeys } = loading;
	const id = ids.make(`survey/${survey.slug}`);
	const content = contentOf(survey, calendar, ids);
	const { opensAt, closesAt } = content;
	const opened = !['draft', 'open'].includes(survey.state);
	const ballots = (survey.band?.options ?? []).reduce((sum, group) => sum + group.ballots, 0);
	const row = {
		id,
		councilId,
		address: survey.address,
		state: survey.state,
		content,
		version: 1,
		progressTens: Math.floor(ballots / 10),
		opensAt,
		closesAt,
		keyHolderId: content.keyHolder?.person ?? null,
		openedBox: opened,
		keysDestroyed: opened,
		// tests/demo/demo-surveys.test.ts holds that it is whole.
		easyRead: survey.easy !== undefined,
		...(survey.state === 'open' ? await makeKeys(id) : {}),
	};
	const asked = askedRows(survey, content, id);
	return [
		...insertAll(db, tables.surveys, [row]),
		...insertAll(db, tables.questionLinks, linkRows(content, id, councilId)),
		...insertAll(db, tables.surveyTranslations, translationRows(survey, content, id)),
		...insertAll(db, tables.easyTexts, easyRows(survey, content, id)),
		...insertAll(db, tables.asked, asked),
		...insertAll(db, tables.sendings, sendingRows(survey, asked, id, loading)),
		...insertAll(db, tables.confirmations, confirmationRows(survey, id, loading)),
		...(opened ? resultStatements(survey, { surveyId: id, content, asked }, loading) : []),
	];
}

function linkRows(content: SurveyContent, surveyId: string, councilId: string) {
	return content.questions.flatMap((question) => {
		const row = { councilId, surveyId, questionId: question.id };
		const options = 'options' in question ? question.options : [];
		return [
			...question.links.map(({ kind, id }) => ({ ...row, optionId: '', kind, targetId: id })),
			...options.flatMap(({ id, link }) =>
				link ? [{ ...row, optionId: id, kind: link.kind, targetId: link.id }] : [],
			),
		];
	});
}

const translationRows = ({ translated = {} }: DemoSurvey, content: SurveyContent, surveyId: string) =>
	otherLanguages.flatMap((language) =>
		translatable(content).flatMap(({ key, english }) => {
			const words = translated[language]?.[english];
			return words === undefined ? [] : [{ surveyId, language, key, english, words }];
		}),
	);

const easyRows = ({ easy = {} }: DemoSurvey, content: SurveyContent, surveyId: string) =>
	easyParts(content).flatMap(({ key, english }) => {
		const found = easy[english];
		if (found === undefined) return [];
		const { words, symbol } = typeof found === 'string' ? { words: found, symbol: null } : found;
		return [{ surveyId, key, english, words, symbol, media: null }];
	});

function askedRows(survey: DemoSurvey, content: SurveyContent, surveyId: string): AskedRow[] {
	const groups = (survey.band?.options ?? []).map(({ asked: number }, place) => ({
		surveyId,
		band: content.band?.options[place]?.id ?? '',
		number,
	}));
	return survey.askedUnknown > 0 ? [...groups, { surveyId, band: '', number: survey.askedUnknown }] : groups;
}

/** A colleague asks the worker to say yes. */
const confirmationRows = (
	{ cardsAskedFor }: DemoSurvey,
	surveyId: string,
	{ councilId, calendar, ids, newId }: Loading,
) =>
	cardsAskedFor === undefined
		? []
		: [
				{
					...{ id: newId(), councilId, surveyId, kind: 'cards' as const, number: cardsAskedFor },
					...{ state: 'waiting' as const, askedBy: ids.of('person/duty'), askedOn: calendar.day(-1) },
				},
			];

function sendingRows(
	survey: DemoSurvey,
	asked: AskedRow[],
	surveyId: string,
	{ calendar, ids, newId }: Loading,
) {
	if (survey.failedTexts === null || survey.opens === null) return [];
	const total = asked.reduce((sum, { number }) => sum + number, 0);
	const sent = {
		id: newId(),
		surveyId,
		sentOn: calendar.day(survey.opens),
		total,
		failed: survey.failedTexts,
	};
	return [{ ...sent, personId: ids.of('person/worker') }];
}

import { env } from 'cloudflare:workers';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect, easyTextsOf } from '#db';
import { loadDemo } from '#demo/load-demo.ts';
import { startYear } from '#demo/calendar.ts';
import { cheshireEast } from '#demo/cheshire-east.ts';
import { readWords } from '#demo/reading-of-words.ts';
import { syntheticBallots } from '#demo/synthetic-ballots.ts';
import { warrington } from '#demo/warrington.ts';
import * as tables from '#db/schema/index.ts';
import {
	Answer,
	answerProblem,
	base32,
	checkBeforeOpening,
	longestBallot,
	missingFromEasy,
	paddedBallotBytes,
	readingHints,
	SurveyContent,
	surveyStates,
	unbundle,
	wholeLanguages,
} from '#surveys';
import { auditRelease, checkRelease, ReleaseFile } from '#surveys/audit';
import { planOf, release } from '#surveys/release';

const db = connect(env.DB);
const now = new Date('2026-11-22T09:30:00.000Z');
const keys = { signingKey: { n: 'bg', e: 'AQAB' }, sealingKey: 'c2VhbA' };
const keysMadeFor: string[] = [];

async function everything() {
	return {
		surveys: await db.select().from(tables.surveys),
		questionLinks: await db.select().from(tables.questionLinks),
		asked: await db.select().from(tables.asked),
		slips: await db.select().from(tables.slips),
		themes: await db.select().from(tables.themes),
		wordReadings: await db.select().from(tables.wordReadings),
		releases: await db.select().from(tables.releases),
	};
}
let rows: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
	await loadDemo(db, {
		now,
		newId: () => base32(crypto.getRandomValues(new Uint8Array(16))),
		makeKeys: (surveyId) => {
			keysMadeFor.push(surveyId);
			return Promise.resolve(keys);
		},
	});
	rows = await everything();
});

const optionsOf = (question: SurveyContent['questions'][number]) =>
	'options' in question ? question.options : [];

describe('the surveys of the demo', () => {
	test('that are open are there in easy read, whole, and without a hint left', async () => {
		const open = rows.surveys.filter(({ state, address }) => state === 'open' && address === 'b3an5');
		expect(open).toHaveLength(1);
		for (const { id, content, easyRead } of open) {
			expect(easyRead).toBe(true);
			const kept = await easyTextsOf(db, id);
			expect(missingFromEasy(content, kept)).toEqual([]);
			expect(kept.flatMap(({ words }) => readingHints(words))).toEqual([]);
		}
	});

	test('are in every state but taken back, in the shape that the app saves, and short enough for a ballot', () => {
		expect(new Set(rows.surveys.map(({ state }) => state))).toEqual(
			new Set(surveyStates.filter((state) => state !== 'taken-back')),
		);
		for (const { content } of rows.surveys) {
			expect(v.parse(SurveyContent, content)).toEqual(content);
			expect(longestBallot(content)).toBeLessThanOrEqual(paddedBallotBytes);
		}
	});

	test('passed the check before opening, but for the drafts', () => {
		for (const { state, content } of rows.surveys) {
			const problems = checkBeforeOpening(content, content.opensAt ?? now.toISOString());
			expect(problems.length > 0).toBe(state === 'draft');
		}
	});

	test('have keys where they are open, for nine more days; the other keys are gone or never were', () => {
		const open = rows.surveys.filter(({ state }) => state === 'open');
		expect(open).toHaveLength(1);
		expect(open[0]).toMatchObject({ ...keys, openedBox: false, closesAt: '2026-12-01T17:00:00.000Z' });
		expect(keysMadeFor).toEqual(open.map(({ id }) => id));
		for (const { signingKey, keysDestroyed, openedBox, state } of rows.surveys)
			expect([signingKey !== null, keysDestroyed, openedBox]).toEqual(
				state === 'open' ? [true, false, false] : [false, state !== 'draft', state !== 'draft'],
			);
	});

	test('put nothing on a phone’s screen that tells who is asked', () => {
		for (const { content } of rows.surveys) {
			const { title, why, readers, audience, notAsked, questions, band } = content;
			const said = [
				...[title, why, readers, audience, notAsked, band?.wording ?? ''],
				...questions.flatMap((question) => [question.wording, question.help]),
				...questions.flatMap((question) => optionsOf(question).map(({ label }) => label)),
			];
			for (const text of said)
				expect(text).not.toMatch(/\bcared?\b|\bcarers?\b|foster|social work|looked after|\bleavers?\b/i);
		}
	});

	test('have a row for each link in their content, and no other', () => {
		for (const { id, content } of rows.surveys) {
			const said = content.questions.flatMap((question) => [
				...question.links.map((link) => `${question.id}//${link.kind}/${link.id}`),
				...optionsOf(question).flatMap((option) =>
					option.link ? [`${question.id}/${option.id}/${option.link.kind}/${option.link.id}`] : [],
				),
			]);
			const kept = rows.questionLinks
				.filter(({ surveyId }) => surveyId === id)
				.map((row) => `${row.questionId}/${row.optionId}/${row.kind}/${row.targetId}`);
			expect(kept.sort()).toEqual(said.sort());
		}
	});
});

const demo = [warrington, cheshireEast].flatMap((council) => council(startYear(now)).surveys);

/** The slips of the ballots that were made up for a survey. */
const madeUp = ({ address, content, state }: { address: string; content: SurveyContent; state: string }) =>
	demo
		.filter((survey) => survey.address === address && state !== 'draft' && state !== 'open')
		.flatMap((survey) => syntheticBallots(survey, content))
		.flatMap((ballot) => unbundle(content, ballot));

describe('the results of the demo', () => {
	test('are what the answers release that were made up for them, and nothing of those is kept', () => {
		expect(rows.releases.map(({ content }) => content.answered).sort()).toEqual([35, 40, 40, 45, 50, 70]);
		for (const { surveyId, content } of rows.releases) {
			const asked = rows.asked.filter((row) => row.surveyId === surveyId);
			const made = rows.surveys
				.filter(({ id }) => id === surveyId)
				.map((survey) =>
					release(madeUp(survey), planOf(survey.content, { asked, routes: ['text message'], spoilt: 0 })),
				);
			expect(made).toEqual([content]);
		}
		const waiting = new Set(rows.surveys.flatMap(({ id, state }) => (state === 'closed' ? [id] : [])));
		for (const { surveyId, band, answer } of rows.slips)
			expect([waiting.has(surveyId), band, answer?.kind]).toEqual([true, null, 'own-words']);
		for (const { surveyId } of [...rows.themes, ...rows.wordReadings]) expect(waiting).toContain(surveyId);
	});

	test('come from answers that fit their questions, skips among them', () => {
		const slips = rows.surveys.flatMap(madeUp);
		const questions = rows.surveys.flatMap(({ content }) => content.questions);
		for (const { question: id, answer } of slips) {
			const [question] = questions.filter((one) => one.id === id);
			expect(question && answerProblem(question, answer)).toBeNull();
			if (answer) expect(v.parse(Answer, answer)).toEqual(answer);
		}
		expect(slips.some(({ answer }) => answer === null)).toBe(true);
	});

	test('show every question, and somewhere every group of one that asks for more than an order', () => {
		for (const { content } of rows.releases) {
			expect(content.questions.every(({ result }) => result.shown)).toBe(true);
			const more = content.questions.filter(({ kind }) => kind !== 'put-in-order');
			if (more.length > 0)
				expect(more.some(({ bands }) => bands.every(({ result }) => result.shown))).toBe(true);
		}
	});

	test('quote only what a young person lets be shown', () => {
		const words = demo.flatMap(({ questions }) =>
			questions.flatMap((question) => (question.kind === 'own-words' ? (question.words ?? []) : [])),
		);
		const quoted = words.filter(({ quote }) => quote !== null);
		expect(quoted.length).toBeGreaterThan(15);
		expect(quoted.every(({ share }) => share)).toBe(true);
	});

	test('prove nothing to an auditor who has what is published and no slip, and are told just by the rule', () => {
		for (const { content, voices } of rows.releases) {
			const file = v.parse(ReleaseFile, JSON.parse(JSON.stringify({ ...content, voices })));
			expect(checkRelease(file)).toEqual([]);
			const { questions, sound } = auditRelease(file);
			expect(sound, content.title).toBe(true);
			expect(new Set(questions.map(({ rule }) => rule))).toEqual(new Set(['followed']));
			expect(questions.flatMap(({ cells }) => cells).length).toBeGreaterThan(3);
		}
	});

	test('carry the voices that the worker’s reading gives, from the day they are released', () => {
		for (const { surveyId, voices, releasedOn } of rows.releases) {
			const [survey] = rows.surveys.filter(({ id }) => id === surveyId);
			const [written] = demo.filter(({ address }) => address === survey?.address);
			const slips = survey ? madeUp(survey).map((slip, at) => ({ ...slip, id: String(at) })) : [];
			const read = written && readWords(written, slips, () => crypto.randomUUID());
			expect(voices).toEqual(releasedOn === null ? null : read?.voices);
		}
	});
});

test('the demo shows a language that is whole, and one that is not yet', async () => {
	const councils = await db.select().from(tables.councils);
	const texts = [
		...(await db.select().from(tables.surveyTranslations)),
		...(await db.select().from(tables.councilTranslations)),
	];
	const asked = rows.surveys.filter(({ content }) => content.languages?.length);
	const wholeIn = asked.map(({ content, councilId }) => {
		const council = councils.find(({ id }) => id === councilId);
		return [content.languages, wholeLanguages(content, council?.helplines ?? [], texts)];
	});
	expect(wholeIn).toEqual([
		[
			['ar', 'pl', 'so'],
			['ar', 'pl'],
		],
	]);
});

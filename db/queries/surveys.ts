import { and, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { asksForOrder, questionKinds, type Link, type SurveyContent } from '#surveys';
import type { Db } from '../connect.ts';
import {
	acts,
	asked,
	easyTexts,
	media,
	questionLinks,
	recordings,
	replies,
	surveys,
	surveyTranslationChecks,
	surveyTranslations,
} from '../schema/index.ts';
import { copyEasyTexts } from './easy-texts.ts';
import { copyMedia, dropping } from './media.ts';
import { copyRecordings } from './recordings.ts';

/** One row of `question_links`: what a question (empty `optionId`) or one of its options is about. */
export interface QuestionLink extends Pick<Link, 'kind'> {
	questionId: string;
	optionId: string;
	targetId: string;
}

const ofCouncil = (councilId: string, id: string) =>
	and(eq(surveys.id, id), eq(surveys.councilId, councilId));

/** A draft as somebody last saw it, and not being opened just now: the one condition of every change to it. */
const draftAsSeen = (councilId: string, id: string, version: number) =>
	and(
		ofCouncil(councilId, id),
		eq(surveys.state, 'draft'),
		eq(surveys.version, version),
		isNull(surveys.sealingKey),
		isNull(surveys.binnedOn),
	);

/** How many replies came of a survey. */
const repliesThat = (are: SQL) =>
	sql<number>`(select count(*) from ${replies} as reply where reply.survey_id = ${surveys}.${sql.identifier('id')} and reply.binned_on is null and ${are})`;

export const onDesk = {
	id: surveys.id,
	state: surveys.state,
	address: surveys.address,
	opensAt: surveys.opensAt,
	closesAt: surveys.closesAt,
	openedBox: surveys.openedBox,
	keyLostOn: surveys.keyLostOn,
	keyHolder: sql<string | null>`${surveys.content} ->> '$.keyHolder.name'`,
	progressTens: surveys.progressTens,
	progressAt: surveys.progressAt,
	replies: repliesThat(sql`reply.taken_down_on is null`),
	repliesTold: repliesThat(
		sql`reply.told_on is not null and reply.taken_down_on is null and reply.answer ->> '$.state' <> 'waiting'`,
	),
	askedTotal: sql<number>`(select coalesce(sum(${asked.number}), 0) from ${asked} where ${asked.surveyId} = ${surveys}.${sql.identifier('id')})`,
};

export const inContent = (key: keyof SurveyContent) => sql`json_extract(${surveys.content}, ${`$.${key}`})`;

const orderKinds = JSON.stringify(questionKinds.filter(asksForOrder));

/** Whether what comes of a question, given as JSON, is an order. */
export const asksForOrderIn = (question: SQL) =>
	sql`(${question} ->> '$.kind' in (select value from json_each(${orderKinds})))`;

/** Who took it back, as the log has their name. */
const takenBackBy = sql<
	string | null
>`(select act.details ->> 'by' from ${acts} as act where act.council_id = ${surveys}.${sql.identifier('council_id')} and act.thing = ${surveys}.${sql.identifier('id')} and act.kind = 'survey-taken-back')`;

export const surveyOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [survey] = await db
		.select({
			...onDesk,
			version: surveys.version,
			binnedOn: surveys.binnedOn,
			takenBackBy,
			content: surveys.content,
			spoilt: surveys.spoilt,
			signingKey: surveys.signingKey,
			sealingKey: surveys.sealingKey,
			holderKey: surveys.holderKey,
		})
		.from(surveys)
		.where(ofCouncil(councilId, id));
	return survey ?? null;
};

export const askedByBand = (db: Db, surveyId: string) =>
	db.select({ band: asked.band, number: asked.number }).from(asked).where(eq(asked.surveyId, surveyId));

/** Links as one parameter: a statement may carry a hundred, a survey more links than that. */
const insertLinks = (db: Db, links: QuestionLink[], where: ReturnType<typeof and>) =>
	db
		.insert(questionLinks)
		.select(
			sql`select ${surveys.councilId}, ${surveys.id}, link.value ->> 'questionId', link.value ->> 'optionId', link.value ->> 'kind', link.value ->> 'targetId' from ${surveys}, json_each(${JSON.stringify(links)}) as link where ${where}`,
		)
		.onConflictDoNothing();

/** Nothing where either is not of the council, or not there. */
const copyTranslations = (db: Db, councilId: string, from: string | null, to: string) =>
	db.insert(surveyTranslations).select(
		sql`select ${to}, text.language, text.key, text.english, text.words from ${surveyTranslations} as text
			where text.survey_id = ${from} and exists (select 1 from ${surveys} where ${ofCouncil(councilId, to)})
			and exists (select 1 from ${surveys} where ${surveys.id} = ${from} and ${surveys.councilId} = ${councilId})`,
	);

/** Adds a draft, with the translations, easy version, media and voice of the survey that it was copied from. False where its address is taken: draw another. */
export const addSurvey = async (
	db: Db,
	survey: { id: string; councilId: string; address: string; content: SurveyContent },
	links: QuestionLink[],
	copyOf: string | null = null,
) => {
	const [added] = await db.batch([
		db
			.insert(surveys)
			.values({
				...survey,
				keyHolderId: survey.content.keyHolder?.person ?? null,
				state: 'draft',
				version: 1,
			})
			.onConflictDoNothing({ target: surveys.address })
			.returning({ id: surveys.id }),
		insertLinks(db, links, ofCouncil(survey.councilId, survey.id)),
		copyTranslations(db, survey.councilId, copyOf, survey.id),
		copyMedia(db, survey.councilId, copyOf, survey.id),
		copyEasyTexts(db, survey.councilId, copyOf, survey.id),
		copyRecordings(db, survey.councilId, copyOf, survey.id),
	]);
	return added.length > 0;
};

/**
 * Saves a draft if it still is one and nobody saved since `version`. The links are rewritten in the same batch and
 * under the same condition, before the version moves on. Returns the new version, or null where nothing was saved.
 */
export const saveDraft = async (
	db: Db,
	councilId: string,
	draft: { id: string; version: number; content: SurveyContent },
	links: QuestionLink[],
) => {
	const { id, version, content } = draft;
	const holder = content.keyHolder?.person ?? null;
	const asSeen = draftAsSeen(councilId, id, version);
	const [, , [saved]] = await db.batch([
		db
			.delete(questionLinks)
			.where(inArray(questionLinks.surveyId, db.select({ id: surveys.id }).from(surveys).where(asSeen))),
		insertLinks(db, links, asSeen),
		db
			.update(surveys)
			.set({
				...{ content, version: version + 1, opensAt: content.opensAt, closesAt: content.closesAt },
				keyHolderId: holder,
				// Another key-holder makes another key.
				holderKey: sql`case when ${surveys.keyHolderId} is ${holder} then ${surveys.holderKey} end`,
			})
			.where(asSeen)
			.returning({ version: surveys.version }),
	]);
	return saved?.version ?? null;
};

export const deleteDraft = async (db: Db, councilId: string, id: string) => {
	const mine = and(ofCouncil(councilId, id), eq(surveys.state, 'draft'));
	const itsId = db.select({ id: surveys.id }).from(surveys).where(mine);
	const [, , , , , , , gone] = await db.batch([
		...dropping(db, inArray(media.surveyId, itsId)),
		db.delete(recordings).where(inArray(recordings.surveyId, itsId)),
		db.delete(questionLinks).where(inArray(questionLinks.surveyId, itsId)),
		db.delete(surveyTranslationChecks).where(inArray(surveyTranslationChecks.surveyId, itsId)),
		db.delete(surveyTranslations).where(inArray(surveyTranslations.surveyId, itsId)),
		db.delete(easyTexts).where(inArray(easyTexts.surveyId, itsId)),
		db.delete(surveys).where(mine).returning({ id: surveys.id }),
	]);
	return gone.length > 0;
};

/**
 * Claims a draft for opening, by writing the public halves of its keys. Only one of two who press "open" at once gets
 * it, so that only one of them ever puts private keys in the cupboard.
 */
export const claimOpening = async (
	db: Db,
	councilId: string,
	draft: { id: string; version: number },
	keys: { signing: { n: string; e: string }; sealing: string },
) => {
	const claimed = await db
		.update(surveys)
		.set({ signingKey: keys.signing, sealingKey: keys.sealing })
		.where(
			and(
				draftAsSeen(councilId, draft.id, draft.version),
				// A key that its holder has replaced since is not sealed to.
				or(isNull(surveys.keyHolderId), eq(surveys.holderKey, keys.sealing)),
			),
		)
		.returning({ id: surveys.id });
	return claimed.length > 0;
};

/** Gives a claim up: the keys could not be stored. */
export const abandonOpening = (db: Db, councilId: string, id: string) =>
	db
		.update(surveys)
		.set({ signingKey: null, sealingKey: null })
		.where(and(ofCouncil(councilId, id), eq(surveys.state, 'draft')));

/** Opens a claimed draft. False where it is no draft, was saved since, or has no keys. */
export const openSurvey = async (
	db: Db,
	councilId: string,
	draft: { id: string; version: number; content: SurveyContent; easyRead: boolean },
) => {
	const { id, version, content, easyRead } = draft;
	const opened = await db
		.update(surveys)
		.set({ state: 'open', content, easyRead, opensAt: content.opensAt, closesAt: content.closesAt })
		.where(
			and(
				ofCouncil(councilId, id),
				eq(surveys.state, 'draft'),
				eq(surveys.version, version),
				isNotNull(surveys.sealingKey),
			),
		)
		.returning({ id: surveys.id });
	return opened.length > 0;
};

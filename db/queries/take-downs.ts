// What was taken down of releases. A release is kept as it was made until something of it is erased; whoever reads it gets it
// without what was taken down (surveys/taking-down/), and that happens in one place: `withTakeDowns` in releases.ts.
import { and, eq, sql } from 'drizzle-orm';
import type { Release, TakeDown, TakeDownKind, TakeDownWhy, Voices } from '#surveys';
import type { Db } from '../connect.ts';
import { releases, surveys, takeDowns } from '../schema/index.ts';
import { saidYes, sayingYes, type Yes } from './confirmations.ts';

/** What was taken down of one survey's release, the latest first. */
export const takeDownsOf = (db: Db, councilId: string, surveyId: string) =>
	db
		.select({
			id: takeDowns.id,
			question: takeDowns.questionId,
			kind: takeDowns.kind,
			words: takeDowns.words,
			on: takeDowns.on,
			why: takeDowns.why,
			erased: takeDowns.erased,
		})
		.from(takeDowns)
		.where(and(eq(takeDowns.councilId, councilId), eq(takeDowns.surveyId, surveyId)))
		.orderBy(sql`${takeDowns.on} desc`, takeDowns.id);

/** Beside a release: what was taken down of it, as JSON. */
export const takeDownsBeside =
	sql`(select json_group_array(json_object('question', down.question_id, 'kind', down.kind, 'words', down.words, 'on', down."on", 'why', down.why)) from ${takeDowns} as down where down.survey_id = ${releases}.${sql.identifier('survey_id')})`.mapWith(
		(json: string) => JSON.parse(json) as TakeDown[],
	);

export interface TakingDown {
	councilId: string;
	surveyId: string;
	why: TakeDownWhy;
	on: string;
	what: readonly { id: string; question: string; kind: TakeDownKind; words: string | null }[];
}

/** Takes things down of a release that is out, each once. Gives how many are down now that were not before. */
export const takeDown = async (db: Db, { councilId, surveyId, why, on, what }: TakingDown) => {
	const taken = await db
		.insert(takeDowns)
		.select(
			sql`select one.value ->> 'id', ${councilId}, ${surveyId}, one.value ->> 'question', one.value ->> 'kind', one.value ->> 'words', ${on}, ${why}, 0
				from json_each(${JSON.stringify(what)}) as one
				where exists (select 1 from ${surveys} join ${releases} on ${releases.surveyId} = ${surveys.id} where ${surveys.id} = ${surveyId} and ${surveys.councilId} = ${councilId} and ${releases.releasedOn} is not null)
				and not exists (select 1 from ${takeDowns} as down where down.survey_id = ${surveyId} and down.question_id = one.value ->> 'question' and down.kind = one.value ->> 'kind' and down.words is one.value ->> 'words' and not down.erased)`,
		)
		.returning({ id: takeDowns.id });
	return taken.length;
};

const one = (councilId: string, id: string) =>
	and(eq(takeDowns.councilId, councilId), eq(takeDowns.id, id), eq(takeDowns.erased, false));

/** A line of what was taken down, with the survey it is of. */
export const takeDownOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [found] = await db
		.select({
			id: takeDowns.id,
			surveyId: takeDowns.surveyId,
			question: takeDowns.questionId,
			kind: takeDowns.kind,
			words: takeDowns.words,
			erased: takeDowns.erased,
		})
		.from(takeDowns)
		.where(and(eq(takeDowns.councilId, councilId), eq(takeDowns.id, id)));
	return found ?? null;
};

/** Puts back what was not erased. False where it is not down. */
export const putBack = async (db: Db, councilId: string, id: string, yes: Yes | null = null) => {
	const isDown = sql`exists ${db.select({ id: takeDowns.id }).from(takeDowns).where(one(councilId, id))}`;
	const [, gone] = await db.batch([
		sayingYes(db, yes, isDown),
		db
			.delete(takeDowns)
			.where(and(one(councilId, id), saidYes(yes)))
			.returning({ id: takeDowns.id }),
	]);
	return gone.length > 0;
};

/** The release as it is stored, to erase from: nobody is shown it. */
export const storedRelease = async (db: Db, councilId: string, surveyId: string) => {
	const [found] = await db
		.select({ content: releases.content, voices: releases.voices })
		.from(releases)
		.where(and(eq(releases.surveyId, surveyId), eq(releases.councilId, councilId)));
	return found ?? null;
};

/** What is erased; `question`: a whole one, by its id. */
interface Erasing {
	councilId: string;
	id: string;
	surveyId: string;
	question: string | null;
}

/**
 * Writes the release without what is erased, in the place of the one that was there, and forgets the words. False where it
 * is not down, or somebody erased something else of the same release at this moment. With a question go the words of all that
 * was taken down of it before.
 */
export const erase = async (
	db: Db,
	{ councilId, id, surveyId, question }: Erasing,
	{ was, left }: Record<'was' | 'left', { content: Release; voices: Voices | null }>,
) => {
	const still = and(
		eq(releases.surveyId, surveyId),
		eq(releases.councilId, councilId),
		sql`json(${releases.content}) = json(${JSON.stringify(was.content)})`,
		sql`json(${releases.voices}) is json(${was.voices === null ? null : JSON.stringify(was.voices)})`,
		sql`exists ${db.select({ id: takeDowns.id }).from(takeDowns).where(one(councilId, id))}`,
	);
	const ofQuestion = and(
		eq(takeDowns.councilId, councilId),
		eq(takeDowns.surveyId, surveyId),
		eq(takeDowns.questionId, question ?? ''),
	);
	const [written] = await db.batch([
		db
			.update(releases)
			.set({ content: left.content, voices: left.voices })
			.where(still)
			.returning({ id: releases.surveyId }),
		db
			.update(takeDowns)
			.set({ erased: true, words: null })
			.where(
				and(
					question === null ? one(councilId, id) : ofQuestion,
					sql`exists (select 1 from ${releases} where ${releases.surveyId} = ${surveyId} and json(${releases.content}) = json(${JSON.stringify(left.content)}) and json(${releases.voices}) is json(${left.voices === null ? null : JSON.stringify(left.voices)}))`,
				),
			),
	]);
	return written.length > 0;
};

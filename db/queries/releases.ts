import { and, desc, eq, isNotNull, isNull, notInArray, sql, type SQL } from 'drizzle-orm';
import {
	ownWordsDays,
	withoutTakenDown,
	type Release,
	type SurveyState,
	type TakeDown,
	type Voices,
} from '#surveys';
import type { Db } from '../connect.ts';
import { releases, replies, slips, surveys, themes, wordReadings } from '../schema/index.ts';
import { saidYes, sayingYes, type Yes } from './confirmations.ts';
import { followedQuestionLinks } from './followed-links.ts';
import { noHarmWaits } from './own-words-there.ts';
import { asksForOrderIn } from './surveys.ts';
import { takeDownsBeside } from './take-downs.ts';

const ofCouncil = (councilId: string, surveyId: string) =>
	and(eq(surveys.id, surveyId), eq(surveys.councilId, councilId));

/** A release as everybody has it: without what was taken down of it. */
function asTold<R extends { content: Release; voices: Voices | null; takeDowns: TakeDown[] }>({
	takeDowns,
	...release
}: R) {
	return withoutTakenDown(release, takeDowns);
}

/** A survey's state with its release; the release's columns are null until its box was opened. */
export const releaseOfSurvey = async (db: Db, councilId: string, surveyId: string) => {
	const [found] = await db
		.select({
			state: surveys.state,
			answerBy: sql<string | null>`json_extract(${surveys.content}, '$.answerBy')`,
			content: releases.content,
			voices: releases.voices,
			madeOn: releases.madeOn,
			releasedOn: releases.releasedOn,
			signingKey: surveys.signingKey,
			sealingKey: surveys.sealingKey,
			takeDowns: takeDownsBeside,
		})
		.from(surveys)
		.leftJoin(releases, eq(releases.surveyId, surveys.id))
		.where(ofCouncil(councilId, surveyId));
	if (!found) return null;
	const { content, takeDowns, ...rest } = found;
	return content ? { ...rest, ...asTold({ content, voices: rest.voices, takeDowns }) } : { ...rest, content };
};

/** The day on which own words go that were not read; of boxes from before it was kept, as late as ever. */
export const wordsGoOn = sql<string>`coalesce(${releases.wordsUntil}, date(${releases.madeOn}, ${`+${ownWordsDays} days`}))`;

/** On which day a survey's box was opened, when its own words go, how many answers a question needs to be told, where that is not the usual number, and whether so many answered. */
export const openingOf = async (db: Db, councilId: string, surveyId: string) => {
	const [found] = await db
		.select({
			madeOn: releases.madeOn,
			wordsUntil: wordsGoOn,
			least: sql<number | null>`${releases.content} ->> '$.least'`,
			enough: sql`${releases.content} ->> '$.answered' is not null`.mapWith(Boolean),
		})
		.from(releases)
		.where(and(eq(releases.surveyId, surveyId), eq(releases.councilId, councilId)));
	return found ?? null;
};

/** Slips, and how they were read: nothing needs them once the voices are frozen, but for harm that waits. Readings first: they name themes. */
const forgetting = (db: Db, surveyId: string, published: SQL | undefined) => {
	const isOut = sql`exists ${db.select({ id: surveys.id }).from(surveys).where(published)}`;
	return [
		db.delete(wordReadings).where(and(eq(wordReadings.surveyId, surveyId), isOut)),
		db.delete(themes).where(and(eq(themes.surveyId, surveyId), isOut)),
		db.delete(slips).where(and(eq(slips.surveyId, surveyId), noHarmWaits, isOut)),
	] as const;
};

/** Hands a closed survey's release to the board, its voices frozen with it; the slips go, but for harm that waits. False where it is not closed and opened. */
export const publishRelease = async (
	db: Db,
	councilId: string,
	surveyId: string,
	{ voices, today, yes = null }: { voices: Voices; today: string; yes?: Yes | null },
) => {
	const closed = and(ofCouncil(councilId, surveyId), eq(surveys.state, 'closed'));
	const isClosed = sql`exists ${db.select({ id: surveys.id }).from(surveys).where(closed)}`;
	const waits = and(eq(releases.surveyId, surveyId), isNull(releases.releasedOn));
	const [, released] = await db.batch([
		sayingYes(
			db,
			yes,
			sql`${isClosed} and exists ${db.select({ id: releases.surveyId }).from(releases).where(waits)}`,
		),
		db
			.update(releases)
			.set({ voices, releasedOn: today })
			.where(and(waits, isClosed, saidYes(yes)))
			.returning({ id: releases.surveyId }),
		db
			.update(surveys)
			.set({ state: 'released' })
			.where(
				and(
					closed,
					sql`exists ${db
						.select({ id: releases.surveyId })
						.from(releases)
						.where(and(eq(releases.surveyId, surveyId), isNotNull(releases.releasedOn)))}`,
				),
			),
		...forgetting(db, surveyId, and(ofCouncil(councilId, surveyId), eq(surveys.state, 'released'))),
	]);
	return released.length > 0;
};

/** Ends a survey: there are replies to it, each has an answer, and young people were told every one. */
export const markAnswered = async (db: Db, councilId: string, surveyId: string) => {
	const standing = and(isNull(replies.takenDownOn), isNull(replies.binnedOn));
	const toIt = db
		.select({ id: replies.id })
		.from(replies)
		.where(and(standing, eq(replies.councilId, councilId), eq(replies.surveyId, surveyId)));
	const open = db
		.select({ id: replies.id })
		.from(replies)
		.where(
			and(
				standing,
				eq(replies.councilId, councilId),
				eq(replies.surveyId, surveyId),
				sql`(${replies.toldOn} is null or ${replies.answer} ->> 'state' = 'waiting')`,
			),
		);
	const rows = await db
		.update(surveys)
		.set({ state: 'answered' })
		.where(
			and(
				ofCouncil(councilId, surveyId),
				eq(surveys.state, 'released'),
				sql`exists ${toIt}`,
				sql`not exists ${open}`,
			),
		)
		.returning({ id: surveys.id });
	return rows.length > 0;
};

/** Everything that a council's board was given; what closed last first, by the minute. */
export const releasedOfCouncil = async (db: Db, councilId: string) => {
	const rows = await db
		.select({
			surveyId: releases.surveyId,
			releasedOn: sql<string>`${releases.releasedOn}`,
			content: releases.content,
			voices: releases.voices,
			takeDowns: takeDownsBeside,
		})
		.from(releases)
		.innerJoin(surveys, eq(surveys.id, releases.surveyId))
		.where(and(eq(releases.councilId, councilId), isNotNull(releases.releasedOn)))
		.orderBy(desc(surveys.closesAt), desc(releases.releasedOn));
	return rows.map(asTold);
};

const orders = sql`(select json_group_array(json_set(asked.value, '$.bands', json('[]'))) from json_each(${releases.content}, '$.questions') as asked where ${asksForOrderIn(sql`asked.value`)})`;

/** Of a council's releases the orders alone, as everybody together gave them: what its public page tells of polls. */
export const ordersOfCouncil = async (db: Db, councilId: string) => {
	const rows = await db
		.select({
			surveyId: releases.surveyId,
			releasedOn: sql<string>`${releases.releasedOn}`,
			content: sql<Release>`json_set(${releases.content}, '$.questions', ${orders})`.mapWith(
				releases.content,
			),
			voices: sql<null>`null`,
			takeDowns: takeDownsBeside,
		})
		.from(releases)
		.where(and(eq(releases.councilId, councilId), isNotNull(releases.releasedOn)));
	return rows.map(asTold);
};

/**
 * What the questions are about that young people were or are asked, with how far each survey has got: their words
 * alone, never an answer. Drafts are nobody's to see, and what was taken back is asked no more.
 */
export const linksOfAsked = (db: Db, councilId: string) => {
	const followed = followedQuestionLinks(db, councilId);
	return db
		.select({
			surveyId: followed.surveyId,
			questionId: followed.questionId,
			optionId: followed.optionId,
			kind: followed.kind,
			targetId: followed.targetId,
			survey: sql<string>`${surveys.content} ->> 'title'`,
			state: sql<Exclude<SurveyState, 'draft' | 'taken-back'>>`${surveys.state}`,
			closesAt: surveys.closesAt,
			wording: sql<string>`coalesce((select asked.value ->> 'wording' from json_each(${surveys.content}, '$.questions') as asked where asked.value ->> 'id' = ${followed.questionId}), '')`,
		})
		.from(followed)
		.innerJoin(surveys, eq(surveys.id, followed.surveyId))
		.where(notInArray(surveys.state, ['draft', 'taken-back']));
};

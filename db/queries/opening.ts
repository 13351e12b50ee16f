// The statements of closing a survey and opening its box. Each can be run again after a crash: what was done is not
// done twice, and the slips appear in the same batch in which the ballots go (docs/decisions/0007).
import { and, eq, gt, inArray, isNull, lte, not, or, sql, type SQL } from 'drizzle-orm';
import type { Answer, Release } from '#surveys';
import type { Db } from '../connect.ts';
import { markOfLog } from './acts.ts';
import { asked, ballots, councils, invitations, releases, slips, surveys } from '../schema/index.ts';

/** Closes every survey whose time has come. */
export const closeDueSurveys = (db: Db, now: string) => closing(db, now, lte(surveys.closesAt, now));

/** A survey that is closed early says so: its closing time becomes the time it was closed. */
export const closing = (db: Db, now: string, which: SQL | undefined) => {
	const closesAt = sql`min(${surveys.closesAt}, ${now})`;
	return db
		.update(surveys)
		.set({
			state: 'closed',
			closesAt,
			content: sql`json_set(${surveys.content}, '$.closesAt', ${closesAt})`,
		})
		.where(and(eq(surveys.state, 'open'), which))
		.returning({ id: surveys.id });
};

/** Nobody ever reads what was in its box: the key was lost, or the survey was taken back. */
const givenUp = sql`(${surveys.keyLostOn} is not null or ${surveys.state} = 'taken-back')`;

/**
 * Closed surveys whose opening was not begun, or was begun and not finished, and those taken back whose keys are still there. In any order: one whose opening costs a
 * Worker its life must not always come before the same others.
 */
export const surveysToOpen = async (db: Db) => {
	const rows = await db
		.select({ id: surveys.id })
		.from(surveys)
		.leftJoin(releases, eq(releases.surveyId, surveys.id))
		.where(
			and(
				inArray(surveys.state, ['closed', 'taken-back']),
				// A box that waits for its key-holder is not ours to open; one that was given up has its keys to lose.
				or(eq(surveys.openedBox, true), isNull(surveys.keyHolderId), givenUp),
				or(
					eq(surveys.keysDestroyed, false),
					and(not(givenUp), or(eq(surveys.openedBox, false), isNull(releases.surveyId))),
				),
			),
		)
		.orderBy(sql`random()`)
		.limit(20);
	return rows.map(({ id }) => id);
};

/** A survey that has closed, or was taken back, and of which something may be left to do. */
export const sealedSurvey = async (db: Db, id: string) => {
	const [survey] = await db
		.select({
			councilId: surveys.councilId,
			content: surveys.content,
			openedBox: surveys.openedBox,
			spoilt: surveys.spoilt,
			keysDestroyed: surveys.keysDestroyed,
			keyHolderId: surveys.keyHolderId,
			givenUp: givenUp.mapWith(Boolean),
		})
		.from(surveys)
		.where(and(eq(surveys.id, id), inArray(surveys.state, ['closed', 'taken-back'])));
	return survey ?? null;
};
export type SealedSurvey = NonNullable<Awaited<ReturnType<typeof sealedSurvey>>>;

/** A page of sealed ballots in the order of their random keys, after the key of the page before. */
export const sealedBallots = (db: Db, surveyId: string, after: string, limit: number) =>
	db
		.select({ nonceHash: ballots.nonceHash, sealed: ballots.sealed })
		.from(ballots)
		.where(and(eq(ballots.surveyId, surveyId), gt(ballots.nonceHash, after)))
		.orderBy(ballots.nonceHash)
		.limit(limit);

export interface MixedSlip {
	id: string;
	questionId: string;
	band: string | null;
	answer: unknown;
}

/** What came out of a whole box. */
export interface Emptied {
	/** Every slip of every ballot, mixed. */
	slips: MixedSlip[];
	/** How many ballots were taken out, the spoilt ones among them. */
	ballots: number;
	spoilt: number;
}

/** D1 takes 2 MB in one parameter, and a UTF-16 unit can be three bytes there. */
const longestParameter = 600_000;

/** The slips as JSON arrays, in their order, each short enough to be one parameter. */
function parametersOf(mixed: MixedSlip[]): string[] {
	const parameters: string[] = [];
	let some: string[] = [];
	let length = 0;
	for (const { id, questionId, band, answer } of mixed) {
		const one = JSON.stringify([id, questionId, band, answer]);
		if (length + one.length > longestParameter) {
			parameters.push(`[${some.join()}]`);
			[some, length] = [[], 0];
		}
		some.push(one);
		length += one.length + 1;
	}
	return some.length > 0 ? [...parameters, `[${some.join()}]`] : parameters;
}

/**
 * Empties the box in one batch: the mixed slips appear; ballots and invitations are gone. Nothing at all is written where
 * another run has done it meanwhile, or where these are not all the ballots of the box.
 */
export async function emptyBox(db: Db, surveyId: string, { slips: mixed, ballots: taken, spoilt }: Emptied) {
	const inBox = sql`(select count(*) from ${ballots} as inside where inside.survey_id = ${surveyId})`;
	const notYet = and(
		eq(surveys.id, surveyId),
		eq(surveys.state, 'closed'),
		eq(surveys.openedBox, false),
		isNull(surveys.keyLostOn),
		eq(inBox, taken),
	);
	const still = (which: SQL | undefined) =>
		sql`exists ${db.select({ id: surveys.id }).from(surveys).where(which)}`;
	await db.batch([
		db.delete(invitations).where(and(eq(invitations.surveyId, surveyId), still(notYet))),
		...parametersOf(mixed).map((parameter) =>
			db
				.insert(slips)
				.select(
					sql`select ${surveys.id}, slip.value ->> 0, slip.value ->> 1, slip.value ->> 2, nullif(slip.value -> 3, 'null') from ${surveys}, json_each(${parameter}) as slip where ${notYet}`,
				),
		),
		db.update(surveys).set({ openedBox: true, spoilt }).where(notYet),
		// Ballots go last: until here their number is what tells that all are in hand.
		db
			.delete(ballots)
			.where(
				and(
					eq(ballots.surveyId, surveyId),
					still(and(eq(surveys.id, surveyId), eq(surveys.openedBox, true))),
				),
			),
	]);
}

export const noteKeysDestroyed = (db: Db, surveyId: string) =>
	db.update(surveys).set({ keysDestroyed: true }).where(eq(surveys.id, surveyId));

/**
 * The slips of an opened box, for making its release. Nothing else may read them but the reading of own words; what was
 * written in own words stays where it is, for a release counts only that something was.
 */
export const slipsForRelease = (db: Db, surveyId: string) =>
	db
		.select({
			question: slips.questionId,
			band: slips.band,
			answer:
				sql<Answer | null>`case ${slips.answer} ->> 'kind' when 'own-words' then json_set(${slips.answer}, '$.text', '') else ${slips.answer} end`.mapWith(
					slips.answer,
				),
		})
		.from(slips)
		.where(eq(slips.surveyId, surveyId));

export const askedOf = (db: Db, surveyId: string) =>
	db.select({ band: asked.band, number: asked.number }).from(asked).where(eq(asked.surveyId, surveyId));

export interface NewRelease {
	surveyId: string;
	councilId: string;
	madeOn: string;
	content: Release;
}

/** A council that gives own words less time gives it to boxes that are opened from then on. */
const wordsUntil = (councilId: string, madeOn: string) =>
	sql`(select date(${madeOn}, '+' || ${councils}.${sql.identifier('own_words_days')} || ' days') from ${councils} where ${councils}.${sql.identifier('id')} = ${councilId})`;

/**
 * Stores a release, and lets nothing of the slips outlive it but own words, for their reading, without their group. Made
 * once: a second one changes nothing.
 */
export const addRelease = (db: Db, { surveyId, councilId, madeOn, content }: NewRelease) =>
	db.batch([
		db
			.insert(releases)
			.values({
				...{ surveyId, councilId, madeOn, content },
				wordsUntil: wordsUntil(councilId, madeOn),
				logMark: markOfLog(councilId),
			})
			.onConflictDoNothing(),
		db
			.delete(slips)
			.where(and(eq(slips.surveyId, surveyId), sql`${slips.answer} ->> 'kind' is not 'own-words'`)),
		db.update(slips).set({ band: null }).where(eq(slips.surveyId, surveyId)),
	]);

/** Looks at how many have answered, in full tens, for surveys not looked at within the hour. */
export const refreshProgress = (db: Db, now: string, anHourAgo: string) =>
	db
		.update(surveys)
		.set({
			progressTens: sql`(select count(*) / 10 from ${ballots} where ${ballots.surveyId} = ${surveys}.id)`,
			progressAt: now,
		})
		.where(
			and(eq(surveys.state, 'open'), or(isNull(surveys.progressAt), lte(surveys.progressAt, anHourAgo))),
		);

// The statements of closing a survey and opening its box. Each can be run again after a crash: what was done is not
// done twice, and the slips appear in the same batch in which the ballots go.
import { and, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Release } from '#surveys';
import type { Db } from '../connect.ts';
import { asked, ballots, invitations, releases, slips, surveys } from '../schema/index.ts';

/** Closes one open survey of a council. False where it is not open. */
export const closeSurvey = (db: Db, councilId: string, id: string, now: string) =>
	close(db, now, and(eq(surveys.id, id), eq(surveys.councilId, councilId)));

/** Closes every survey whose time has come. */
export const closeDueSurveys = (db: Db, now: string) => close(db, now, lte(surveys.closesAt, now));

/** A survey that is closed early says so: its closing time becomes the time it was closed. */
const close = async (db: Db, now: string, which: SQL | undefined) => {
	const closesAt = sql`min(${surveys.closesAt}, ${now})`;
	const rows = await db
		.update(surveys)
		.set({
			state: 'closed',
			closesAt,
			content: sql`json_set(${surveys.content}, '$.closesAt', ${closesAt})`,
		})
		.where(and(eq(surveys.state, 'open'), which))
		.returning({ id: surveys.id });
	return rows.length > 0;
};

/** Closed surveys whose opening was not begun, or was begun and not finished. */
export const surveysToOpen = async (db: Db) => {
	const rows = await db
		.select({ id: surveys.id })
		.from(surveys)
		.leftJoin(releases, eq(releases.surveyId, surveys.id))
		.where(
			and(
				eq(surveys.state, 'closed'),
				or(eq(surveys.openedBox, false), eq(surveys.keysDestroyed, false), isNull(releases.surveyId)),
			),
		)
		.limit(20);
	return rows.map(({ id }) => id);
};

export const closedSurvey = async (db: Db, id: string) => {
	const [survey] = await db
		.select({
			councilId: surveys.councilId,
			content: surveys.content,
			openedBox: surveys.openedBox,
			spoilt: surveys.spoilt,
			keysDestroyed: surveys.keysDestroyed,
		})
		.from(surveys)
		.where(and(eq(surveys.id, id), eq(surveys.state, 'closed')));
	return survey ?? null;
};

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

/** How many slips travel in one statement's parameter: about 400 kB, well under D1's 2 MB. */
const slipsPerStatement = 1000;

/**
 * Empties the box in one batch: the mixed slips appear; ballots and invitations are gone. Where another run has done
 * it meanwhile, nothing is written.
 */
export async function emptyBox(db: Db, surveyId: string, mixed: MixedSlip[], spoilt: number): Promise<void> {
	const notYet = and(eq(surveys.id, surveyId), eq(surveys.state, 'closed'), eq(surveys.openedBox, false));
	const chunks = Array.from({ length: Math.ceil(mixed.length / slipsPerStatement) }, (_, index) =>
		mixed.slice(index * slipsPerStatement, (index + 1) * slipsPerStatement),
	);
	await db.batch([
		db.delete(ballots).where(eq(ballots.surveyId, surveyId)),
		db.delete(invitations).where(eq(invitations.surveyId, surveyId)),
		...chunks.map((chunk) =>
			db
				.insert(slips)
				.select(
					sql`select ${surveys.id}, slip.value ->> 'id', slip.value ->> 'questionId', slip.value ->> 'band', nullif(slip.value -> 'answer', 'null') from ${surveys}, json_each(${JSON.stringify(chunk)}) as slip where ${notYet}`,
				),
		),
		db.update(surveys).set({ openedBox: true, spoilt }).where(notYet),
	]);
}

export const noteKeysDestroyed = (db: Db, surveyId: string) =>
	db.update(surveys).set({ keysDestroyed: true }).where(eq(surveys.id, surveyId));

/** The slips of an opened box, for making its release. Nothing else may read them but the reading of own words. */
export const slipsForRelease = async (db: Db, surveyId: string) => {
	const rows = await db
		.select({ question: slips.questionId, band: slips.band, answer: slips.answer })
		.from(slips)
		.where(eq(slips.surveyId, surveyId));
	return rows;
};

export const askedOf = (db: Db, surveyId: string) =>
	db.select({ band: asked.band, number: asked.number }).from(asked).where(eq(asked.surveyId, surveyId));

/** Stores a release. Made once: a second one changes nothing. */
export const addRelease = (db: Db, surveyId: string, councilId: string, madeOn: string, content: Release) =>
	db.insert(releases).values({ surveyId, councilId, madeOn, content }).onConflictDoNothing();

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

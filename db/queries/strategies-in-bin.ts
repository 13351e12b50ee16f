// A strategy in the bin: what hangs on it before it goes there, going there, coming back, and being erased by the clock. Links to
// its parts stay where they are while it lies there, and whoever reads them finds nothing; so it comes back with all of them.
import { and, eq, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import {
	actions,
	measures,
	partChanges,
	partSuccessors,
	pledgeActions,
	pledges,
	priorities,
	priorityPrinciples,
	questionLinks,
	readings,
	replyLinks,
	strategies,
	strategyChanges,
	strategyParts,
	successions,
	surveys,
} from '../schema/index.ts';

const ofCouncil = (councilId: string, id: string) =>
	and(eq(strategies.id, id), eq(strategies.councilId, councilId));

const partsOf = (id: string) =>
	sql`(select part.id from ${strategyParts} as part where part.strategy_id = ${id})`;

/** Surveys that ask about any part of it. */
const askingAbout = (db: Db, councilId: string, id: string) =>
	db
		.selectDistinct({
			id: surveys.id,
			title: sql<string>`${surveys.content} ->> 'title'`,
			state: surveys.state,
		})
		.from(questionLinks)
		.innerJoin(surveys, eq(surveys.id, questionLinks.surveyId))
		.where(
			and(
				eq(questionLinks.councilId, councilId),
				sql`${questionLinks.targetId} in ${partsOf(id)}`,
				isNull(surveys.binnedOn),
			),
		)
		.orderBy(sql`2`);

/** Figures of its measures that somebody entered. */
const enteredFigures = (db: Db, councilId: string, id: string) =>
	db
		.select({ number: sql<number>`count(*)` })
		.from(readings)
		.innerJoin(measures, eq(measures.id, readings.measureId))
		.where(and(eq(measures.strategyId, id), eq(measures.councilId, councilId), isNotNull(readings.addedOn)));

/** What hangs on a strategy: surveys that ask about it, and figures that were entered by hand. */
export const whatHangsOnStrategy = async (db: Db, councilId: string, id: string) => {
	const [asked, figures] = await db.batch([
		askingAbout(db, councilId, id),
		enteredFigures(db, councilId, id),
	]);
	return { surveys: asked, figures: figures[0]?.number ?? 0 };
};

export interface BinningOfStrategy {
	councilId: string;
	id: string;
	by: string;
	today: string;
	newId: () => string;
}

/** Strategies of which this one took the place, and no other that stands. */
const replacedAlone = (councilId: string, id: string) =>
	sql`select taken.before_id from ${successions} as taken where taken.after_id = ${id} and taken.council_id = ${councilId} and taken.accepted_on is not null and not exists (select 1 from ${successions} as other join ${strategies} as stands on stands.id = other.after_id where other.before_id = taken.before_id and other.after_id <> ${id} and other.accepted_on is not null and stands.binned_on is null)`;

/** Gives strategies another state, and notes the one before. */
const restate = (
	db: Db,
	{ councilId, by, today, newId }: BinningOfStrategy,
	which: SQL | undefined,
	status: SQL,
) =>
	[
		db
			.insert(strategyChanges)
			.select(
				sql`select ${newId()} || '-' || ${strategies.id}, ${strategies.councilId}, ${strategies.id}, ${strategies.id}, 'status', ${strategies.status}, ${today}, ${by} from ${strategies} where ${strategies.councilId} = ${councilId} and ${which} and ${strategies.status} <> ${status}`,
			),
		db
			.update(strategies)
			.set({ status })
			.where(and(eq(strategies.councilId, councilId), which)),
	] as const;

/** What a strategy was before it was replaced. */
const statusBefore = sql`coalesce((select change.before from ${strategyChanges} as change where change.target_id = ${strategies.id} and change.what = 'status' and change.before <> 'superseded' order by change."on" desc, change.rowid desc limit 1), ${strategies.status})`;

/**
 * Puts a strategy into the bin, and lets the one whose place it took hold again. False where it is there already, or another
 * that stands has taken its place.
 */
export const binStrategy = async (db: Db, binning: BinningOfStrategy) => {
	const { councilId, id, today } = binning;
	const isReplaced = sql`exists (select 1 from ${successions} as taken join ${strategies} as stands on stands.id = taken.after_id where taken.before_id = ${id} and taken.accepted_on is not null and stands.binned_on is null)`;
	const goes = sql`exists (select 1 from ${strategies} as going where going.id = ${id} and going.council_id = ${councilId} and going.binned_on is null) and not ${isReplaced}`;
	const back = and(
		eq(strategies.status, 'superseded'),
		sql`${strategies.id} in (${replacedAlone(councilId, id)})`,
		goes,
	);
	const [, , gone] = await db.batch([
		...restate(db, binning, back, statusBefore),
		db
			.update(strategies)
			.set({ binnedOn: today })
			.where(and(ofCouncil(councilId, id), goes))
			.returning({ id: strategies.id }),
	]);
	return gone.length > 0;
};

/** Takes a strategy out of the bin: it stands where it stood, and what it replaced is replaced again. False where it is not there. */
export const takeStrategyOutOfBin = async (db: Db, binning: BinningOfStrategy) => {
	const { councilId, id } = binning;
	const comes = sql`exists (select 1 from ${strategies} as coming where coming.id = ${id} and coming.council_id = ${councilId} and coming.binned_on is not null)`;
	const replaced = and(
		sql`${strategies.id} in (select taken.before_id from ${successions} as taken where taken.after_id = ${id} and taken.accepted_on is not null)`,
		comes,
	);
	const [, , out] = await db.batch([
		...restate(db, binning, replaced, sql`'superseded'`),
		db
			.update(strategies)
			.set({ binnedOn: null })
			.where(and(ofCouncil(councilId, id), comes))
			.returning({ id: strategies.id }),
	]);
	return out.length > 0;
};

/** Strategies that were put into the bin by that day, of all councils: their time is over. */
export const strategiesToEmpty = (db: Db, by: string) =>
	db
		.select({ id: strategies.id, councilId: strategies.councilId })
		.from(strategies)
		.where(lte(strategies.binnedOn, by));

/** Links to what is erased: where it became another part they are about that one, and every other one goes. */
const lettingLinksGo = (db: Db, councilId: string, parts: SQL) => {
	const became = sql`join ${partSuccessors} as became on became.from_id = link.target_id where link.council_id = ${councilId} and link.target_id in ${parts}`;
	const ofReplies = and(eq(replyLinks.councilId, councilId), sql`${replyLinks.targetId} in ${parts}`);
	const ofQuestions = and(eq(questionLinks.councilId, councilId), sql`${questionLinks.targetId} in ${parts}`);
	return [
		db
			.insert(replyLinks)
			.select(
				sql`select link.council_id, link.reply_id, became.kind, became.to_id from ${replyLinks} as link ${became}`,
			)
			.onConflictDoNothing(),
		db
			.insert(questionLinks)
			.select(
				sql`select link.council_id, link.survey_id, link.question_id, link.option_id, became.kind, became.to_id from ${questionLinks} as link ${became}`,
			)
			.onConflictDoNothing(),
		db.delete(replyLinks).where(ofReplies),
		db.delete(questionLinks).where(ofQuestions),
		db.delete(partSuccessors).where(sql`${partSuccessors.fromId} in ${parts}`),
		db.delete(partSuccessors).where(sql`${partSuccessors.toId} in ${parts}`),
	] as const;
};

/** Erases a strategy that is in the bin, with its parts and their figures, in one batch. */
export const eraseStrategy = async (db: Db, councilId: string, id: string) => {
	const its = sql`(select gone.id from ${strategies} as gone where gone.id = ${id} and gone.council_id = ${councilId} and gone.binned_on is not null)`;
	const parts = sql`(select part.id from ${strategyParts} as part where part.strategy_id in ${its})`;
	await db.batch([
		...lettingLinksGo(db, councilId, parts),
		db.delete(readings).where(sql`${readings.measureId} in ${parts}`),
		db.delete(pledgeActions).where(sql`${pledgeActions.pledgeId} in ${parts}`),
		db.delete(pledgeActions).where(sql`${pledgeActions.actionId} in ${parts}`),
		db.delete(priorityPrinciples).where(sql`${priorityPrinciples.priorityId} in ${parts}`),
		db.delete(partChanges).where(sql`${partChanges.strategyId} in ${its}`),
		db.delete(strategyChanges).where(sql`${strategyChanges.strategyId} in ${its}`),
		db.delete(successions).where(sql`${successions.beforeId} in ${its}`),
		db.delete(successions).where(sql`${successions.afterId} in ${its}`),
		db.delete(measures).where(sql`${measures.strategyId} in ${its}`),
		db.delete(actions).where(sql`${actions.strategyId} in ${its}`),
		db.delete(pledges).where(sql`${pledges.strategyId} in ${its}`),
		db.delete(priorities).where(sql`${priorities.strategyId} in ${its}`),
		db.delete(strategies).where(sql`${strategies.id} in ${its}`),
	]);
};

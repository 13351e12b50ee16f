import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Succession } from '#surveys';
import type { Db } from '../connect.ts';
import { questionLinks, replyLinks, strategies, successions } from '../schema/index.ts';

const ofCouncil = (councilId: string, id: string) =>
	and(eq(successions.id, id), eq(successions.councilId, councilId));

export const successionOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [found] = await db
		.select({
			id: successions.id,
			beforeId: successions.beforeId,
			afterId: successions.afterId,
			version: successions.version,
			acceptedOn: successions.acceptedOn,
			content: successions.content,
		})
		.from(successions)
		.where(and(ofCouncil(councilId, id), isNull(successions.binnedOn)));
	return found ?? null;
};

/** Which strategies of a council took the place of which. */
export const acceptedSuccessions = (db: Db, councilId: string) =>
	db
		.select({ beforeId: successions.beforeId, afterId: successions.afterId })
		.from(successions)
		.where(and(eq(successions.councilId, councilId), isNotNull(successions.acceptedOn)));

/** The versions that a strategy came of and those that came of it, and which two are being compared. */
export const versionsOfStrategy = async (db: Db, councilId: string, strategyId: string) => {
	const rows = await db
		.select({
			succession: successions.id,
			acceptedOn: successions.acceptedOn,
			afterId: successions.afterId,
			id: strategies.id,
			slug: strategies.slug,
			title: strategies.title,
			periodFrom: strategies.periodFrom,
			periodTo: strategies.periodTo,
			status: strategies.status,
		})
		.from(successions)
		.innerJoin(
			strategies,
			sql`${strategies.id} = case ${successions.beforeId} when ${strategyId} then ${successions.afterId} else ${successions.beforeId} end`,
		)
		.where(
			and(
				eq(successions.councilId, councilId),
				isNull(successions.binnedOn),
				isNull(strategies.binnedOn),
				or(eq(successions.beforeId, strategyId), eq(successions.afterId, strategyId)),
			),
		)
		.orderBy(strategies.periodFrom, strategies.id);
	const others = rows.map(({ afterId, ...other }) => ({ ...other, isBefore: afterId === strategyId }));
	const accepted = others.filter(({ acceptedOn }) => acceptedOn !== null);
	return {
		before: accepted.filter(({ isBefore }) => isBefore),
		after: accepted.filter(({ isBefore }) => !isBefore),
		compared: others.filter(({ acceptedOn }) => acceptedOn === null),
	};
};

/** Parts that anything was asked or replied about: their ids, with how many questions and replies. */
export const whatHangsOn = (db: Db, councilId: string) =>
	db.all<{ id: string; questions: number; replies: number }>(sql`
		select target_id as id, sum(question) as questions, sum(reply) as replies from (
			select distinct target_id, survey_id || ' ' || question_id, 1 as question, 0 as reply from ${questionLinks} where council_id = ${councilId}
			union all
			select target_id, reply_id, 0, 1 from ${replyLinks} where council_id = ${councilId}
		) group by target_id
	`);

/** Begins to compare two versions, or goes on with it where somebody has. Its id, and the day on which it went into the bin. */
export const addSuccession = async (
	db: Db,
	succession: { id: string; councilId: string; beforeId: string; afterId: string; content: Succession },
): Promise<{ id: string; binnedOn: string | null }> => {
	const { councilId, beforeId, afterId } = succession;
	const [, [found]] = await db.batch([
		db
			.insert(successions)
			.values({ ...succession, version: 1 })
			.onConflictDoNothing(),
		db
			.select({ id: successions.id, binnedOn: successions.binnedOn })
			.from(successions)
			.where(
				and(
					eq(successions.councilId, councilId),
					eq(successions.beforeId, beforeId),
					eq(successions.afterId, afterId),
				),
			),
	]);
	return found ?? { id: succession.id, binnedOn: null };
};

/** Saves answers if nobody saved since `version` and it is not accepted. Returns the new version, or null. */
export const saveSuccession = async (
	db: Db,
	councilId: string,
	{ id, version, content }: { id: string; version: number; content: Succession },
) => {
	const [saved] = await db
		.update(successions)
		.set({ content, version: version + 1 })
		.where(
			and(
				ofCouncil(councilId, id),
				eq(successions.version, version),
				isNull(successions.acceptedOn),
				isNull(successions.binnedOn),
			),
		)
		.returning({ version: successions.version });
	return saved?.version ?? null;
};

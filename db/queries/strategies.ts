import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { strategies, strategyParts } from '../schema/index.ts';
import { partsOfCouncil } from './parts.ts';

export type StrategyWithParts = Awaited<ReturnType<typeof strategiesOfCouncil>>[number];

/** A council's strategies but for those in the bin. */
const standing = (councilId: string) => and(eq(strategies.councilId, councilId), isNull(strategies.binnedOn));

/** A council's strategies, newest first, with all their parts. */
export const strategiesOfCouncil = async (db: Db, councilId: string) => {
	const [heads, parts] = await Promise.all([
		db
			.select({
				id: strategies.id,
				slug: strategies.slug,
				title: strategies.title,
				periodFrom: strategies.periodFrom,
				periodTo: strategies.periodTo,
				status: strategies.status,
			})
			.from(strategies)
			.where(standing(councilId)),
		partsOfCouncil(db, councilId),
	]);
	return heads
		.sort((a, b) => b.periodFrom.localeCompare(a.periodFrom) || a.id.localeCompare(b.id))
		.map((strategy) => ({ ...strategy, parts: parts.get(strategy.id) ?? [] }));
};

/** The strategy that a part belongs to, standing in it or taken out; null where the council has none, or it is in the bin. */
export const strategyOfPart = async (db: Db, councilId: string, partId: string) => {
	const [found] = await db
		.select({
			id: strategies.id,
			slug: strategies.slug,
			title: strategies.title,
			status: strategies.status,
		})
		.from(strategies)
		.innerJoin(strategyParts, eq(strategyParts.strategyId, strategies.id))
		.where(and(standing(councilId), eq(strategyParts.id, partId)));
	return found ?? null;
};

/** What a council's strategies are called, the newest first. */
export const titlesOfStrategies = async (db: Db, councilId: string) => {
	const all = await db
		.select({ title: strategies.title })
		.from(strategies)
		.where(standing(councilId))
		.orderBy(desc(strategies.periodFrom), asc(strategies.id));
	return all.map(({ title }) => title);
};

import { asc, desc, eq, inArray, type AnyColumn } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { actions, measures, pledges, priorities, strategies } from '../schema/index.ts';

const inOrder = (table: { position: AnyColumn; id: AnyColumn }) => [asc(table.position), asc(table.id)];

/** A council's strategies, newest first, with everything that a question can be linked to. */
export const strategiesOfCouncil = async (db: Db, councilId: string) => {
	const mine = db.select({ id: strategies.id }).from(strategies).where(eq(strategies.councilId, councilId));
	const [heads, headings, promises, rows, tellings] = await db.batch([
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
			.where(eq(strategies.councilId, councilId)),
		db
			.select()
			.from(priorities)
			.where(inArray(priorities.strategyId, mine))
			.orderBy(...inOrder(priorities)),
		db
			.select()
			.from(pledges)
			.where(inArray(pledges.strategyId, mine))
			.orderBy(...inOrder(pledges)),
		db
			.select()
			.from(actions)
			.where(inArray(actions.strategyId, mine))
			.orderBy(...inOrder(actions)),
		db
			.select()
			.from(measures)
			.where(inArray(measures.strategyId, mine))
			.orderBy(...inOrder(measures)),
	]);
	const of = <Row extends { strategyId: string }>(strategyId: string, all: Row[]) =>
		all.filter((row) => row.strategyId === strategyId);
	return heads
		.sort((a, b) => b.periodFrom.localeCompare(a.periodFrom) || a.id.localeCompare(b.id))
		.map((strategy) => ({
			...strategy,
			priorities: of(strategy.id, headings).map(({ id, number, title, youngWording }) => ({
				id,
				number,
				title,
				youngWording,
			})),
			pledges: of(strategy.id, promises).map(({ id, priorityId, wording }) => ({ id, priorityId, wording })),
			actions: of(strategy.id, rows).map(({ id, priorityId, ref, activity }) => ({
				id,
				priorityId,
				ref,
				activity,
			})),
			measures: of(strategy.id, tellings).map(({ id, priorityId, wording }) => ({ id, priorityId, wording })),
		}));
};

/** What a council's strategies are called, the newest first. */
export const titlesOfStrategies = async (db: Db, councilId: string) => {
	const all = await db
		.select({ title: strategies.title })
		.from(strategies)
		.where(eq(strategies.councilId, councilId))
		.orderBy(desc(strategies.periodFrom), asc(strategies.id));
	return all.map(({ title }) => title);
};

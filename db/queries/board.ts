// What a board's pages are read from. Each page costs a handful of statements, however much was asked.
import { and, desc, eq, inArray, isNull, not, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Db } from '../connect.ts';
import {
	councils,
	groupNames,
	groups,
	measures,
	partSuccessors,
	readings,
	strategies,
	strategyChanges,
} from '../schema/index.ts';
import { isBinnedPart } from './parts.ts';

const councilOnBoard = { slug: councils.slug, name: councils.name, vocabulary: councils.vocabulary };

/** A council and its strategies, newest first. */
export const boardOfCouncil = async (db: Db, councilId: string) => {
	const [mine, plans, named] = await db.batch([
		db
			.select({ ...councilOnBoard, glossary: councils.glossary })
			.from(councils)
			.where(eq(councils.id, councilId)),
		db
			.select({
				slug: strategies.slug,
				title: strategies.title,
				periodFrom: strategies.periodFrom,
				periodTo: strategies.periodTo,
				status: strategies.status,
			})
			.from(strategies)
			.where(and(eq(strategies.councilId, councilId), isNull(strategies.binnedOn))),
		db
			.select({ name: groupNames.name, ageFrom: groups.ageFrom, ageTo: groups.ageTo })
			.from(groups)
			.innerJoin(groupNames, eq(groupNames.groupId, groups.id))
			.where(and(eq(groups.councilId, councilId), isNull(groupNames.to)))
			.orderBy(groupNames.name),
	]);
	if (!mine[0]) return null;
	const { glossary, ...council } = mine[0];
	return {
		council,
		glossary,
		groups: named,
		strategies: plans.sort((a, b) => (a.periodFrom < b.periodFrom ? 1 : -1)),
	};
};

/** A strategy by its address, or by its id; none that is in the bin. */
export const strategyOnBoard = async (db: Db, councilId: string, address: string | { id: string }) => {
	const [found] = await db
		.select({
			council: councilOnBoard,
			strategy: {
				id: strategies.id,
				slug: strategies.slug,
				title: strategies.title,
				periodFrom: strategies.periodFrom,
				periodTo: strategies.periodTo,
				status: strategies.status,
				vision: strategies.vision,
				scrutiny: strategies.scrutiny,
			},
		})
		.from(strategies)
		.innerJoin(councils, eq(councils.id, strategies.councilId))
		.where(
			and(
				eq(strategies.councilId, councilId),
				isNull(strategies.binnedOn),
				typeof address === 'string' ? eq(strategies.slug, address) : eq(strategies.id, address.id),
			),
		);
	return found ?? null;
};

const reading = {
	id: readings.id,
	measureId: readings.measureId,
	asAt: readings.asAt,
	value: readings.value,
	printed: readings.printed,
	base: readings.base,
	voice: readings.voice,
	source: readings.source,
	kind: readings.kind,
	addedOn: readings.addedOn,
};

/**
 * The readings of a strategy's measures, and those of the measures of earlier versions that they go on from, counted in
 * the same unit; a value that a newer version prints again stands once. They are dated as printed: whoever shows them
 * puts them in order of time.
 */
export const readingsOfStrategy = async (db: Db, councilId: string, strategyId: string) => {
	const mine = db
		.select({ id: measures.id })
		.from(measures)
		.where(and(eq(measures.strategyId, strategyId), eq(measures.councilId, councilId)));
	const own = db
		.select({ ...reading, earlier: sql<number>`0`.as('earlier') })
		.from(readings)
		.where(inArray(readings.measureId, mine));
	const earlier = db
		.select({ ...reading, measureId: partSuccessors.toId, earlier: sql<number>`1`.as('earlier') })
		.from(partSuccessors)
		.innerJoin(readings, eq(readings.measureId, partSuccessors.fromId))
		.where(
			and(
				inArray(partSuccessors.toId, mine),
				eq(partSuccessors.alone, true),
				sql`(select unit from ${measures} as was where was.id = ${partSuccessors.fromId}) = (select unit from ${measures} as now where now.id = ${partSuccessors.toId})`,
				not(isBinnedPart(sql`${partSuccessors.fromId}`)),
			),
		);
	const all = await unionAll(own, earlier).orderBy(sql`earlier`, sql`as_at`, sql`id`);
	const printed = ({ measureId, asAt, value, voice, base }: (typeof all)[number]) =>
		JSON.stringify([measureId, asAt, value, voice, base]);
	const first = new Map(all.toReversed().map((one) => [printed(one), one.id]));
	return all
		.filter((one) => one.earlier === 0 || first.get(printed(one)) === one.id)
		.map(({ earlier: _, ...one }) => one);
};

/** What a strategy and its priorities were called before and until when, the latest change first. */
export const changesOfStrategy = (db: Db, councilId: string, strategyId: string) =>
	db
		.select({
			targetId: strategyChanges.targetId,
			what: strategyChanges.what,
			before: strategyChanges.before,
			on: strategyChanges.on,
		})
		.from(strategyChanges)
		.where(and(eq(strategyChanges.strategyId, strategyId), eq(strategyChanges.councilId, councilId)))
		.orderBy(desc(strategyChanges.on), desc(strategyChanges.id));

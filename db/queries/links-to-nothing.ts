import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Link } from '#surveys';
import type { Db } from '../connect.ts';
import { actions, measures, pledges, priorities } from '../schema/index.ts';

/** Those of the links that point at nothing of this council. */
export const linksToNothing = async (db: Db, councilId: string, links: Link[]): Promise<Link[]> => {
	if (links.length === 0) return [];
	const ids = sql`(select value from json_each(${JSON.stringify(links.map(({ id }) => id))}))`;
	const [foundPriorities, foundPledges, foundActions, foundMeasures] = await db.batch([
		db
			.select({ id: priorities.id })
			.from(priorities)
			.where(and(eq(priorities.councilId, councilId), inArray(priorities.id, ids))),
		db
			.select({ id: pledges.id })
			.from(pledges)
			.where(and(eq(pledges.councilId, councilId), inArray(pledges.id, ids))),
		db
			.select({ id: actions.id })
			.from(actions)
			.where(and(eq(actions.councilId, councilId), inArray(actions.id, ids))),
		db
			.select({ id: measures.id })
			.from(measures)
			.where(and(eq(measures.councilId, councilId), inArray(measures.id, ids))),
	]);
	const known = {
		priority: new Set(foundPriorities.map(({ id }) => id)),
		pledge: new Set(foundPledges.map(({ id }) => id)),
		action: new Set(foundActions.map(({ id }) => id)),
		measure: new Set(foundMeasures.map(({ id }) => id)),
	};
	return links.filter(({ kind, id }) => !known[kind].has(id));
};

import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { partChanges, people } from '../schema/index.ts';

const asTold = {
	number: partChanges.number,
	did: partChanges.did,
	before: partChanges.before,
	after: partChanges.after,
	why: partChanges.why,
	on: partChanges.on,
	by: people.name,
};

/** What was done to a part, the latest first. */
export const changesOfPart = (db: Db, councilId: string, partId: string) =>
	db
		.select(asTold)
		.from(partChanges)
		.innerJoin(people, eq(people.id, partChanges.personId))
		.where(and(eq(partChanges.partId, partId), eq(partChanges.councilId, councilId)))
		.orderBy(desc(partChanges.number));

/** When and why each part that is out of a strategy was taken out. */
export const takenOutOf = (db: Db, councilId: string, strategyId: string) =>
	db
		.select({ partId: partChanges.partId, why: partChanges.why, on: partChanges.on })
		.from(partChanges)
		.where(
			and(
				eq(partChanges.strategyId, strategyId),
				eq(partChanges.councilId, councilId),
				eq(partChanges.did, 'taken out'),
				sql`not exists (select 1 from ${partChanges} as later where later.part_id = ${partChanges.partId} and later.number > ${partChanges.number})`,
			),
		);

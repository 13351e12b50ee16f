import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Link, StrategyStatus } from '#surveys';
import type { Db } from '../connect.ts';
import {
	measures,
	partSuccessors,
	pledgeActions,
	priorities,
	priorityPrinciples,
	strategies,
	strategyChanges,
	successions,
} from '../schema/index.ts';

export interface NewSuccessor {
	kind: Link['kind'];
	from: string;
	to: string;
	alone: boolean;
}

export interface Accepted {
	by: string;
	on: string;
	/** How far the new version is. */
	status: StrategyStatus;
	newId: () => string;
}

/**
 * Lets links follow to a new version, in one batch: what each part became is written down, the version before is marked
 * superseded, and what people said about the parts at the desk goes on where the new version says nothing of it. Every
 * statement holds only while the comparison is as it was seen, so a second press does nothing. False where it was not.
 */
export const acceptSuccession = async (
	db: Db,
	seen: { councilId: string; id: string; version: number; beforeId: string; afterId: string },
	became: readonly NewSuccessor[],
	{ by, on, status, newId }: Accepted,
) => {
	const { councilId, id, version, beforeId, afterId } = seen;
	const asSeen = and(
		eq(successions.id, id),
		eq(successions.councilId, councilId),
		eq(successions.version, version),
		isNull(successions.acceptedOn),
		isNull(successions.binnedOn),
		// Neither version was put into the bin meanwhile.
		sql`not exists (select 1 from ${strategies} where id in (${beforeId}, ${afterId}) and binned_on is not null)`,
	);
	const still = sql`exists ${db.select({ id: successions.id }).from(successions).where(asSeen)}`;
	const all = sql`json_each(${JSON.stringify(became)}) as new`;
	const mine = and(eq(strategies.councilId, councilId), still);
	const noteOfStatus = (strategy: string, after: StrategyStatus) =>
		db
			.insert(strategyChanges)
			.select(
				sql`select ${newId()}, council_id, id, id, 'status', status, ${on}, ${by} from ${strategies} where id = ${strategy} and council_id = ${councilId} and status <> ${after} and ${still}`,
			);
	const results = await db.batch([
		db
			.insert(partSuccessors)
			.select(
				sql`select ${councilId}, new.value ->> 'from', new.value ->> 'to', new.value ->> 'kind', new.value ->> 'alone', ${on} from ${all} where ${still}`,
			)
			.onConflictDoNothing(),
		reachOn(db, councilId, still),
		carry(db, afterId, still).principles,
		carry(db, afterId, still).actions,
		carry(db, afterId, still).directions,
		carry(db, afterId, still).youngWordings,
		noteOfStatus(beforeId, 'superseded'),
		noteOfStatus(afterId, status),
		db
			.update(strategies)
			.set({ status: 'superseded' })
			.where(and(eq(strategies.id, beforeId), mine)),
		db
			.update(strategies)
			.set({ status })
			.where(and(eq(strategies.id, afterId), mine)),
		db
			.update(successions)
			.set({ acceptedOn: on, version: version + 1 })
			.where(asSeen)
			.returning({ id: successions.id }),
	]);
	return results[10].length > 0;
};

/** What became of it in all versions after the next: each pair that two rows make, until there are no more. */
const reachOn = (db: Db, councilId: string, still: SQL) =>
	db
		.insert(partSuccessors)
		.select(
			sql`with recursive step as (select from_id, to_id, kind, alone, "on" from ${partSuccessors} where council_id = ${councilId}), reach(from_id, to_id, kind, alone, "on") as (select * from step union select reach.from_id, step.to_id, step.kind, reach.alone and step.alone, reach."on" from reach join step on step.from_id = reach.to_id) select ${councilId}, from_id, to_id, kind, min(alone), min("on") from reach where from_id <> to_id and ${still} group by from_id, to_id`,
		)
		.onConflictDoNothing();

/** What a document does not print and somebody said at the desk, for parts that say nothing of it themselves. */
const carry = (db: Db, afterId: string, still: SQL) => ({
	principles: db
		.insert(priorityPrinciples)
		.select(
			sql`select distinct now.council_id, now.id, served.principle from ${priorities} as now join ${partSuccessors} as became on became.to_id = now.id join ${priorityPrinciples} as served on served.priority_id = became.from_id where now.strategy_id = ${afterId} and not exists (select 1 from ${priorityPrinciples} as own where own.priority_id = now.id) and ${still}`,
		)
		.onConflictDoNothing(),
	actions: db
		.insert(pledgeActions)
		.select(
			sql`select distinct answers.council_id, promised.to_id, done.to_id from ${pledgeActions} as answers join ${partSuccessors} as promised on promised.from_id = answers.pledge_id and promised.kind = 'pledge' join ${partSuccessors} as done on done.from_id = answers.action_id and done.kind = 'action' where promised.to_id in (select id from pledges where strategy_id = ${afterId}) and done.to_id in (select id from actions where strategy_id = ${afterId}) and ${still}`,
		)
		.onConflictDoNothing(),
	directions: db
		.update(measures)
		.set({
			direction: sql`(select was.direction from ${partSuccessors} as became join ${measures} as was on was.id = became.from_id where became.to_id = measures.id and became.alone order by was.direction = 'unclear' limit 1)`,
		})
		.where(
			sql`strategy_id = ${afterId} and direction = 'unclear' and exists (select 1 from ${partSuccessors} as became where became.to_id = measures.id and became.alone) and ${still}`,
		),
	youngWordings: db
		.update(priorities)
		.set({
			youngWording: sql`(select was.young_wording from ${partSuccessors} as became join ${priorities} as was on was.id = became.from_id where became.to_id = priorities.id and became.alone order by became."on" desc limit 1)`,
		})
		.where(
			sql`strategy_id = ${afterId} and young_wording = '' and exists (select 1 from ${partSuccessors} as became where became.to_id = priorities.id and became.alone) and ${still}`,
		),
});

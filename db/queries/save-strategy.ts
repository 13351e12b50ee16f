import { and, eq, isNull, sql } from 'drizzle-orm';
import type { StrategyContent } from '#surveys';
import type { Db } from '../connect.ts';
import { priorities, priorityPrinciples, strategies, strategyChanges } from '../schema/index.ts';

export interface StrategyChange {
	by: string;
	/** The day of the change. */
	on: string;
	newId: () => string;
}

/**
 * Saves a strategy's names and what its priorities serve, and keeps what they were called before, in one batch. A
 * priority of another strategy is left as it is. False where the council has no such strategy, or it is in the bin.
 */
export const saveStrategy = async (
	db: Db,
	{ councilId, id }: { councilId: string; id: string },
	{ title, status, priorities: headings }: StrategyContent,
	{ by, on, newId }: StrategyChange,
) => {
	const mine = and(eq(strategies.id, id), eq(strategies.councilId, councilId), isNull(strategies.binnedOn));
	const stands = sql`exists (select 1 from ${strategies} where ${mine})`;
	const all = sql`json_each(${JSON.stringify(headings)}) as new`;
	const under = sql`heading.id = new.value ->> 'id' and heading.strategy_id = ${id} and heading.council_id = ${councilId} and ${stands}`;
	const noteOfStrategy = (what: 'title' | 'status', after: string) =>
		db
			.insert(strategyChanges)
			.select(
				sql`select ${newId()}, council_id, id, id, ${what}, ${sql.identifier(what)}, ${on}, ${by} from ${strategies} where ${mine} and ${sql.identifier(what)} <> ${after}`,
			);
	const noteOfHeadings = (what: 'title' | 'young wording', key: 'title' | 'youngWording', column: string) =>
		db
			.insert(strategyChanges)
			.select(
				sql`select ${newId()} || '-' || new.key, heading.council_id, heading.strategy_id, heading.id, ${what}, heading.${sql.identifier(column)}, ${on}, ${by} from ${all} join ${priorities} as heading on ${under} where heading.${sql.identifier(column)} <> new.value ->> ${key}`,
			);
	const [saved] = await db.batch([
		db.select({ id: strategies.id }).from(strategies).where(mine),
		noteOfStrategy('title', title),
		noteOfStrategy('status', status),
		noteOfHeadings('title', 'title', 'title'),
		noteOfHeadings('young wording', 'youngWording', 'young_wording'),
		db.update(strategies).set({ title, status }).where(mine),
		db
			.update(priorities)
			.set({ title: sql`new.value ->> 'title'`, youngWording: sql`new.value ->> 'youngWording'` })
			.from(all)
			.where(
				sql`${priorities}.id = new.value ->> 'id' and ${priorities}.strategy_id = ${id} and ${priorities}.council_id = ${councilId} and ${stands}`,
			),
		db
			.delete(priorityPrinciples)
			.where(sql`priority_id in (select heading.id from ${all} join ${priorities} as heading on ${under})`),
		db
			.insert(priorityPrinciples)
			.select(
				sql`select heading.council_id, heading.id, serves.value from ${all} join ${priorities} as heading on ${under}, json_each(new.value, '$.principles') as serves where true`,
			)
			.onConflictDoNothing(),
	]);
	return saved.length > 0;
};

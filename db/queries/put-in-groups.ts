// Groups of young people that a strategy names: those that are known by their name already are not made again, and only learn
// their ages.
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { StrategyRows } from '#surveys/review';
import type { Db } from '../connect.ts';
import { groupNames, groups, strategyProposals } from '../schema/index.ts';

/** The statements of a batch; each holds only while `asSeen` does, about the reading as `proposal`. */
export function putInGroups(db: Db, councilId: string, named: StrategyRows['groups'], asSeen: SQL) {
	const from = sql`from ${strategyProposals} as proposal, json_each(${JSON.stringify(named)}) as new where ${asSeen}`;
	const known = sql`select 1 from ${groupNames} as known join ${groups} as its on its.id = known.group_id where its.council_id = proposal.council_id and lower(known.name) = lower(new.value ->> 'name')`;
	const told = (age: 'ageFrom' | 'ageTo') =>
		sql`(select new.value ->> ${sql.raw(`'${age}'`)} from json_each(${JSON.stringify(named)}) as new join ${groupNames} as named on lower(named.name) = lower(new.value ->> 'name') where named.group_id = groups.id limit 1)`;
	return [
		db
			.insert(groups)
			.select(
				sql`select new.value ->> 'id', proposal.council_id, new.value ->> 'ageFrom', new.value ->> 'ageTo', null, null ${from} and not exists (${known})`,
			),
		db
			.insert(groupNames)
			.select(
				sql`select new.value ->> 'id', new.value ->> 'name', null, null ${from} and exists (select 1 from ${groups} as made where made.id = new.value ->> 'id')`,
			),
		db
			.update(groups)
			.set({ ageFrom: told('ageFrom'), ageTo: told('ageTo') })
			.where(
				and(
					eq(groups.councilId, councilId),
					isNull(groups.ageFrom),
					isNull(groups.ageTo),
					sql`${told('ageFrom')} is not null`,
					sql`exists (select 1 from ${strategyProposals} as proposal where ${asSeen})`,
				),
			),
	] as const;
}

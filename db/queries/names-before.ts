import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import {
	actions,
	measures,
	partSuccessors,
	pledges,
	priorities,
	strategies,
	strategyChanges,
	successions,
} from '../schema/index.ts';

export interface NameBefore {
	/** The strategy, or the part of it. */
	targetId: string;
	before: string;
	/** Until when. */
	on: string;
}

/** D1 takes at most five terms in a compound: all parts of a council count as one. */
const allParts = (councilId: string) => sql`(
	select id, strategy_id, number as mark, title as wording, position from ${priorities} where council_id = ${councilId}
	union all select id, strategy_id, null, wording, position from ${pledges} where council_id = ${councilId}
	union all select id, strategy_id, ref, activity, position from ${actions} where council_id = ${councilId}
	union all select id, strategy_id, null, wording, position from ${measures} where council_id = ${councilId}
)`;

/**
 * What a strategy and its parts were called before and until when, the latest first: renamed here, or in the versions
 * that it came of.
 */
export const namesBefore = (db: Db, councilId: string, strategyId: string) =>
	db.all<NameBefore>(sql`
		select target_id as targetId, before, "on" from ${strategyChanges}
		where strategy_id = ${strategyId} and what = 'title'
		union
		select became.to_id, change.before, change."on" from ${strategyChanges} as change
		join ${partSuccessors} as became on became.from_id = change.target_id
		join ${priorities} as now on now.id = became.to_id and now.strategy_id = ${strategyId}
		where change.what = 'title'
		union
		select after.id, was.title, taken.accepted_on from ${successions} as taken
		join ${strategies} as after on after.id = taken.after_id and after.id = ${strategyId}
		join ${strategies} as was on was.id = taken.before_id
		where taken.accepted_on is not null and was.title <> after.title
		union
		select became.to_id, old.wording, became."on" from ${partSuccessors} as became
		join ${allParts(councilId)} as now on now.id = became.to_id and now.strategy_id = ${strategyId}
		join ${allParts(councilId)} as old on old.id = became.from_id
		where old.wording <> now.wording
		order by "on" desc, before
	`);

export interface NewestPart {
	kind: 'priority' | 'pledge' | 'action' | 'measure';
	id: string;
	mark: string | null;
	wording: string;
	strategy: { slug: string; title: string };
}

/** What a part of an earlier version is now, in the newest one; nothing where it stands in the newest, or went. */
export const newestOfPart = async (db: Db, councilId: string, id: string): Promise<NewestPart[]> => {
	const rows = await db.all<Omit<NewestPart, 'strategy'> & { slug: string; title: string }>(sql`
		select became.kind as kind, now.id as id, now.mark as mark, now.wording as wording, home.slug as slug, home.title as title
		from ${partSuccessors} as became
		join ${allParts(councilId)} as now on now.id = became.to_id
		join ${strategies} as home on home.id = now.strategy_id
		where became.from_id = ${id} and became.council_id = ${councilId}
			and not exists (select 1 from ${partSuccessors} as later where later.from_id = now.id)
		order by now.position, now.id
	`);
	return rows.map(({ slug, title, ...part }) => ({ ...part, strategy: { slug, title } }));
};

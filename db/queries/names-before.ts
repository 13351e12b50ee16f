import { sql } from 'drizzle-orm';
import type { Link, NamedPart } from '#surveys';
import type { Db } from '../connect.ts';
import {
	partSuccessors,
	priorities,
	strategies,
	strategyChanges,
	strategyParts,
	successions,
} from '../schema/index.ts';
import { isBinnedPart, ofPart } from './parts.ts';

export interface NameBefore {
	/** The strategy, or the part of it. */
	targetId: string;
	before: string;
	/** Until when. */
	on: string;
}

/**
 * What a strategy and its parts were called before and until when, the latest first: renamed here, or in the versions
 * that it came of. Each part is looked up by its id, so nothing of another strategy is read.
 */
export const namesBefore = (db: Db, councilId: string, strategyId: string) =>
	db.all<NameBefore>(sql`
		select target_id as targetId, before, "on" from ${strategyChanges}
		where strategy_id = ${strategyId} and council_id = ${councilId} and what = 'title'
		union
		select became.to_id, change.before, change."on" from ${strategyChanges} as change
		join ${partSuccessors} as became on became.from_id = change.target_id
		where change.what = 'title' and change.council_id = ${councilId} and not ${isBinnedPart(sql`became.from_id`)} and became.to_id in (
			select id from ${priorities} where strategy_id = ${strategyId}
		)
		union
		select after.id, was.title, taken.accepted_on from ${successions} as taken
		join ${strategies} as after on after.id = taken.after_id
		join ${strategies} as was on was.id = taken.before_id
		where taken.after_id = ${strategyId} and taken.council_id = ${councilId}
			and taken.accepted_on is not null and was.title <> after.title and was.binned_on is null
		union
		select became.to_id, ${ofPart('wording', sql`became.from_id`)} as before, became."on" from ${partSuccessors} as became
		where became.council_id = ${councilId}
			and became.to_id in (select id from ${strategyParts} where strategy_id = ${strategyId})
			and before <> ${ofPart('wording', sql`became.to_id`)}
		order by "on" desc, before
	`);

export interface NewestPart extends NamedPart {
	strategy: { slug: string; title: string };
}

/** What a part of an earlier version is now, in the newest one; nothing where it stands in the newest, or went. */
export const newestOfPart = async (db: Db, councilId: string, id: string): Promise<NewestPart[]> => {
	const rows = await db.all<NamedPart & { kind: Link['kind']; slug: string; title: string }>(sql`
		select now.kind, now.id, now.mark, now.wording, home.slug, home.title, now.position
		from ${partSuccessors} as became
		join ${strategyParts} as now on now.id = became.to_id
		join ${strategies} as home on home.id = now.strategy_id
		where became.from_id = ${id} and now.council_id = ${councilId} and now.binned_on is null
			and not exists (select 1 from ${partSuccessors} as later where later.from_id = became.to_id and not ${isBinnedPart(sql`later.to_id`)})
		order by now.position, now.id
	`);
	return rows.map(({ kind, id: part, mark, wording, ...strategy }) => ({
		...{ kind, id: part, mark, wording },
		strategy: { slug: strategy.slug, title: strategy.title },
	}));
};

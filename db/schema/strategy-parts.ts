// Which part of a strategy is this id? One view over the four tables, for whoever knows an id and not its kind. SQLite looks
// through it into each table by its key, as long as a column has the same affinity in all four selects (hence the casts):
// https://www.sqlite.org/optoverview.html#flattening. A test reads the plan of every query that uses it.
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { linkKinds } from '#surveys';

export const strategyParts = sqliteView('strategy_parts', {
	kind: text({ enum: linkKinds }).notNull(),
	id: text().notNull(),
	councilId: text().notNull(),
	strategyId: text().notNull(),
	/** The priority that a link to it leads to: itself, or the one it stands under. */
	headingId: text(),
	/** The number or reference as printed. */
	mark: text(),
	wording: text().notNull(),
	position: integer().notNull(),
	/** The day it was taken out, or its strategy was put into the bin: whoever shows a part asks for none. */
	binnedOn: text(),
}).as(
	sql`select 'priority' as kind, id, council_id, strategy_id, id as heading_id, cast(nullif(number, '') as text) as mark, title as wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from priorities union all select 'pledge', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from pledges union all select 'action', id, council_id, strategy_id, priority_id, ref, activity, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from actions union all select 'measure', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from measures`,
);

// Parts of a strategy that is in use: put right, added, taken out and put in again. Each is one batch whose statements hold only
// while the part is as it was seen; what stood there is noted first (part_changes), and a name that changed stays beside the
// new one, as wherever a heading is renamed (strategy_changes).
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Link, PartContent, PartDeed } from '#surveys';
import type { Db } from '../connect.ts';
import { partChanges, priorities, strategies, strategyChanges, strategyParts } from '../schema/index.ts';
import {
	partColumn,
	partTable,
	rowOfValues,
	saysStill,
	valuesOf,
	valuesThatFollow,
	wordingColumn,
	type Values,
} from './part-columns.ts';

export interface PartChange {
	/** The day. */
	on: string;
	by: string;
	newId: () => string;
}

/** A part of a strategy of the council. */
export interface PartAt extends Link {
	councilId: string;
}

/** A strategy that is in use: there, and not replaced by another. */
const inUse = (councilId: string, strategy: unknown) =>
	sql`exists (select 1 from ${strategies} as plan where plan.id = ${strategy} and plan.council_id = ${councilId} and plan.binned_on is null and plan.status <> 'superseded')`;

/** The conditions under which a part may be changed. */
function holds({ kind, id, councilId }: PartAt, ...more: (SQL | undefined)[]) {
	const table = partTable(kind);
	return and(eq(table.id, id), eq(table.councilId, councilId), inUse(councilId, table.strategyId), ...more);
}

interface Noted {
	did: PartDeed;
	before?: PartContent;
	after?: PartContent;
	why?: string;
	change: PartChange;
}

const json = (content: PartContent | undefined) => (content ? JSON.stringify(content) : null);

/** Notes what is done to a part while that may be done. */
function noteDeed(
	db: Db,
	{ kind, id }: PartAt,
	{ did, before, after, why, change: { on, by } }: Noted,
	may: SQL | undefined,
) {
	const table = partTable(kind);
	const number = sql`(select coalesce(max(earlier.number), 0) + 1 from ${partChanges} as earlier where earlier.part_id = ${id})`;
	return db
		.insert(partChanges)
		.select(
			sql`select ${table.councilId}, ${table.strategyId}, ${table.id}, ${number}, ${did}, ${json(before)}, ${json(after)}, ${why ?? null}, ${on}, ${by} from ${table} where ${may}`,
		);
}

/** Keeps names that go, for the pages that say what a part was called before. */
function noteNames(db: Db, after: PartContent, { on, by, newId }: PartChange, may: SQL | undefined) {
	const table = partTable(after.kind);
	const was = (what: 'title' | 'young wording', column: unknown, now: string) =>
		db
			.insert(strategyChanges)
			.select(
				sql`select ${newId()}, ${table.councilId}, ${table.strategyId}, ${table.id}, ${what}, ${column}, ${on}, ${by} from ${table} where ${may} and ${column} <> ${now}`,
			);
	return [
		was('title', wordingColumn(after.kind), after.wording),
		...(after.kind === 'priority' ? [was('young wording', priorities.youngWording, after.youngWording)] : []),
	];
}

/** A heading stands in this strategy, or there is none. */
const headingStands = (under: unknown, strategy: unknown) =>
	sql`(${under} is null or exists (select 1 from ${priorities} as heading where heading.id = ${under} and heading.strategy_id = ${strategy} and heading.taken_out_on is null))`;

const underOf = (content: PartContent) => (content.kind === 'priority' ? null : content.under);

/** Changes a part's row, and answers with it where there was one to change. */
function change(db: Db, { kind }: PartAt, values: Values, may: SQL | undefined) {
	const table = partTable(kind);
	// Which columns there are is said by the kind (part-columns.ts).
	return db
		.update(table)
		.set(values as object)
		.where(may)
		.returning({ id: table.id });
}

/** Puts a part right. False where it is no longer as it was seen, is not there, or its heading is not. */
export async function correctPart(
	db: Db,
	part: PartAt,
	{ before, after }: { before: PartContent; after: PartContent },
	by: PartChange,
): Promise<boolean> {
	const table = partTable(part.kind);
	const stands = headingStands(underOf(after), table.strategyId);
	const may = holds(part, isNull(table.takenOutOn), saysStill(before), stands);
	const values = { ...valuesOf(after), ...valuesThatFollow(after, before) };
	const results = await db.batch([
		noteDeed(db, part, { did: 'corrected', before, after, change: by }, may),
		...noteNames(db, after, by, may),
		change(db, part, values, may),
	]);
	return isDone(results.at(-1));
}

const isDone = (rows: unknown) => Array.isArray(rows) && rows.length > 0;

/** Adds a part to a strategy in use, after the others of its kind. False where there is no such strategy or heading. */
export async function addPart(
	db: Db,
	{ councilId, strategyId, id }: { councilId: string; strategyId: string; id: string },
	content: PartContent,
	by: PartChange,
): Promise<boolean> {
	const { kind } = content;
	const table = partTable(kind);
	const position = sql`(select coalesce(max(other.position), 0) + 1 from ${table} as other where other.strategy_id = ${strategyId} and other.council_id = ${councilId})`;
	const own = { ...valuesOf(content), ...valuesThatFollow(content, null) };
	const row = rowOfValues(kind, { ...own, id, councilId, strategyId }, position);
	const may = and(inUse(councilId, strategyId), headingStands(underOf(content), strategyId));
	const part = { kind, id, councilId };
	const [added] = await db.batch([
		db
			.insert(table)
			.select(sql`select ${row} where ${may}`)
			.returning({ id: table.id }),
		noteDeed(db, part, { did: 'added', after: content, change: by }, holds(part)),
	]);
	return isDone(added);
}

/** Takes a part out of its strategy. False where it is out already, or something stands under it. */
export async function takePartOut(db: Db, part: PartAt, why: string, by: PartChange): Promise<boolean> {
	const table = partTable(part.kind);
	// Of a heading: nothing that stands in the strategy stands under it.
	const isBare = sql`not exists (select 1 from ${strategyParts} as under where under.strategy_id = ${table.strategyId} and under.heading_id = ${part.id} and under.id <> ${part.id} and under.binned_on is null)`;
	const may = holds(part, isNull(table.takenOutOn), part.kind === 'priority' ? isBare : undefined);
	const [, gone] = await db.batch([
		noteDeed(db, part, { did: 'taken out', why, change: by }, may),
		change(db, part, { takenOutOn: by.on }, may),
	]);
	return isDone(gone);
}

/** Puts a part that was taken out into its strategy again. False where it stands there, or its heading does not. */
export async function putPartInAgain(db: Db, part: PartAt, by: PartChange): Promise<boolean> {
	const table = partTable(part.kind);
	const under = part.kind === 'priority' ? null : partColumn(part.kind, 'priorityId');
	const may = holds(part, isNotNull(table.takenOutOn), headingStands(under, table.strategyId));
	const [, back] = await db.batch([
		noteDeed(db, part, { did: 'put in again', change: by }, may),
		change(db, part, { takenOutOn: null }, may),
	]);
	return isDone(back);
}

// Where each kind of part keeps what may be put right of it (surveys/strategy/parts/part-content.ts).
import { and, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { targetsInUnit, type Link, type PartContent } from '#surveys';
import { actions, measures, pledges, priorities } from '../schema/index.ts';

const tables = { priority: priorities, pledge: pledges, action: actions, measure: measures };
export type Values = Record<string, string | string[] | object[] | number | null>;

/** The table of a kind. What all four have is typed; what each has besides goes by the names of its columns. */
export const partTable = (kind: Link['kind']) => tables[kind] as unknown as typeof priorities;

/** A column of a kind's table by its name in the schema. */
export function partColumn(kind: Link['kind'], name: string) {
	const columns: Record<string, SQLiteColumn> = getTableColumns(tables[kind]);
	const column = columns[name];
	if (!column) throw new Error(`A ${kind} has no column ${name}`);
	return column;
}

/** The values of a part by the names of their columns. */
export function valuesOf(content: PartContent): Values {
	switch (content.kind) {
		case 'priority':
			return { title: content.wording, number: content.number, youngWording: content.youngWording };
		case 'pledge': {
			const { wording, under, madeBy, by } = content;
			return { wording, priorityId: under, madeBy, by };
		}
		case 'action': {
			const { wording, under, ref, leads, timescale } = content;
			return { activity: wording, priorityId: under, ref: ref || null, leads, timescale };
		}
		case 'measure': {
			const { wording, under, target, unit, direction } = content;
			return { wording, priorityId: under, target: target || null, unit, direction };
		}
	}
}

/** What follows from the values: a target that was put right is taken apart anew. */
export function valuesThatFollow(content: PartContent, before: PartContent | null): Values {
	if (content.kind !== 'measure') return {};
	const { wording, target, unit } = content;
	const isSame =
		before?.kind === 'measure' &&
		[before.wording, before.target, before.unit].join('\n') === [wording, target, unit].join('\n');
	return isSame ? {} : { targets: targetsInUnit(wording, target, unit) };
}

/** The column of a kind's words. */
export const wordingColumn = (kind: Link['kind']) =>
	partColumn(kind, { priority: 'title', pledge: 'wording', action: 'activity', measure: 'wording' }[kind]);

/** A value as it is stored: lists as JSON. */
const asStored = (value: Values[string]) =>
	typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** Whether a part's row still says what somebody saw. */
export const saysStill = (content: PartContent): SQL | undefined =>
	and(
		...Object.entries(valuesOf(content)).map(([name, value]) => {
			const column = partColumn(content.kind, name);
			return Array.isArray(value)
				? sql`json(${column}) is json(${asStored(value)})`
				: sql`${column} is ${value}`;
		}),
	);

/** A whole row in the order of its columns, for `insert … select`; `position` is looked up. */
export const rowOfValues = (kind: Link['kind'], values: Values, position: SQL): SQL =>
	sql.join(
		Object.keys(getTableColumns(tables[kind])).map((name) =>
			name === 'position' ? position : sql`${asStored(values[name] ?? null)}`,
		),
		sql`, `,
	);

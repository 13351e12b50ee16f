// Writes a council's strategy: priorities, pledges, actions and measures with their readings, each in printed order.
import * as tables from '#db/schema/index.ts';
import type { DemoCouncil, DemoPledge, DemoPriority } from './demo-council.ts';
import type { Ids } from './ids.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';
import { targetsAsPrinted } from './targets.ts';

interface Owners {
	councilId: string;
	strategyId: string;
}

export function strategyStatements({ strategy }: DemoCouncil, { db, councilId, ids }: Loading): Statement[] {
	const { period, pledges, priorities, ...printed } = strategy;
	const owners = { councilId, strategyId: ids.make('strategy') };
	const loose = pledges.map((pledge) => pledgeRow(pledge, { ...owners, priorityId: null }, ids));
	const parts = priorities.map((priority, position) => partsOf(priority, position, owners, ids));
	const strategyRow = {
		id: owners.strategyId,
		councilId,
		slug: 'strategy',
		periodFrom: period[0],
		periodTo: period[1],
		...printed,
	};
	return [
		...insertAll(db, tables.strategies, [strategyRow]),
		...insertAll(
			db,
			tables.priorities,
			parts.map((part) => part.priority),
		),
		...insertAll(db, tables.pledges, inOrder([...loose, ...parts.flatMap((part) => part.pledges)])),
		...insertAll(db, tables.actions, inOrder(parts.flatMap((part) => part.actions))),
		...insertAll(db, tables.measures, inOrder(parts.flatMap((part) => part.measures))),
		...insertAll(
			db,
			tables.readings,
			parts.flatMap((part) => part.readings),
		),
		...insertAll(
			db,
			tables.pledgeActions,
			[...pledges, ...priorities.flatMap((priority) => priority.pledges)].flatMap((pledge) =>
				answersTo(pledge, councilId, ids),
			),
		),
		...insertAll(
			db,
			tables.priorityPrinciples,
			priorities.flatMap(({ slug, principles = [] }) =>
				principles.map((principle) => ({ councilId, priorityId: ids.of(`priority/${slug}`), principle })),
			),
		),
	];
}

const inOrder = <R extends object>(rows: R[]) => rows.map((row, position) => ({ ...row, position }));

const pledgeRow = (
	{ slug, wording, madeBy, by }: DemoPledge,
	under: Owners & { priorityId: string | null },
	ids: Ids,
) => ({ id: ids.make(`pledge/${slug}`), ...under, wording, madeBy, by });

const answersTo = ({ slug, answeredBy = [] }: DemoPledge, councilId: string, ids: Ids) =>
	answeredBy.map((action) => ({
		councilId,
		pledgeId: ids.of(`pledge/${slug}`),
		actionId: ids.of(`action/${action}`),
	}));

function partsOf(printed: DemoPriority, position: number, owners: Owners, ids: Ids) {
	const { slug, pledges, actions, measures, principles: _, ...heading } = printed;
	const priorityId = ids.make(`priority/${slug}`);
	const under = { ...owners, priorityId };
	return {
		priority: { id: priorityId, ...owners, ...heading, position },
		pledges: pledges.map((pledge) => pledgeRow(pledge, under, ids)),
		actions: actions.map(({ slug, ...action }) => ({ id: ids.make(`action/${slug}`), ...under, ...action })),
		measures: measures.map(({ slug, action, wording, target, unit, direction }) => ({
			id: ids.make(`measure/${slug}`),
			...under,
			actionId: action === undefined ? null : ids.of(`action/${action}`),
			wording,
			target,
			targets: targetsAsPrinted(target, unit),
			unit,
			direction,
		})),
		readings: measures.flatMap(({ slug, readings }) =>
			readings.map((reading, index) => ({
				id: ids.make(`reading/${slug}/${index}`),
				measureId: ids.of(`measure/${slug}`),
				...reading,
			})),
		),
	};
}

// The parts of strategies as the domain knows them. Each kind is read by a select of its own, because each has columns of its
// own; all of them go in one batch. Lists that are stored as text are read here and nowhere else.
import { and, asc, eq, inArray, isNull, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Part } from '#surveys';
import type { Db } from '../connect.ts';
import {
	actions,
	measures,
	pledgeActions,
	pledges,
	priorities,
	priorityPrinciples,
	strategies,
	strategyParts,
} from '../schema/index.ts';

/** Every part of a strategy that stands in it: kind after kind, each as printed. Of another council's strategy there is none. */
export const partsOfStrategy = async (db: Db, councilId: string, strategyId: string): Promise<Part[]> =>
	(await allPartsOfStrategy(db, councilId, strategyId)).standing;

/** The same, and apart from them those that were taken out. */
export async function allPartsOfStrategy(db: Db, councilId: string, strategyId: string) {
	const read = await partsIn(
		db,
		and(eq(strategies.id, strategyId), eq(strategies.councilId, councilId), isNull(strategies.binnedOn)),
	);
	const [standing, out] = [read.filter(isStanding), read.filter((one) => !isStanding(one))];
	return { standing: standing.map(({ part }) => part), out: out.map(({ part }) => part) };
}

/** Every part that stands in any strategy of a council, by the strategy's id. */
export async function partsOfCouncil(db: Db, councilId: string): Promise<Map<string, Part[]>> {
	const read = await partsIn(db, and(eq(strategies.councilId, councilId), isNull(strategies.binnedOn)));
	const byStrategy = Map.groupBy(read.filter(isStanding), ({ strategyId }) => strategyId);
	return new Map([...byStrategy].map(([id, own]) => [id, own.map(({ part }) => part)]));
}

interface PartRead {
	strategyId: string;
	takenOutOn: string | null;
	part: Part;
}

const isStanding = ({ takenOutOn }: PartRead) => takenOutOn === null;

const asPrinted = ({ position, id }: { position: AnyColumn; id: AnyColumn }) => [asc(position), asc(id)];
const list = <T>(json: SQL) => json.mapWith((text: string) => JSON.parse(text) as T[]);

async function partsIn(db: Db, which: SQL | undefined): Promise<PartRead[]> {
	const there = db.select({ id: strategies.id }).from(strategies).where(which);
	const [headings, promises, plan, tellings] = await db.batch([
		db
			.select({
				strategyId: priorities.strategyId,
				takenOutOn: priorities.takenOutOn,
				id: priorities.id,
				number: priorities.number,
				wording: priorities.title,
				youngWording: priorities.youngWording,
				principles: list<number>(
					sql`(select json_group_array(principle) from ${priorityPrinciples} where priority_id = ${priorities.id})`,
				),
			})
			.from(priorities)
			.where(inArray(priorities.strategyId, there))
			.orderBy(...asPrinted(priorities)),
		db
			.select({
				strategyId: pledges.strategyId,
				takenOutOn: pledges.takenOutOn,
				id: pledges.id,
				priorityId: pledges.priorityId,
				wording: pledges.wording,
				madeBy: pledges.madeBy,
				by: pledges.by,
				answeredBy: list<string>(
					sql`(select json_group_array(action_id) from ${pledgeActions} where pledge_id = ${pledges.id})`,
				),
			})
			.from(pledges)
			.where(inArray(pledges.strategyId, there))
			.orderBy(...asPrinted(pledges)),
		db
			.select({
				strategyId: actions.strategyId,
				takenOutOn: actions.takenOutOn,
				id: actions.id,
				priorityId: actions.priorityId,
				wording: actions.activity,
				ref: actions.ref,
				leads: actions.leads,
				timescale: actions.timescale,
			})
			.from(actions)
			.where(inArray(actions.strategyId, there))
			.orderBy(...asPrinted(actions)),
		db
			.select({
				strategyId: measures.strategyId,
				takenOutOn: measures.takenOutOn,
				id: measures.id,
				priorityId: measures.priorityId,
				actionId: measures.actionId,
				wording: measures.wording,
				target: measures.target,
				targets: measures.targets,
				unit: measures.unit,
				direction: measures.direction,
			})
			.from(measures)
			.where(inArray(measures.strategyId, there))
			.orderBy(...asPrinted(measures)),
	]);
	const of = <Row extends Omit<PartRead, 'part'>, Made extends Part>(
		rows: Row[],
		make: (row: Omit<Row, 'strategyId' | 'takenOutOn'>) => Made,
	) => rows.map(({ strategyId, takenOutOn, ...row }) => ({ strategyId, takenOutOn, part: make(row) }));
	return [
		...of(headings, (row) => ({ kind: 'priority' as const, priorityId: null, ...row })),
		...of(promises, (row) => ({ kind: 'pledge' as const, ...row })),
		...of(plan, (row) => ({ kind: 'action' as const, ...row })),
		...of(tellings, (row) => ({ kind: 'measure' as const, ...row })),
	];
}

/** The wording, or the heading, of the part whose id an expression gives: looked up by its key. None of what was taken out or is in the bin. */
export const ofPart = (what: 'heading_id' | 'wording', id: SQL) =>
	sql`(select part.${sql.identifier(what)} from ${strategyParts} as part where part.id = ${id} and part.binned_on is null)`;

/** Whether the part whose id an expression gives was taken out, or is of a strategy that is in the bin. */
export const isBinnedPart = (id: SQL) =>
	sql`exists (select 1 from ${strategyParts} as part where part.id = ${id} and part.binned_on is not null)`;

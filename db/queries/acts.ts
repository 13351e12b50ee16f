// The council's log. Lines are written by db/with-act.ts alone; here they are read.
import { and, asc, desc, eq, gt, gte, inArray, lt, like, or, sql, type SQL } from 'drizzle-orm';
import { acts as kinds, beforeFirst, isActKind, type ActLine, type LogMark, type ThingKind } from '#surveys';
import type { Db } from '../connect.ts';
import {
	acts,
	councils,
	measures,
	people,
	releases,
	strategies,
	strategyParts,
	strategyProposals,
	surveys,
} from '../schema/index.ts';

/** A line that is about to be written; its number, its hash and (where it is not given) its name come with the writing. */
export interface Doing extends Omit<ActLine, 'number' | 'hash'> {
	each: 'time' | 'day';
}

type OfThing = Pick<ActLine, 'councilId' | 'kind' | 'thing' | 'personId' | 'details'>;

const personCalled = (id: string | null, councilId: string) =>
	sql<
		string | null
	>`(select ${people.name} from ${people} where ${people.id} = ${id} and ${people.councilId} = ${councilId})`;

/** What a thing is called, scoped by its council. */
const nameOf = (thing: ThingKind, id: string | null, councilId: string): SQL<string | null> => {
	switch (thing) {
		case 'person':
			return personCalled(id, councilId);
		case 'survey':
			return sql`(select ${surveys.content} ->> 'title' from ${surveys} where ${surveys.id} = ${id} and ${surveys.councilId} = ${councilId})`;
		case 'strategy':
			return sql`(select ${strategies.title} from ${strategies} where ${strategies.id} = ${id} and ${strategies.councilId} = ${councilId})`;
		case 'proposal':
			return sql`(select ${strategyProposals.content} ->> '$.head.title' from ${strategyProposals} where ${strategyProposals.id} = ${id} and ${strategyProposals.councilId} = ${councilId})`;
		case 'measure':
			return sql`(select ${measures.wording} from ${measures} where ${measures.id} = ${id} and ${measures.councilId} = ${councilId})`;
		case 'part':
			return sql`(select part.wording from ${strategyParts} as part where part.id = ${id} and part.council_id = ${councilId})`;
		case 'council':
		case 'comparison':
		case 'reply':
			return sql`null`;
	}
};

/** Number and hash of a council's last line, and what thing and people are called that the next one is about. */
export async function lastLine(db: Db, { councilId, kind, thing, personId, details }: OfThing) {
	const [last] = await db
		.select({
			number: sql<number>`coalesce(${acts.number}, 0)`,
			hash: sql<string>`coalesce(${acts.hash}, ${beforeFirst})`,
			name: nameOf(isActKind(kind) ? kinds[kind].thing : 'council', thing, councilId),
			by: personCalled(personId, councilId),
			other: personCalled(details.person ?? null, councilId),
		})
		.from(councils)
		.leftJoin(acts, eq(acts.councilId, councils.id))
		.where(eq(councils.id, councilId))
		.orderBy(desc(acts.number))
		.limit(1);
	return last ?? { number: 0, hash: beforeFirst, name: null, by: null, other: null };
}

/** The last line of a council's log as JSON, for a statement that keeps it; null where there is none. */
export const markOfLog = (councilId: string) =>
	sql<LogMark | null>`(select json_object('number', ${acts.number}, 'hash', ${acts.hash}) from ${acts} where ${acts.councilId} = ${councilId} order by ${acts.number} desc limit 1)`;

/** What was noted of a council's log beside its releases. */
export async function logMarks(db: Db, councilId: string): Promise<LogMark[]> {
	const rows = await db
		.select({ mark: releases.logMark })
		.from(releases)
		.where(eq(releases.councilId, councilId));
	return rows.flatMap(({ mark }) => mark ?? []);
}

/** All lines of a council in their order, as they were hashed: a page of them after a number. */
export const linesAfter = (db: Db, councilId: string, number: number, limit: number) =>
	db
		.select()
		.from(acts)
		.where(and(eq(acts.councilId, councilId), gt(acts.number, number)))
		.orderBy(asc(acts.number))
		.limit(limit);

export interface ActFilter {
	person?: string | undefined;
	thing?: string | undefined;
	/** The first instant of a day, and the first after one. */
	from?: string | undefined;
	before?: string | undefined;
	/** Words that are looked for, and the kinds in whose own words they are. */
	search?: { words: string; kinds: string[] } | undefined;
	/** Only lines before this number. */
	under?: number | undefined;
}

/** Who acted, by the name of then; lines from before names stood in them have the name of today. */
const actor = sql<string>`coalesce(${acts.details} ->> 'by', ${people.name})`;

/** Lines that are so, newest first, with who acted. */
export const actsOfCouncil = (db: Db, councilId: string, filter: ActFilter, limit: number) => {
	const { person, thing, from, before, search, under } = filter;
	const has = (text: SQL | typeof acts.name) => sql`instr(lower(${text}), lower(${search?.words ?? ''})) > 0`;
	return db
		.select({
			number: acts.number,
			at: acts.at,
			person: { id: acts.personId, name: actor },
			role: acts.role,
			kind: acts.kind,
			thing: acts.thing,
			name: acts.name,
			details: acts.details,
			other: sql<
				string | null
			>`coalesce(${acts.details} ->> 'other', (select other.name from ${people} as other where other.id = ${acts.details} ->> 'person'))`,
			hash: acts.hash,
		})
		.from(acts)
		.innerJoin(people, eq(people.id, acts.personId))
		.where(
			and(
				eq(acts.councilId, councilId),
				person ? eq(acts.personId, person) : undefined,
				thing ? eq(acts.thing, thing) : undefined,
				from ? gte(acts.at, from) : undefined,
				before ? lt(acts.at, before) : undefined,
				under ? lt(acts.number, under) : undefined,
				search ? or(has(acts.name), has(actor), inArray(acts.kind, search.kinds)) : undefined,
			),
		)
		.orderBy(desc(acts.number))
		.limit(limit);
};

/** Whoever has acted at this council, and the surveys that something was done to: what the log can be narrowed to. */
export const actorsOf = (db: Db, councilId: string) =>
	db
		.selectDistinct({ id: people.id, name: people.name })
		.from(acts)
		.innerJoin(people, eq(people.id, acts.personId))
		.where(eq(acts.councilId, councilId))
		.orderBy(people.name);

/** Things with the name that they had last. */
export const thingsOfActs = (db: Db, councilId: string) =>
	db
		.select({
			id: sql<string>`${acts.thing}`,
			name: sql<string>`${acts.name}`,
			kind: acts.kind,
			last: sql<number>`max(${acts.number})`,
		})
		.from(acts)
		.where(and(eq(acts.councilId, councilId), sql`${acts.thing} is not null`, like(acts.name, '_%')))
		.groupBy(acts.thing)
		.orderBy(desc(sql`max(${acts.number})`));

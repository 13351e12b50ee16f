// What admins change about people. An admin is changed or let go only while another one stays: the condition is in the
// statement, so that two who let each other go at once do not both succeed.
import { and, eq, exists, isNotNull, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Role } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, people } from '../schema/index.ts';
import { otherAdmins } from './other-admins.ts';
import { forgetting } from './sessions.ts';

const other = alias(people, 'other');

/** Somebody of a council who is here. */
const here = (councilId: string, id: string) =>
	and(eq(people.id, id), eq(people.councilId, councilId), isNull(people.removedOn));

export interface ChangedPerson {
	name: string;
	email: string;
	role: Role;
	/** The address until now. Whoever has it is signed out where it changes, and the duty lead keeps their post. */
	before: string;
}

/**
 * Changes name, address and role. Whoever cannot sign in any more is signed out in the same batch. False where the person is
 * not here, the address is somebody else's, or no admin would be left.
 */
export const changePerson = async (
	db: Db,
	councilId: string,
	id: string,
	{ name, email, role, before }: ChangedPerson,
) => {
	const changed = db
		.update(people)
		.set({ name, email, role })
		.where(
			and(
				here(councilId, id),
				role === 'admin' ? undefined : or(ne(people.role, 'admin'), exists(otherAdmins(db, councilId, id))),
				notExists(
					db
						.select({ id: other.id })
						.from(other)
						.where(and(eq(other.councilId, councilId), eq(other.email, email), ne(other.id, id))),
				),
			),
		)
		.returning({ id: people.id });
	const shutOut = db
		.select({ id: people.id })
		.from(people)
		.where(
			and(
				here(councilId, id),
				or(eq(people.role, 'owner'), email === before ? undefined : eq(people.email, email)),
			),
		);
	const lead = db
		.update(councils)
		.set({ dutyLead: sql`json_set(${councils.dutyLead}, '$.name', ${name}, '$.email', ${email})` })
		.where(
			and(
				eq(councils.id, councilId),
				sql`${councils.dutyLead} ->> 'email' = ${before}`,
				sql`exists (select 1 from ${people} as lead where lead.id = ${id} and lead.council_id = ${councilId} and lead.email = ${email})`,
			),
		);
	const [rows] = await db.batch([changed, lead, ...forgetting(db, shutOut)]);
	return rows.length > 0;
};

/** Shuts somebody out: their sessions, links and browsers go in the same batch. Their name stays on what they own. Null: they stay. */
export const removePerson = async (db: Db, councilId: string, id: string, today: string) => {
	const gone = db
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.id, id), eq(people.councilId, councilId), isNotNull(people.removedOn)));
	const [removed] = await db.batch([
		db
			.update(people)
			.set({ removedOn: today })
			.where(
				and(
					here(councilId, id),
					or(ne(people.role, 'admin'), exists(otherAdmins(db, councilId, id))),
					sql`not exists (select 1 from ${councils} as council where council.id = ${councilId} and council.duty_lead ->> 'email' = ${people}.email)`,
				),
			)
			.returning({ name: people.name, email: people.email, role: people.role }),
		...forgetting(db, gone),
	]);
	return removed[0] ?? null;
};

/** Lets somebody who was shut out back in, as who they were. False where nobody waits outside by this id. */
export const letPersonBack = async (db: Db, councilId: string, id: string) => {
	const [back] = await db
		.update(people)
		.set({ removedOn: null })
		.where(and(eq(people.id, id), eq(people.councilId, councilId), isNotNull(people.removedOn)))
		.returning({ name: people.name, email: people.email, role: people.role });
	return back ?? null;
};

/** Somebody of a council, here or not. */
export const personOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [person] = await db
		.select({
			id: people.id,
			name: people.name,
			email: people.email,
			role: people.role,
			removedOn: people.removedOn,
		})
		.from(people)
		.where(and(eq(people.id, id), eq(people.councilId, councilId)));
	return person ?? null;
};

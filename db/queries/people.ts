import { and, eq, exists, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils, people, signInLinks } from '../schema/index.ts';
import { byMail } from './own-sign-ins.ts';
import { signedIn } from './sessions.ts';

/** Everybody with this address who may sign in by mail: one person may sit at several councils. */
export const peopleByEmail = (db: Db, email: string) =>
	db
		.select({ ...signedIn, councilName: councils.name })
		.from(people)
		.innerJoin(councils, eq(councils.id, people.councilId))
		.where(and(eq(people.email, email), isNull(people.removedOn), byMail(db)));

/** Somebody who may sign in, by their id. */
export const personById = async (db: Db, id: string) => {
	const [person] = await db
		.select(signedIn)
		.from(people)
		.innerJoin(councils, eq(councils.id, people.councilId))
		.where(and(eq(people.id, id), isNull(people.removedOn)));
	return person ?? null;
};

/** How many links that nobody has used may end after a time: a person's own, and everybody's. */
export interface LinksAtMost {
	endAfter: string;
	own: number;
	all: number;
}

/** Adds a link, and counts in the same statement, so that many who ask at once get no more. False where as many wait already. */
export const addSignInLink = async (
	db: Db,
	{ tokenHash, personId, expiresAt }: typeof signInLinks.$inferInsert,
	{ endAfter, own, all }: LinksAtMost,
) => {
	const waiting = sql`select count(*) from ${signInLinks} as waiting where waiting.expires_at > ${endAfter}`;
	const rows = await db
		.insert(signInLinks)
		.select(
			sql`select ${tokenHash}, ${personId}, ${expiresAt} where (${waiting}) < ${all} and (${waiting} and waiting.person_id = ${personId}) < ${own}`,
		)
		.returning({ tokenHash: signInLinks.tokenHash });
	return rows.length > 0;
};

/** How many links that nobody has used end after this time. */
export const unusedLinks = (db: Db, endAfter: string) =>
	db.$count(signInLinks, gt(signInLinks.expiresAt, endAfter));

/** Spends a link: it is gone with this statement, so it works once. Returns whose it was, if it still held. */
export const spendSignInLink = async (db: Db, tokenHash: string, now: string) => {
	const [link] = await db
		.delete(signInLinks)
		.where(
			and(
				eq(signInLinks.tokenHash, tokenHash),
				gt(signInLinks.expiresAt, now),
				exists(
					db
						.select({ id: people.id })
						.from(people)
						.where(and(eq(people.id, signInLinks.personId), byMail(db))),
				),
			),
		)
		.returning({ personId: signInLinks.personId });
	return link?.personId ?? null;
};

/** Those who work at the desk. */
export const peopleAtDesk = (councilId: string) =>
	and(eq(people.councilId, councilId), inArray(people.role, ['worker', 'admin']), isNull(people.removedOn));

export const peopleOfCouncil = (db: Db, councilId: string) =>
	db
		.select({ id: people.id, name: people.name, email: people.email, role: people.role })
		.from(people)
		.where(and(eq(people.councilId, councilId), isNull(people.removedOn)))
		.orderBy(people.name);

/** Invites somebody, or lets somebody who was removed back in. False where the address is in use at this council. */
export const invitePerson = async (db: Db, person: Omit<typeof people.$inferInsert, 'removedOn'>) => {
	const rows = await db
		.insert(people)
		.values(person)
		.onConflictDoUpdate({
			target: [people.councilId, people.email],
			set: { name: person.name, role: person.role, removedOn: null },
			setWhere: isNotNull(people.removedOn),
		})
		.returning({ id: people.id });
	return rows.length > 0;
};

import { and, count, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { councils, people, sessions, signInLinks } from '../schema/index.ts';

const signedIn = {
	id: people.id,
	councilId: people.councilId,
	councilSlug: councils.slug,
	name: people.name,
	email: people.email,
	role: people.role,
};

/** Everybody with this address who may sign in: one person may sit at several councils. */
export const peopleByEmail = (db: Db, email: string) =>
	db
		.select({ ...signedIn, councilName: councils.name })
		.from(people)
		.innerJoin(councils, eq(councils.id, people.councilId))
		.where(and(eq(people.email, email), isNull(people.removedOn)));

export const addSignInLink = (db: Db, link: typeof signInLinks.$inferInsert) =>
	db.insert(signInLinks).values(link);

/** How many links that nobody has used end after this time: a person's own, and everybody's. */
export const unusedLinks = async (db: Db, personId: string, endAfter: string) => {
	const [counted] = await db
		.select({ own: sql<number>`count(*) filter (where ${eq(signInLinks.personId, personId)})`, all: count() })
		.from(signInLinks)
		.where(gt(signInLinks.expiresAt, endAfter));
	return counted ?? { own: 0, all: 0 };
};

/** Spends a link: it is gone with this statement, so it works once. Returns whose it was, if it still held. */
export const spendSignInLink = async (db: Db, tokenHash: string, now: string) => {
	const [link] = await db
		.delete(signInLinks)
		.where(and(eq(signInLinks.tokenHash, tokenHash), gt(signInLinks.expiresAt, now)))
		.returning({ personId: signInLinks.personId });
	return link?.personId ?? null;
};

export const addSession = (db: Db, session: typeof sessions.$inferInsert) =>
	db.insert(sessions).values(session);

/** Whose session this is, if neither its idle nor its absolute end has come and the person was not removed. */
export const personOfSession = async (db: Db, tokenHash: string, now: string) => {
	const [person] = await db
		.select({ ...signedIn, idleAt: sessions.idleAt })
		.from(sessions)
		.innerJoin(people, eq(people.id, sessions.personId))
		.innerJoin(councils, eq(councils.id, people.councilId))
		.where(
			and(
				eq(sessions.tokenHash, tokenHash),
				gt(sessions.expiresAt, now),
				gt(sessions.idleAt, now),
				isNull(people.removedOn),
			),
		);
	return person ?? null;
};

export const keepSessionAwake = (db: Db, tokenHash: string, idleAt: string) =>
	db.update(sessions).set({ idleAt }).where(eq(sessions.tokenHash, tokenHash));

export const endSession = (db: Db, tokenHash: string) =>
	db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));

/** Clears what has run out; links that ended are counted for a while yet. */
export const sweepSignIns = (db: Db, now: string, linksEndedBefore: string) =>
	db.batch([
		db.delete(signInLinks).where(lt(signInLinks.expiresAt, linksEndedBefore)),
		db.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.idleAt, now))),
	]);

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

/** Shuts somebody out: their sessions and links go in the same batch. Their name stays on what they own. */
export const removePerson = async (db: Db, councilId: string, id: string, today: string) => {
	const mine = and(eq(people.id, id), eq(people.councilId, councilId), isNull(people.removedOn));
	const theirs = db.select({ id: people.id }).from(people).where(mine);
	const [, , removed] = await db.batch([
		db.delete(sessions).where(inArray(sessions.personId, theirs)),
		db.delete(signInLinks).where(inArray(signInLinks.personId, theirs)),
		db.update(people).set({ removedOn: today }).where(mine).returning({ id: people.id }),
	]);
	return removed.length > 0;
};

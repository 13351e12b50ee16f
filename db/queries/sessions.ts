// Who is signed in where: sessions, and the browsers that somebody has signed in with.
import {
	and,
	desc,
	eq,
	gt,
	inArray,
	isNull,
	lt,
	ne,
	notInArray,
	or,
	sql,
	type SQLWrapper,
} from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { browsers, councils, people, sessions, signInLinks } from '../schema/index.ts';

/** Who somebody is to the door. */
export const signedIn = {
	id: people.id,
	councilId: people.councilId,
	councilSlug: councils.slug,
	name: people.name,
	email: people.email,
	role: people.role,
};

/** Starts a session in a browser. True where this person has signed in with this browser before. */
export const addSession = async (
	db: Db,
	session: typeof sessions.$inferInsert,
	browser: typeof browsers.$inferInsert,
) => {
	const [known] = await db.batch([
		db
			.select({ usedOn: browsers.usedOn })
			.from(browsers)
			.where(and(eq(browsers.personId, browser.personId), eq(browsers.markHash, browser.markHash))),
		db
			.insert(browsers)
			.values(browser)
			.onConflictDoUpdate({
				target: [browsers.personId, browsers.markHash],
				set: { name: browser.name, usedOn: browser.usedOn },
			}),
		db.insert(sessions).values({ ...session, browserHash: browser.markHash }),
	]);
	return known.length > 0;
};

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

/** A person's open sessions, the one that was used last at first. */
export const sessionsOf = (db: Db, personId: string, now: string) =>
	db
		.select({
			tokenHash: sessions.tokenHash,
			expiresAt: sessions.expiresAt,
			idleAt: sessions.idleAt,
			browser: browsers.name,
		})
		.from(sessions)
		.leftJoin(
			browsers,
			and(eq(browsers.personId, sessions.personId), eq(browsers.markHash, sessions.browserHash)),
		)
		.where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now), gt(sessions.idleAt, now)))
		.orderBy(desc(sessions.idleAt), sessions.tokenHash);

/** Ends one session of a person, and forgets its browser: the next sign-in there is told. False where it is not open. */
export const endSessionOf = async (db: Db, personId: string, tokenHash: string) => {
	const itself = and(eq(sessions.personId, personId), eq(sessions.tokenHash, tokenHash));
	const its = db.select({ hash: sessions.browserHash }).from(sessions).where(itself);
	const [, ended] = await db.batch([
		db.delete(browsers).where(and(eq(browsers.personId, personId), inArray(browsers.markHash, its))),
		db.delete(sessions).where(itself).returning({ tokenHash: sessions.tokenHash }),
	]);
	return ended.length > 0;
};

/** Ends all sessions of a person but this one, with their waiting links, and forgets all other browsers. */
export const endOtherSessions = async (db: Db, personId: string, tokenHash: string) => {
	const its = db
		.select({ hash: sql`coalesce(${sessions.browserHash}, '')` })
		.from(sessions)
		.where(and(eq(sessions.personId, personId), eq(sessions.tokenHash, tokenHash)));
	await db.batch([
		db.delete(browsers).where(and(eq(browsers.personId, personId), notInArray(browsers.markHash, its))),
		db.delete(signInLinks).where(eq(signInLinks.personId, personId)),
		db.delete(sessions).where(and(eq(sessions.personId, personId), ne(sessions.tokenHash, tokenHash))),
	]);
};

/** What signs somebody out everywhere: their sessions, waiting links and browsers, for a batch. */
export const forgetting = (db: Db, theirs: SQLWrapper) =>
	[
		db.delete(sessions).where(inArray(sessions.personId, theirs)),
		db.delete(signInLinks).where(inArray(signInLinks.personId, theirs)),
		db.delete(browsers).where(inArray(browsers.personId, theirs)),
	] as const;

/** Signs somebody of a council out everywhere. False where nobody of that council has this id. */
export const signOutEverywhere = async (db: Db, councilId: string, id: string) => {
	const theirs = db
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.id, id), eq(people.councilId, councilId), isNull(people.removedOn)));
	const [found] = await db.batch([theirs, ...forgetting(db, theirs)]);
	return found.length > 0;
};

/** Clears what has run out; links that ended are counted for a while yet, browsers known for as long as they keep their mark. */
export const sweepSignIns = (
	db: Db,
	now: string,
	{ linksEndedBefore, browsersUsedBefore }: { linksEndedBefore: string; browsersUsedBefore: string },
) =>
	db.batch([
		db.delete(signInLinks).where(lt(signInLinks.expiresAt, linksEndedBefore)),
		db.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.idleAt, now))),
		db.delete(browsers).where(lt(browsers.usedOn, browsersUsedBefore)),
	]);

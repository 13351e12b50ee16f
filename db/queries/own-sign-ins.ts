// A council's own sign-in, and whom a mailed link lets in beside it.
import { and, eq, inArray, isNull, ne, notExists, notInArray, or } from 'drizzle-orm';
import { switchedFrom, type OwnSignIn, type OwnSignInState } from '#surveys';
import type { Db } from '../connect.ts';
import { councils, ownSignIns, people } from '../schema/index.ts';
import { otherAdmins } from './other-admins.ts';

/** Of people: those whom a mailed link lets in. A key-holder is outside the council, and has no account there. */
export const byMail = (db: Db) =>
	or(
		eq(people.role, 'key-holder'),
		notInArray(
			people.councilId,
			db.select({ id: ownSignIns.councilId }).from(ownSignIns).where(eq(ownSignIns.state, 'only')),
		),
	);

export const ownSignInOf = async (db: Db, councilId: string) => {
	const [own] = await db
		.select({
			councilId: ownSignIns.councilId,
			issuer: ownSignIns.issuer,
			clientId: ownSignIns.clientId,
			domain: ownSignIns.domain,
			state: ownSignIns.state,
			savedBy: ownSignIns.savedBy,
		})
		.from(ownSignIns)
		.where(eq(ownSignIns.councilId, councilId));
	return own ?? null;
};

const offered = inArray(ownSignIns.state, ['on', 'only']);

/** The councils whose own sign-in is offered, by name. */
export const councilsWithOwnSignIn = (db: Db) =>
	db
		.select({ slug: councils.slug, name: councils.name })
		.from(ownSignIns)
		.innerJoin(councils, eq(councils.id, ownSignIns.councilId))
		.where(offered)
		.orderBy(councils.name);

/** The own sign-in that the council at this slug offers. */
export const offeredSignIn = async (db: Db, slug: string) => {
	const [own] = await db
		.select({
			councilId: ownSignIns.councilId,
			issuer: ownSignIns.issuer,
			clientId: ownSignIns.clientId,
			domain: ownSignIns.domain,
		})
		.from(ownSignIns)
		.innerJoin(councils, eq(councils.id, ownSignIns.councilId))
		.where(and(eq(councils.slug, slug), offered));
	return own ?? null;
};

/** Saves where a council's people prove who they are. It has to be tried anew, and mailed links let everybody in again. */
export const saveOwnSignIn = (db: Db, councilId: string, own: OwnSignIn & { savedBy: string }) =>
	db
		.insert(ownSignIns)
		.values({ councilId, ...own, state: 'untried' })
		.onConflictDoUpdate({ target: ownSignIns.councilId, set: { ...own, state: 'untried' } });

/** It worked for an admin of the council, as it was saved then. False where it was changed meanwhile. */
export const ownSignInWorked = async (
	db: Db,
	councilId: string,
	{ issuer, clientId }: Pick<OwnSignIn, 'issuer' | 'clientId'>,
) => {
	const rows = await db
		.update(ownSignIns)
		.set({ state: 'tried' })
		.where(
			and(
				eq(ownSignIns.councilId, councilId),
				eq(ownSignIns.issuer, issuer),
				eq(ownSignIns.clientId, clientId),
				eq(ownSignIns.state, 'untried'),
			),
		)
		.returning({ councilId: ownSignIns.councilId });
	return rows.length > 0;
};

/** Whether the council has an admin beside this one. */
export const hasAnotherAdmin = async (db: Db, councilId: string, personId: string) =>
	(await otherAdmins(db, councilId, personId).limit(1)).length > 0;

/**
 * Switches it. False where it is not in a state from which that can be done; and on for the first time for whoever saved it,
 * where the council has another admin.
 */
export const switchOwnSignIn = async (
	db: Db,
	{ councilId, personId }: { councilId: string; personId: string },
	to: Exclude<OwnSignInState, 'untried'>,
) => {
	const rows = await db
		.update(ownSignIns)
		.set({ state: to })
		.where(
			and(
				eq(ownSignIns.councilId, councilId),
				inArray(ownSignIns.state, switchedFrom[to]),
				or(
					ne(ownSignIns.state, 'tried'),
					isNull(ownSignIns.savedBy),
					ne(ownSignIns.savedBy, personId),
					notExists(otherAdmins(db, councilId, personId)),
				),
			),
		)
		.returning({ councilId: ownSignIns.councilId });
	return rows.length > 0;
};

export const removeOwnSignIn = (db: Db, councilId: string) =>
	db.delete(ownSignIns).where(eq(ownSignIns.councilId, councilId));

/** Whom a council's own provider may sign in: somebody of that council, and no key-holder. */
export const personAtOwnCouncil = async (db: Db, councilId: string, email: string) => {
	const [person] = await db
		.select({ id: people.id })
		.from(people)
		.where(
			and(
				eq(people.councilId, councilId),
				eq(people.email, email),
				ne(people.role, 'key-holder'),
				isNull(people.removedOn),
			),
		);
	return person?.id ?? null;
};

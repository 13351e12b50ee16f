// The statements of a survey whose box only its key-holder can open. Each names the council and the person: nobody is
// shown, and nobody changes, a box whose key they do not hold.
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { ballots, councils, invitations, people, surveys } from '../schema/index.ts';

export interface Holder {
	councilId: string;
	id: string;
}

const heldBy = (holder: Holder, ...more: (SQL | undefined)[]) =>
	and(eq(surveys.councilId, holder.councilId), eq(surveys.keyHolderId, holder.id), ...more);

/** A closed survey whose box waits for its key-holder. */
const waiting = and(
	eq(surveys.state, 'closed'),
	isNotNull(surveys.keyHolderId),
	eq(surveys.openedBox, false),
	isNull(surveys.keyLostOn),
);

const onKeysPage = {
	id: surveys.id,
	title: sql<string>`${surveys.content} ->> 'title'`,
	state: surveys.state,
	closesAt: surveys.closesAt,
	publicKey: surveys.holderKey,
	openedBox: surveys.openedBox,
	keyLostOn: surveys.keyLostOn,
};

/** What a mail to a key-holder says, and to whom it goes. */
const toldOf = {
	surveyId: surveys.id,
	councilSlug: councils.slug,
	councilName: councils.name,
	title: sql<string>`${surveys.content} ->> 'title'`,
	name: people.name,
	email: people.email,
};

/** The boxes somebody holds the key to, those that wait for them first. */
export const boxesOf = (db: Db, holder: Holder) =>
	db
		.select(onKeysPage)
		.from(surveys)
		.where(heldBy(holder))
		.orderBy(surveys.openedBox, surveys.closesAt, surveys.id);

/** One of them, with what is needed to open it. */
export const boxOf = async (db: Db, holder: Holder, id: string) => {
	const [box] = await db
		.select({
			...onKeysPage,
			content: surveys.content,
			sealingKey: surveys.sealingKey,
			ballots: sql<number>`(select count(*) from ${ballots} where ${ballots.surveyId} = ${surveys}.${sql.identifier('id')})`,
		})
		.from(surveys)
		.where(heldBy(holder, eq(surveys.id, id)));
	return box ?? null;
};

/** Keeps the public half of a new key. False where the survey is no draft any more: its ballots are for the old one. */
export const keepHolderKey = async (db: Db, holder: Holder, id: string, holderKey: string) => {
	const rows = await db
		.update(surveys)
		.set({ holderKey })
		.where(heldBy(holder, eq(surveys.id, id), eq(surveys.state, 'draft'), isNull(surveys.sealingKey)))
		.returning({ id: surveys.id });
	return rows.length > 0;
};

/** `now`: who may sign in. `ever`: those, too, who were shut out. */
export const isKeyHolder = async (db: Db, councilId: string, id: string, when: 'now' | 'ever') => {
	const found = and(
		eq(people.id, id),
		eq(people.councilId, councilId),
		eq(people.role, 'key-holder'),
		when === 'now' ? isNull(people.removedOn) : undefined,
	);
	return (await db.$count(people, found)) > 0;
};

/** Who is to make the key of a draft; null where it is no draft, names nobody, or has its key. */
export const keyHolderOfDraft = async (db: Db, councilId: string, id: string) => {
	const [holder] = await db
		.select(toldOf)
		.from(surveys)
		.innerJoin(people, eq(people.id, surveys.keyHolderId))
		.innerJoin(councils, eq(councils.id, surveys.councilId))
		.where(
			and(
				eq(surveys.id, id),
				eq(surveys.councilId, councilId),
				eq(surveys.state, 'draft'),
				isNull(surveys.holderKey),
				isNull(people.removedOn),
			),
		);
	return holder ?? null;
};

/** Key-holders whose box has closed and who were not mailed yet. */
export const holdersToTell = (db: Db) =>
	db
		.select(toldOf)
		.from(surveys)
		.innerJoin(people, eq(people.id, surveys.keyHolderId))
		.innerJoin(councils, eq(councils.id, surveys.councilId))
		.where(and(waiting, eq(surveys.holderTold, false), isNull(people.removedOn)));

export const holderTold = (db: Db, surveyId: string) =>
	db.update(surveys).set({ holderTold: true }).where(eq(surveys.id, surveyId));

/**
 * Gives a box up whose key is lost: ballots and invitations go in one batch with the day. False where the box does not
 * wait: it was opened meanwhile, or given up before.
 */
export const giveBoxUp = async (db: Db, councilId: string, surveyId: string, today: string) => {
	const mine = and(eq(surveys.id, surveyId), eq(surveys.councilId, councilId), waiting);
	const still = sql`exists ${db.select({ id: surveys.id }).from(surveys).where(mine)}`;
	const [, , given] = await db.batch([
		db.delete(ballots).where(and(eq(ballots.surveyId, surveyId), still)),
		db.delete(invitations).where(and(eq(invitations.surveyId, surveyId), still)),
		db.update(surveys).set({ keyLostOn: today }).where(mine).returning({ id: surveys.id }),
	]);
	return given.length > 0;
};

/** Surveys of a council whose answers nobody could read, the latest first. */
export const givenUpBoxes = (db: Db, councilId: string) =>
	db
		.select({
			title: sql<string>`${surveys.content} ->> 'title'`,
			keyLostOn: sql<string>`${surveys.keyLostOn}`,
		})
		.from(surveys)
		.where(and(eq(surveys.councilId, councilId), isNotNull(surveys.keyLostOn)))
		.orderBy(sql`${surveys.keyLostOn} desc`);

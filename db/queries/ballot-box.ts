// What young people's phones do to the ballot box. Every change is one statement, so that it cannot be half done and
// cannot be done twice.
import { and, eq, exists, gt, isNull, or, sql } from 'drizzle-orm';
import type { Changed } from '#surveys';
import type { Db } from '../connect.ts';
import { ballots, councils, invitations, recordings, replies, surveys } from '../schema/index.ts';
import { colourOfCouncil } from './councils.ts';

/** The five things that young people of a council were last told are done. */
const lastDone =
	sql<string>`(select json_group_array(json_object('id', told.id, 'said', told.said, 'what', told.what)) from (select reply.id, reply.said, reply.answer ->> '$.what' as what from ${replies} as reply where reply.council_id = ${councils.id} and reply.told_on is not null and reply.taken_down_on is null and reply.answer ->> '$.state' = 'done' order by reply.told_on desc, reply.id limit 5) as told)`.mapWith(
		(json: string) => JSON.parse(json) as (Changed & { id: string })[],
	);

/** The survey at the address that a text names, with who asks. */
export const surveyAt = async (db: Db, address: string) => {
	const [survey] = await db
		.select({
			id: surveys.id,
			state: surveys.state,
			opensAt: surveys.opensAt,
			closesAt: surveys.closesAt,
			content: surveys.content,
			signingKey: surveys.signingKey,
			sealingKey: surveys.sealingKey,
			keyLostOn: surveys.keyLostOn,
			easyRead: surveys.easyRead,
			/** Somebody read a line of it out loud. */
			isRead: sql`exists (select 1 from ${recordings} where ${recordings.surveyId} = ${surveys.id})`.mapWith(
				Boolean,
			),
			lastDone,
			places: councils.places,
			councilId: surveys.councilId,
			council: {
				slug: councils.slug,
				name: councils.name,
				helplines: councils.helplines,
				colour: colourOfCouncil,
				takesRequests: sql`${councils.dutyLead} is not null`.mapWith(Boolean),
			},
		})
		.from(surveys)
		.innerJoin(councils, eq(councils.id, surveys.councilId))
		.where(eq(surveys.address, address));
	return survey ?? null;
};

/** What the way of a ballot needs of the survey at an address. */
export const votingAt = async (db: Db, address: string) => {
	const { id, state, opensAt, closesAt, signingKey } = surveys;
	const [survey] = await db
		.select({ id, state, opensAt, closesAt, signingKey })
		.from(surveys)
		.where(eq(surveys.address, address));
	return survey ?? null;
};

const takesAnswers = (surveyId: string, now: string) =>
	and(eq(surveys.id, surveyId), eq(surveys.state, 'open'), gt(surveys.closesAt, now));

/**
 * Spends an invitation on one blinded value. False where no such code was sent, it was spent on another value, or the
 * survey takes no answers at this moment. The same value may come again: a phone that heard no answer asks for the same.
 */
export const spendInvitation = async (
	db: Db,
	{ surveyId, codeHash, spentOn }: { surveyId: string; codeHash: string; spentOn: string },
	now: string,
) => {
	const rows = await db
		.update(invitations)
		.set({ spentOn })
		.where(
			and(
				eq(invitations.surveyId, surveyId),
				eq(invitations.codeHash, codeHash),
				or(isNull(invitations.spentOn), eq(invitations.spentOn, spentOn)),
				exists(db.select({ id: surveys.id }).from(surveys).where(takesAnswers(surveyId, now))),
			),
		)
		.returning({ spent: invitations.surveyId });
	return rows.length > 0;
};

/**
 * Puts a ballot into the box, if the survey takes ballots at this moment; false where it does not. A ballot with the
 * same nonce is there once: the first stays.
 */
export const putInBox = async (db: Db, ballot: typeof ballots.$inferInsert, now: string) => {
	const { surveyId, nonceHash, sealed } = ballot;
	const rows = await db
		.insert(ballots)
		.select(
			db
				.select({
					surveyId: surveys.id,
					nonceHash: sql<string>`${nonceHash}`.as('nonce_hash'),
					sealed: sql<string>`${sealed}`.as('sealed'),
				})
				.from(surveys)
				.where(takesAnswers(surveyId, now)),
		)
		// Changes nothing, but tells a ballot that is there already from a survey that takes none.
		.onConflictDoUpdate({
			target: [ballots.surveyId, ballots.nonceHash],
			set: { nonceHash: sql`excluded.nonce_hash` },
		})
		.returning({ taken: ballots.surveyId });
	return rows.length > 0;
};

// What waits for a second person, or waited, as the desk shows it: while it is about something that can still be done.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../connect.ts';
import { confirmations, people, replies, surveys, takeDowns } from '../schema/index.ts';

const asker = alias(people, 'asker');
const decider = alias(people, 'decider');

const { kind, about, seen } = confirmations;
const asAsked = sql`cast(${replies.version} as text) = ${seen} and ${replies.binnedOn} is null`;

/** A changed reply asks for nothing any more; what was opened, closed, told or put back since neither. */
export const canBeDone = sql`case ${kind}
	when 'telling' then ${replies.toldOn} is null and ${asAsked}
	when 'putting-back' then ${replies.takenDownOn} is not null and not ${replies.erased} and ${asAsked}
	when 'publishing' then ${surveys.state} = 'closed'
	when 'reading' then ${surveys.state} = 'closed'
	when 'result-back' then exists (select 1 from ${takeDowns} as down where down.id = ${about} and not down.erased)
	else ${surveys.state} = 'open' end`;

export const repliesAskedAbout = and(eq(replies.id, about), inArray(kind, ['telling', 'putting-back']));

/** What it is asked about: one survey, or one reply; without either, of all what waits, and what was decided and not used yet. */
export type AskedAbout = { surveyId: string } | { about: string } | null;

/** The newest first. */
export const confirmationsOf = (db: Db, councilId: string, of: AskedAbout = null) =>
	db
		.select({
			id: confirmations.id,
			surveyId: confirmations.surveyId,
			about,
			title: sql<string>`coalesce(${replies.said}, ${surveys.content} ->> 'title')`,
			kind,
			number: confirmations.number,
			state: confirmations.state,
			seen,
			askedBy: { id: asker.id, name: asker.name },
			askedOn: confirmations.askedOn,
			decidedBy: decider.name,
			reason: confirmations.reason,
		})
		.from(confirmations)
		.leftJoin(surveys, eq(surveys.id, confirmations.surveyId))
		.leftJoin(replies, repliesAskedAbout)
		.innerJoin(asker, eq(asker.id, confirmations.askedBy))
		.leftJoin(decider, eq(decider.id, confirmations.decidedBy))
		.where(
			and(
				eq(confirmations.councilId, councilId),
				canBeDone,
				of === null
					? inArray(confirmations.state, ['waiting', 'confirmed', 'refused'])
					: 'about' in of
						? eq(about, of.about)
						: eq(confirmations.surveyId, of.surveyId),
			),
		)
		.orderBy(desc(confirmations.askedOn), confirmations.id);

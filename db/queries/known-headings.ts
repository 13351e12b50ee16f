import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { KnownHeading } from '#surveys/review';
import type { Db } from '../connect.ts';
import { knownHeadings, strategyProposals } from '../schema/index.ts';

const { councilId: ofCouncil, heading, printed, means, saidOn } = knownHeadings;

/** What headings mean to a council, by their letters. */
export const knownHeadingsOf = (db: Db, councilId: string) =>
	db
		.select({ heading, printed, means, saidOn })
		.from(knownHeadings)
		.where(eq(ofCouncil, councilId))
		.orderBy(asc(heading));

/** What was said last holds. It is kept while the review in which it was said is the one that was seen, so before that is saved. */
export const keepHeading = (
	db: Db,
	councilId: string,
	known: KnownHeading,
	{ id, version }: { id: string; version: number },
) =>
	db
		.insert(knownHeadings)
		.select(
			db
				.select({
					councilId: strategyProposals.councilId,
					heading: sql<string>`${known.heading}`.as('heading'),
					printed: sql<string>`${known.printed}`.as('printed'),
					means: sql<KnownHeading['means']>`${known.means}`.as('means'),
					saidOn: sql<string>`${known.saidOn}`.as('said_on'),
				})
				.from(strategyProposals)
				.where(
					and(
						eq(strategyProposals.councilId, councilId),
						eq(strategyProposals.id, id),
						eq(strategyProposals.version, version),
						isNull(strategyProposals.binnedOn),
					),
				),
		)
		.onConflictDoUpdate({
			target: [knownHeadings.councilId, knownHeadings.heading],
			set: { printed: known.printed, means: known.means, saidOn: known.saidOn },
		});

/** Returns whether it was known. */
export const forgetHeading = async (db: Db, councilId: string, about: string) => {
	const gone = await db
		.delete(knownHeadings)
		.where(and(eq(ofCouncil, councilId), eq(heading, about)))
		.returning({ heading });
	return gone.length > 0;
};

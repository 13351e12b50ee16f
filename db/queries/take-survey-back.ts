// Taking an open survey back. It ends and its box is given up in one batch, under one condition: a ballot that comes at the same
// moment is either deleted with the others or refused, and nobody ever has a box of which a part was kept.
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { ballots, invitations, sendings, surveys, waitingTexts } from '../schema/index.ts';

/**
 * Takes an open survey back: ballots, codes, the texts that were not handed over yet and the count of answers go with it.
 * False where it does not take answers any more.
 */
export const takeSurveyBack = async (
	db: Db,
	{ councilId, id }: { councilId: string; id: string },
	now: string,
) => {
	const mine = and(
		eq(surveys.id, id),
		eq(surveys.councilId, councilId),
		eq(surveys.state, 'open'),
		gt(surveys.closesAt, now),
	);
	const still = sql`exists ${db.select({ id: surveys.id }).from(surveys).where(mine)}`;
	const itsSendings = db.select({ id: sendings.id }).from(sendings).where(eq(sendings.surveyId, id));
	const [, , , taken] = await db.batch([
		db.delete(ballots).where(and(eq(ballots.surveyId, id), still)),
		db.delete(invitations).where(and(eq(invitations.surveyId, id), still)),
		db.delete(waitingTexts).where(and(inArray(waitingTexts.sendingId, itsSendings), still)),
		db
			.update(surveys)
			.set({ state: 'taken-back', closesAt: now, progressTens: 0, progressAt: null })
			.where(mine)
			.returning({ id: surveys.id }),
	]);
	return taken.length > 0;
};

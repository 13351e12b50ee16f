import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { surveys } from '../schema/index.ts';

/** What a council is asking at this moment, the soonest to close first. */
export const askedNow = (db: Db, councilId: string, now: string) =>
	db
		.select({ content: surveys.content })
		.from(surveys)
		.where(
			and(
				eq(surveys.councilId, councilId),
				eq(surveys.state, 'open'),
				or(isNull(surveys.opensAt), lte(surveys.opensAt, now)),
				gt(surveys.closesAt, now),
			),
		)
		.orderBy(surveys.closesAt);

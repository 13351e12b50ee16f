import { and, eq, gte, ne, notInArray } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { releases, surveys } from '../schema/index.ts';

/** Surveys of a council that are open, or closed on a day from `since` on, but for one; with their releases. What was taken back was not asked. */
export const askedSince = (db: Db, councilId: string, since: string, but: string) =>
	db
		.select({ content: surveys.content, release: releases.content })
		.from(surveys)
		.leftJoin(releases, eq(releases.surveyId, surveys.id))
		.where(
			and(
				eq(surveys.councilId, councilId),
				ne(surveys.id, but),
				notInArray(surveys.state, ['draft', 'taken-back']),
				gte(surveys.closesAt, since),
			),
		);

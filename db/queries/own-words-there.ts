// Which slips are own words that can be read, and of which survey: said once, for all statements that read them.
import { and, eq, sql } from 'drizzle-orm';
import { harmMarks, slips, surveys } from '../schema/index.ts';

export const isOwnWords = sql`${slips.answer} ->> 'kind' = 'own-words'`;

/** Not deleted yet: what nobody read in time stays as an empty slip, so that the count of who wrote holds. */
export const isThere = sql`${slips.answer} ->> 'text' <> ''`;

export const isClosed = (councilId: string, surveyId: string) =>
	and(eq(surveys.id, surveyId), eq(surveys.councilId, councilId), eq(surveys.state, 'closed'));

/** Nobody waits for these words: they are not marked as telling of harm, or that was dealt with. */
export const noHarmWaits = sql`not exists (select 1 from ${harmMarks} as mark where mark.slip_id = ${slips.id} and mark.done_on is null)`;

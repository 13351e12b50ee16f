import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { HowAsked } from '#surveys';
import type { Db } from '../connect.ts';
import { acts, people, sendings, surveys } from '../schema/index.ts';

/** By which routes a council's surveys were asked, how long they were open, and whether they were closed early; by the survey's id. */
export async function howAsked(
	db: Db,
	councilId: string,
	surveyIds: string[],
): Promise<Record<string, HowAsked>> {
	const ids = sql`(select value from json_each(${JSON.stringify(surveyIds)}))`;
	const second = sql`${sendings.confirmedBy} is not null`;
	const reached = sql<number>`${sendings.total} - ${sendings.failed}`;
	const own = and(eq(surveys.councilId, councilId), inArray(sendings.surveyId, ids));
	const [lists, cards, times, early] = await db.batch([
		db
			.select({ surveyId: sendings.surveyId, number: reached })
			.from(sendings)
			.innerJoin(surveys, eq(surveys.id, sendings.surveyId))
			.where(and(own, eq(sendings.kind, 'invitation'), ne(sendings.failed, sendings.total)))
			.orderBy(desc(reached)),
		db
			.select({
				surveyId: sendings.surveyId,
				role: people.role,
				second: second.mapWith(Boolean).as('second'),
				number: sql<number>`sum(${reached})`,
			})
			.from(sendings)
			.innerJoin(surveys, eq(surveys.id, sendings.surveyId))
			.leftJoin(people, eq(people.id, sendings.personId))
			.where(and(own, eq(sendings.kind, 'cards')))
			.groupBy(sendings.surveyId, people.role, second),
		db
			.select({ id: surveys.id, opened: surveys.opensAt, closed: surveys.closesAt })
			.from(surveys)
			.where(and(eq(surveys.councilId, councilId), inArray(surveys.id, ids))),
		db
			.select({ surveyId: acts.thing })
			.from(acts)
			.where(
				and(eq(acts.councilId, councilId), eq(acts.kind, 'survey-closed-early'), inArray(acts.thing, ids)),
			),
	]);
	const closedEarly = new Set(early.map(({ surveyId }) => surveyId));
	return Object.fromEntries(
		times.map(({ id, opened, closed }) => [
			id,
			{
				lists: lists.filter(({ surveyId }) => surveyId === id).map(({ number }) => number),
				cards: cards
					.filter(({ surveyId }) => surveyId === id)
					.map(({ role, second, number }) => ({ role, second, number })),
				...{ opened, closed, closedEarly: closedEarly.has(id) },
			},
		]),
	);
}

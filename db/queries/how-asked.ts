import { and, eq, inArray, sql } from 'drizzle-orm';
import type { HowAsked } from '#surveys';
import type { Db } from '../connect.ts';
import { acts, people, sendings, surveys } from '../schema/index.ts';

/** By which routes a council's surveys were asked, and whether they were closed early; by the survey's id. */
export async function howAsked(
	db: Db,
	councilId: string,
	surveyIds: string[],
): Promise<Record<string, HowAsked>> {
	const ids = sql`(select value from json_each(${JSON.stringify(surveyIds)}))`;
	const second = sql`${sendings.confirmedBy} is not null`;
	const [sent, early] = await db.batch([
		db
			.select({
				surveyId: sendings.surveyId,
				kind: sendings.kind,
				role: people.role,
				second: second.mapWith(Boolean).as('second'),
				number: sql<number>`sum(${sendings.total} - ${sendings.failed})`,
			})
			.from(sendings)
			.innerJoin(surveys, eq(surveys.id, sendings.surveyId))
			.leftJoin(people, eq(people.id, sendings.personId))
			.where(and(eq(surveys.councilId, councilId), inArray(sendings.surveyId, ids)))
			.groupBy(sendings.surveyId, sendings.kind, people.role, second),
		db
			.select({ surveyId: acts.thing })
			.from(acts)
			.where(
				and(eq(acts.councilId, councilId), eq(acts.kind, 'survey-closed-early'), inArray(acts.thing, ids)),
			),
	]);
	const closedEarly = new Set(early.map(({ surveyId }) => surveyId));
	return Object.fromEntries(
		surveyIds.map((id) => {
			const own = sent.filter(({ surveyId }) => surveyId === id);
			const texts = own.filter(({ kind }) => kind === 'invitation');
			const cards = own.filter(({ kind }) => kind === 'cards');
			return [
				id,
				{
					texts: texts.reduce((sum, { number }) => sum + number, 0),
					cards: cards.map(({ role, second, number }) => ({ role, second, number })),
					closedEarly: closedEarly.has(id),
				},
			];
		}),
	);
}

import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { HowAsked } from '#surveys';
import type { Db } from '../connect.ts';
import { acts, people, releases, sendings, surveys } from '../schema/index.ts';

/** By which routes a council's surveys were asked, how long they were open, and whether they were closed early; by the survey's id. */
export async function howAsked(
	db: Db,
	councilId: string,
	surveyIds: string[],
): Promise<Record<string, HowAsked>> {
	const ids = sql`(select value from json_each(${JSON.stringify(surveyIds)}))`;
	const reached = sql<number>`${sendings.total} - ${sendings.failed}`;
	const [rows, early] = await db.batch([
		db
			.select({
				...{ id: surveys.id, opened: surveys.opensAt, closed: surveys.closesAt, log: releases.logMark },
				...{ kind: sendings.kind, role: people.role, reached },
				second: sql`${sendings.confirmedBy} is not null`.mapWith(Boolean),
			})
			.from(surveys)
			.leftJoin(sendings, eq(sendings.surveyId, surveys.id))
			.leftJoin(people, eq(people.id, sendings.personId))
			.leftJoin(releases, eq(releases.surveyId, surveys.id))
			.where(and(eq(surveys.councilId, councilId), inArray(surveys.id, ids)))
			.orderBy(desc(reached)),
		db
			.select({ surveyId: acts.thing })
			.from(acts)
			.where(
				and(eq(acts.councilId, councilId), eq(acts.kind, 'survey-closed-early'), inArray(acts.thing, ids)),
			),
	]);
	const closedEarly = new Set(early.map(({ surveyId }) => surveyId));
	const all = [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]): [string, HowAsked] => {
		const lists = own.filter(({ kind, reached }) => kind === 'invitation' && reached > 0);
		const drawn = Map.groupBy(
			own.filter(({ kind }) => kind === 'cards'),
			({ role, second }) => `${role} ${second}`,
		);
		const cards = [...drawn.values()].map((alike) => ({
			...{ role: alike[0]?.role ?? null, second: alike[0]?.second ?? false },
			number: alike.reduce((sum, { reached }) => sum + reached, 0),
		}));
		const { opened = null, closed = null, log = null } = own[0] ?? {};
		const sizes = lists.map(({ reached }) => reached);
		return [id, { lists: sizes, cards, opened, closed, log, closedEarly: closedEarly.has(id) }];
	});
	return Object.fromEntries(all);
}

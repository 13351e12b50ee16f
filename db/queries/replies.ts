import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { actions, measures, pledges, priorities, replies, replyLinks } from '../schema/index.ts';

/** The priority that a link leads to: itself, or the one its pledge, action or measure stands under. */
const priorityOfLink = sql<string>`coalesce(${pledges.priorityId}, ${actions.priorityId}, ${measures.priorityId}, ${replyLinks.targetId})`;

/**
 * What young people were told, newest first: for the public page. A reply stands once, with every priority it is
 * linked to, directly or through a pledge, an action or a measure.
 */
export async function toldReplies(db: Db, councilId: string) {
	const rows = await db
		.select({
			id: replies.id,
			said: replies.said,
			answer: replies.answer,
			toldOn: sql<string>`${replies.toldOn}`,
			surveyId: replies.surveyId,
			priority: {
				id: priorities.id,
				number: priorities.number,
				title: priorities.title,
				youngWording: priorities.youngWording,
			},
		})
		.from(replies)
		.leftJoin(replyLinks, eq(replyLinks.replyId, replies.id))
		.leftJoin(pledges, eq(pledges.id, replyLinks.targetId))
		.leftJoin(actions, eq(actions.id, replyLinks.targetId))
		.leftJoin(measures, eq(measures.id, replyLinks.targetId))
		.leftJoin(priorities, eq(priorities.id, priorityOfLink))
		.where(and(eq(replies.councilId, councilId), isNotNull(replies.toldOn)))
		.orderBy(desc(replies.toldOn), replies.id, priorities.position);
	return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { priority: _, ...reply } = first;
		const about = new Map(same.flatMap(({ priority }) => (priority ? [[priority.id, priority]] : [])));
		return [{ ...reply, priorities: [...about.values()] }];
	});
}

// A link is written once and never again: what it is about may have become something else in a newer version of the
// strategy, and whoever reads links reads them through what became of it. So the version before keeps what was said about it.
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { Link } from '#surveys';
import type { Db } from '../connect.ts';
import { partSuccessors, priorities, questionLinks, replies, replyLinks } from '../schema/index.ts';
import { isBinnedPart, ofPart } from './parts.ts';

/** What a council's questions are about, in the words they were asked under and in every later version. */
export const followedQuestionLinks = (db: Db, councilId: string) => {
	const { surveyId, questionId, optionId, kind, targetId } = questionLinks;
	return union(
		db
			.select({ surveyId, questionId, optionId, kind, targetId })
			.from(questionLinks)
			.where(eq(questionLinks.councilId, councilId)),
		db
			.select({ surveyId, questionId, optionId, kind: partSuccessors.kind, targetId: partSuccessors.toId })
			.from(questionLinks)
			.innerJoin(partSuccessors, eq(partSuccessors.fromId, questionLinks.targetId))
			.where(eq(questionLinks.councilId, councilId)),
	).as('followed');
};

/** What a reply is about, as it was linked. */
export const linksOfReply = sql`(select json_group_array(json_object('kind', link.kind, 'id', link.target_id)) from ${replyLinks} as link where link.reply_id = ${replies.id})`;

/** The same, and what that became in every later version. */
export const followedLinksOfReply = sql`(select json_group_array(json_object('kind', kind, 'id', id)) from (select link.kind as kind, link.target_id as id from ${replyLinks} as link where link.reply_id = ${replies.id} union select became.kind, became.to_id from ${replyLinks} as link join ${partSuccessors} as became on became.from_id = link.target_id where link.reply_id = ${replies.id}))`;

/** What links lead to now: the newest version of each part that stands, or the part itself where nothing came of it. */
const newestOf = (links: SQL, whose: SQL, where: SQL) => sql`(
	select ${whose} as reply_id, coalesce(became.to_id, link.target_id) as target_id
	from ${links} as link
	left join ${partSuccessors} as became on became.from_id = link.target_id and not ${isBinnedPart(sql`became.to_id`)}
	where ${where} and not exists (select 1 from ${partSuccessors} as later where later.from_id = became.to_id and not ${isBinnedPart(sql`later.to_id`)})
)`;

/** What replies are about now. */
export const newestReplyLinks = (where: SQL) => newestOf(sql`${replyLinks}`, sql`link.reply_id`, where);

/** The headings under which the public page tells a reply with these links, saved or not. */
export const headingsTold = (db: Db, councilId: string, links: readonly Link[]) => {
	const given = sql`(select value ->> 'id' as target_id from json_each(${JSON.stringify(links)}))`;
	const now = newestOf(given, sql`null`, sql`true`);
	const heading = ofPart('heading_id', sql`link.target_id`);
	return db
		.select({ id: priorities.id, youngWording: priorities.youngWording })
		.from(priorities)
		.where(
			and(
				eq(priorities.councilId, councilId),
				sql`${priorities.id} in (select ${heading} from ${now} as link)`,
			),
		)
		.orderBy(priorities.position, priorities.id);
};

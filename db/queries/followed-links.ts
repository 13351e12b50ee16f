// A link is written once and never again: what it is about may have become something else in a newer version of the
// strategy, and whoever reads links reads them through what became of it. So the version before keeps what was said about it.
import { eq, sql, type SQL } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import type { Db } from '../connect.ts';
import { partSuccessors, questionLinks, replies, replyLinks } from '../schema/index.ts';
import { isBinnedPart } from './parts.ts';

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

/** What replies are about now: the newest version of each part that stands, or the part itself where nothing came of it. */
export const newestReplyLinks = (where: SQL) => sql`(
	select link.reply_id, coalesce(became.to_id, link.target_id) as target_id
	from ${replyLinks} as link
	left join ${partSuccessors} as became on became.from_id = link.target_id and not ${isBinnedPart(sql`became.to_id`)}
	where ${where} and not exists (select 1 from ${partSuccessors} as later where later.from_id = became.to_id and not ${isBinnedPart(sql`later.to_id`)})
)`;

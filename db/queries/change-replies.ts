// How a reply is begun, saved and told. Whatever changes it changes it as it was seen, and leaves its lines of history in the same batch.
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Link, ReplyChange, ReplyContent } from '#surveys';
import type { Db } from '../connect.ts';
import { replies, replyChanges, replyLinks } from '../schema/index.ts';
import { saidYes, sayingYes, type Yes } from './confirmations.ts';

const linkRows = (councilId: string, replyId: string, links: Link[], where: SQL | undefined) =>
	sql`select ${councilId}, ${replyId}, link.value ->> 'kind', link.value ->> 'id' from json_each(${JSON.stringify(links)}) as link where exists (select 1 from ${replies} where ${where})`;

const putLinks = (
	db: Db,
	{ councilId, id }: { councilId: string; id: string },
	links: Link[],
	where: SQL | undefined,
) =>
	db
		.insert(replyLinks)
		.select(linkRows(councilId, id, links, where))
		.onConflictDoNothing();

export const ofCouncil = (councilId: string, id: string) =>
	and(eq(replies.id, id), eq(replies.councilId, councilId));

export const addReply = async (
	db: Db,
	reply: {
		id: string;
		councilId: string;
		surveyId: string | null;
		questionId: string | null;
		createdOn: string;
		remindOn: string | null;
	},
	{ said, answer, owner, dueOn, links }: ReplyContent,
) => {
	await db.batch([
		db.insert(replies).values({ ...reply, said, answer, ownerId: owner, dueOn }),
		putLinks(db, reply, links, ofCouncil(reply.councilId, reply.id)),
	]);
};

/** Who changes a reply, when, and ids for the lines of its history. */
export interface Change {
	by: string;
	at: string;
	newId: () => string;
}

type Field = ReplyChange['what'];

/** A line of history for one field, taken from the row itself before it changes, and only where it does change. */
export const noteChange = (
	db: Db,
	reply: SQL | undefined,
	{ by, at, newId }: Change,
	{ what, before, after, where }: { what: Field; before: SQL; after: string; where?: SQL },
) =>
	db
		.insert(replyChanges)
		.select(
			sql`select ${newId()}, ${replies}.id, ${by}, ${at}, ${what}, ${before}, ${after} from ${replies} where ${reply} and ${where ?? sql`${before} is not ${after}`}`,
		);

/** Which reply, as somebody last saw it; without `seen` whatever was saved since. */
export interface SeenReply {
	councilId: string;
	id: string;
	seen: number | undefined;
	/** The council's day. */
	today: string;
}

/** The next day on which the owner is reminded, from what is saved. */
export interface Reminding {
	remindOn: string | null;
}

/** A telling counts as a save does: whoever opened it untold does not know that what they save is public at once. */
export const oneMore = sql`${replies.version} + 1`;

/** A reply whose words can change: not erased and in no bin, and as it was seen. */
export const asSeen = ({ councilId, id, seen }: SeenReply) =>
	and(
		ofCouncil(councilId, id),
		eq(replies.erased, false),
		isNull(replies.binnedOn),
		seen === undefined ? undefined : eq(replies.version, seen),
	);

/** Saves a reply, its links, and what changed, in one batch. False where it is not there as it was seen. */
export const saveReply = async (
	db: Db,
	reply: SeenReply,
	{ said, answer, owner, dueOn, links, remindOn }: ReplyContent & Reminding,
	change: Change,
) => {
	const seen = asSeen(reply);
	const json = JSON.stringify(answer);
	const note = (what: Field, before: SQL, after: string) =>
		noteChange(db, seen, change, { what, before, after });
	const here = sql`exists (select 1 from ${replies} where ${seen})`;
	const results = await db.batch([
		note('said', sql`${replies}.said`, said),
		note('answer', sql`json(${replies}.answer)`, json),
		note('owner', sql`${replies}.owner_id`, owner),
		note('due', sql`${replies}.due_on`, dueOn),
		db.delete(replyLinks).where(and(eq(replyLinks.replyId, reply.id), here)),
		putLinks(db, reply, links, seen),
		db
			.update(replies)
			.set({
				...{ said, answer, ownerId: owner, dueOn, remindOn, version: oneMore },
				changedOn: sql`case when ${replies.toldOn} is not null and (${replies.said} is not ${said} or json(${replies.answer}) is not ${json}) then ${reply.today} else ${replies.changedOn} end`,
			})
			.where(seen)
			.returning({ id: replies.id }),
	]);
	return results[6].length > 0;
};

/** Notes that young people were told. False where they were told before, there is nothing to tell, or it was saved since. */
export const tellReply = async (
	db: Db,
	reply: SeenReply & Reminding,
	change: Change,
	yes: Yes | null = null,
) => {
	const untold = and(asSeen(reply), isNull(replies.toldOn), sql`${replies.answer} ->> 'state' <> 'waiting'`);
	const tellable = and(untold, saidYes(yes));
	const [, , told] = await db.batch([
		sayingYes(db, yes, sql`exists (select 1 from ${replies} where ${untold})`),
		noteChange(db, tellable, change, {
			what: 'told',
			before: sql`${replies}.told_on`,
			after: reply.today,
		}),
		db
			.update(replies)
			.set({ toldOn: reply.today, remindOn: reply.remindOn, version: oneMore })
			.where(tellable)
			.returning({ id: replies.id }),
	]);
	return told.length > 0;
};

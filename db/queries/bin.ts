// The bin: drafts of surveys, untold replies, strategies, documents that are being read in and comparisons of versions, with the
// day on which each went there. Strategies go and come back in strategies-in-bin.ts.
import { and, eq, inArray, isNotNull, isNull, lte, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { BinnedKind } from '#surveys';
import type { Db } from '../connect.ts';
import {
	replies,
	replyChanges,
	replyLinks,
	replyTranslations,
	strategies,
	strategyProposals,
	successions,
	surveys,
} from '../schema/index.ts';
import { asSeen, type SeenReply } from './change-replies.ts';

type Table =
	typeof surveys | typeof replies | typeof strategies | typeof strategyProposals | typeof successions;

const tables = {
	survey: surveys,
	reply: replies,
	strategy: strategies,
	proposal: strategyProposals,
	comparison: successions,
} satisfies Record<BinnedKind, Table>;

const titleOf = (id: AnyColumn) =>
	sql`(select plan.title from ${strategies} as plan where plan.id = ${id} and plan.binned_on is null)`;

/** What each is called. A comparison of which one version is in the bin itself has no name. */
const names = {
	survey: sql<string>`${surveys.content} ->> 'title'`,
	reply: sql<string>`${replies.said}`,
	strategy: sql<string>`${strategies.title}`,
	proposal: sql<string>`coalesce(nullif(${strategyProposals.content} ->> '$.head.title', ''), ${strategyProposals.content} ->> 'source')`,
	comparison: sql<string>`${titleOf(successions.beforeId)} || ' → ' || ${titleOf(successions.afterId)}`,
};

const binnedOf = (db: Db, kind: BinnedKind, councilId: string) => {
	const table = tables[kind];
	return db
		.select({ id: table.id, name: names[kind], binnedOn: sql<string>`${table.binnedOn}` })
		.from(table)
		.where(and(eq(table.councilId, councilId), isNotNull(table.binnedOn)));
};

/** What is in a council's bin, the latest first. */
export const binOfCouncil = async (db: Db, councilId: string) => {
	const kinds = Object.keys(tables) as BinnedKind[];
	const all = await Promise.all(
		kinds.map(async (kind) => (await binnedOf(db, kind, councilId)).map((one) => ({ kind, ...one }))),
	);
	return all
		.flat()
		.filter(({ name }) => name !== null)
		.toSorted((a, b) => b.binnedOn.localeCompare(a.binnedOn) || a.id.localeCompare(b.id));
};

/** False where it is there already, or is not as `where` asks. */
async function putIn(
	db: Db,
	kind: Exclude<BinnedKind, 'strategy'>,
	today: string,
	where: SQL | undefined,
): Promise<boolean> {
	const table = tables[kind];
	const binned = await db
		.update(table)
		.set({ binnedOn: today })
		.where(and(isNull(table.binnedOn), where))
		.returning({ id: table.id });
	return binned.length > 0;
}

const one = (kind: BinnedKind, councilId: string, id: string) =>
	and(eq(tables[kind].id, id), eq(tables[kind].councilId, councilId));

/** Puts a draft into the bin. False where it is none, is there already, or is being opened just now. */
export const binSurvey = (db: Db, councilId: string, id: string, today: string) => {
	const isDraft = and(eq(surveys.state, 'draft'), isNull(surveys.sealingKey));
	return putIn(db, 'survey', today, and(one('survey', councilId, id), isDraft));
};

/** Puts an untold reply into the bin, as it was seen. False where it was saved or told since, or is there already. */
export const binReply = (db: Db, reply: SeenReply) =>
	putIn(db, 'reply', reply.today, and(asSeen(reply), isNull(replies.toldOn)));

/** Puts a document that is being read in into the bin. False where it is not there. */
export const binProposal = (db: Db, councilId: string, id: string, today: string) =>
	putIn(db, 'proposal', today, one('proposal', councilId, id));

/** Puts a comparison of versions that nobody accepted into the bin. False where it is none. */
export const binComparison = (db: Db, councilId: string, id: string, today: string) =>
	putIn(db, 'comparison', today, and(one('comparison', councilId, id), isNull(successions.acceptedOn)));

/** Takes something out of the bin again. False where it is not there. */
export const takeOutOfBin = async (
	db: Db,
	councilId: string,
	kind: Exclude<BinnedKind, 'strategy'>,
	id: string,
) => {
	const table = tables[kind];
	const out = await db
		.update(table)
		.set({ binnedOn: null })
		.where(and(one(kind, councilId, id), isNotNull(table.binnedOn)))
		.returning({ id: table.id });
	return out.length > 0;
};

/** Drafts that were put into the bin by that day, of all councils: their time is over. */
export const draftsToEmpty = (db: Db, by: string) =>
	db
		.select({ id: surveys.id, councilId: surveys.councilId })
		.from(surveys)
		.where(and(eq(surveys.state, 'draft'), lte(surveys.binnedOn, by)));

/** Deletes the readings of documents and the comparisons that were put into the bin by that day. */
export const emptyBinOfReadings = async (db: Db, by: string) => {
	await db.batch([
		db.delete(strategyProposals).where(lte(strategyProposals.binnedOn, by)),
		db.delete(successions).where(and(lte(successions.binnedOn, by), isNull(successions.acceptedOn))),
	]);
};

/** Deletes the replies that were put into the bin by that day, with all that belongs to them. */
export const emptyBinOfReplies = async (db: Db, by: string) => {
	const over = and(lte(replies.binnedOn, by), isNull(replies.toldOn));
	const ids = db.select({ id: replies.id }).from(replies).where(over);
	await db.batch([
		db.delete(replyLinks).where(inArray(replyLinks.replyId, ids)),
		db.delete(replyChanges).where(inArray(replyChanges.replyId, ids)),
		db.delete(replyTranslations).where(inArray(replyTranslations.replyId, ids)),
		db.delete(replies).where(over),
	]);
};

import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { StrategyReview } from '#surveys';
import type { KnownHeading } from '#surveys/review';
import type { Db } from '../connect.ts';
import { strategyProposals } from '../schema/index.ts';
import { keepHeading } from './known-headings.ts';

/** None that is in the bin. */
const ofCouncil = (councilId: string, id: string) =>
	and(
		eq(strategyProposals.id, id),
		eq(strategyProposals.councilId, councilId),
		isNull(strategyProposals.binnedOn),
	);

export interface ProposalAsSeen {
	id: string;
	version: number;
}

/** The readings of a council that are not put in yet, the latest first; without their items. */
export const proposalsOfCouncil = (db: Db, councilId: string) =>
	db
		.select({
			id: strategyProposals.id,
			readOn: strategyProposals.readOn,
			title: sql<string>`json_extract(${strategyProposals.content}, '$.head.title')`,
			source: sql<string>`json_extract(${strategyProposals.content}, '$.source')`,
			open: sql<number>`(select count(*) from json_each(${strategyProposals.content}, '$.items') as item where item.value ->> 'state' = 'open')`,
		})
		.from(strategyProposals)
		.where(and(eq(strategyProposals.councilId, councilId), isNull(strategyProposals.binnedOn)))
		.orderBy(desc(strategyProposals.readOn), strategyProposals.id);

export const proposalOfCouncil = async (db: Db, councilId: string, id: string) => {
	const [found] = await db
		.select({
			id: strategyProposals.id,
			version: strategyProposals.version,
			content: strategyProposals.content,
			readOn: strategyProposals.readOn,
		})
		.from(strategyProposals)
		.where(ofCouncil(councilId, id));
	return found ?? null;
};

export const addProposal = (
	db: Db,
	proposal: { id: string; councilId: string; content: StrategyReview; readOn: string },
) => db.insert(strategyProposals).values({ ...proposal, version: 1 });

/**
 * Saves a review if nobody saved since `version`, and with it what was said of a heading, if anything was. Returns the new version, or
 * null where nothing was saved.
 */
export const saveProposal = async (
	db: Db,
	councilId: string,
	{ id, version, content }: ProposalAsSeen & { content: StrategyReview },
	said: KnownHeading | null = null,
) => {
	const save = db
		.update(strategyProposals)
		.set({ content, version: version + 1 })
		.where(and(ofCouncil(councilId, id), eq(strategyProposals.version, version)))
		.returning({ version: strategyProposals.version });
	const [saved] = said
		? (await db.batch([keepHeading(db, councilId, said, { id, version }), save]))[1]
		: await save;
	return saved?.version ?? null;
};

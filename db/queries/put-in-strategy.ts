import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import type { GlossaryEntry, Vocabulary } from '#surveys';
import type { StrategyRows } from '#surveys/review';
import type { Db } from '../connect.ts';
import {
	actions,
	councils,
	measures,
	pledgeActions,
	pledges,
	priorities,
	priorityPrinciples,
	readings,
	strategies,
	strategyProposals,
} from '../schema/index.ts';
import { putInGroups } from './put-in-groups.ts';
import { noteSettings, type SettingBefore } from './settings.ts';
import type { ProposalAsSeen } from './strategy-proposals.ts';

/** The addresses of a council's strategies that begin like this one. D1's LIKE takes 50 bytes, an address may be longer. */
export const slugsLike = async (db: Db, councilId: string, slug: string) => {
	const taken = await db
		.select({ slug: strategies.slug })
		.from(strategies)
		.where(
			and(eq(strategies.councilId, councilId), gte(strategies.slug, slug), lt(strategies.slug, `${slug}~`)),
		);
	return new Set(taken.map((one) => one.slug));
};

interface Words {
	glossary: GlossaryEntry[];
	vocabulary: Vocabulary;
}

interface NewStrategy {
	id: string;
	slug: string;
	rows: StrategyRows;
	/** The council's words: as they were seen, so that nobody's are overwritten, and as they are to be. */
	words: { before: Words; after: Words };
	/** What each setting was that this changes. */
	settings: SettingBefore[];
}

/** While the reading is there as it was seen, and the council's words are as they were seen. */
const whileAsSeen = (councilId: string, { id, version }: ProposalAsSeen, { glossary, vocabulary }: Words) =>
	sql`proposal.id = ${id} and proposal.council_id = ${councilId} and proposal.version = ${version} and proposal.binned_on is null and exists (select 1 from ${councils} as council where council.id = proposal.council_id and json(council.glossary) = json(${JSON.stringify(glossary)}) and json(council.vocabulary) = json(${JSON.stringify(vocabulary)}))`;

/**
 * Makes a strategy of a reading that was accepted, in one batch, and takes the reading away. Each statement holds only
 * while the reading is there as it was seen, so a second press makes nothing. Rows come as one parameter for each
 * table: a statement may carry a hundred, an action plan more rows than that. False where nothing was put in.
 */
export const putInStrategy = async (
	db: Db,
	councilId: string,
	proposal: ProposalAsSeen,
	{ id, slug, rows, words, settings }: NewStrategy,
) => {
	const asSeen = whileAsSeen(councilId, proposal, words.before);
	const fields = (...names: string[]) =>
		sql.join(
			names.map((name) => sql`new.value ->> ${sql.raw(`'${name}'`)}`),
			sql`, `,
		);
	/** Values in the order of the table's columns. */
	const select = (values: SQL, rowsOfTable: object[]) =>
		sql`select ${values} from ${strategyProposals} as proposal, json_each(${JSON.stringify(rowsOfTable)}) as new where ${asSeen}`;
	const owned = sql`${fields('id')}, proposal.council_id, ${id}`;
	const results = await db.batch([
		db
			.insert(strategies)
			.select(
				select(
					sql`${id}, proposal.council_id, ${slug}, ${fields('title', 'periodFrom', 'periodTo')}, 'draft', ${fields('vision', 'scrutiny')}, null`,
					[rows.strategy],
				),
			),
		db
			.insert(priorities)
			.select(
				select(
					sql`${owned}, ${fields('number', 'title', 'youngWording', 'position')}, null`,
					rows.priorities,
				),
			),
		db
			.insert(pledges)
			.select(
				select(
					sql`${owned}, ${fields('priorityId', 'wording', 'madeBy', 'by', 'position')}, null`,
					rows.pledges,
				),
			),
		db
			.insert(actions)
			.select(
				select(
					sql`${owned}, ${fields('priorityId', 'ref', 'activity', 'leads', 'timescale', 'position')}, null`,
					rows.actions,
				),
			),
		db
			.insert(measures)
			.select(
				select(
					sql`${owned}, ${fields('priorityId', 'actionId', 'wording', 'target', 'targets', 'unit', 'direction', 'position')}, null`,
					rows.measures,
				),
			),
		db
			.insert(readings)
			.select(
				select(
					sql`${fields('id', 'measureId', 'asAt', 'value', 'printed', 'base', 'voice', 'source', 'kind')}, null, null`,
					rows.readings,
				),
			),
		db
			.insert(priorityPrinciples)
			.select(select(sql`proposal.council_id, ${fields('priorityId', 'principle')}`, rows.principles)),
		db
			.insert(pledgeActions)
			.select(select(sql`proposal.council_id, ${fields('pledgeId', 'actionId')}`, rows.answers)),
		...putInGroups(db, councilId, rows.groups, asSeen),
		noteSettings(
			db,
			councilId,
			settings,
			sql`exists (select 1 from ${strategyProposals} as proposal where ${asSeen})`,
		),
		// After everything that asks for the words as they were seen.
		db
			.update(councils)
			.set(words.after)
			.where(
				and(
					eq(councils.id, councilId),
					sql`exists (select 1 from ${strategyProposals} as proposal where ${asSeen})`,
				),
			),
		db
			.delete(strategyProposals)
			.where(
				and(
					eq(strategyProposals.id, proposal.id),
					eq(strategyProposals.councilId, councilId),
					eq(strategyProposals.version, proposal.version),
				),
			)
			.returning({ id: strategyProposals.id }),
	]);
	return results[13].length > 0;
};

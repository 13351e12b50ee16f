// The desk's list of surveys. Unless something is looked for, it shows what is in work and the newest of what is done: a shelf for
// each state, of a few each, with how many there are. Looked for, it comes page by page.
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { surveys } from '../schema/index.ts';
import { hasWords, pagesOf, rowsOf } from './page-of.ts';
import { asksForOrderIn, inContent, onDesk } from './surveys.ts';

export const surveyShelves = ['draft', 'open', 'closed', 'out'] as const;
export type SurveyShelf = (typeof surveyShelves)[number];
/** A poll is a survey of one question that asks for an order. */
export const surveyKinds = ['survey', 'poll'] as const;
export const surveyOrders = ['newest', 'oldest', 'title'] as const;

export interface SurveyFilter {
	search?: string | undefined;
	shelf?: SurveyShelf | undefined;
	kind?: (typeof surveyKinds)[number] | undefined;
	/** The year in which it closes. */
	year?: string | undefined;
	sort?: (typeof surveyOrders)[number] | undefined;
	page?: number | undefined;
}

/** So many of a shelf stand on the desk before anything is looked for. */
const onShelf = 6;

const shelf = sql<SurveyShelf>`case ${surveys.state} when 'released' then 'out' when 'answered' then 'out' when 'taken-back' then 'closed' else ${surveys.state} end`;
const title = sql<string>`${inContent('title')}`;
/** Somebody who holds a link has the last part of its address, not the title. */
const known = sql`${title} || ' ' || ${surveys.address}`;
const questions = sql<number>`json_array_length(${surveys.content}, '$.questions')`;
/** As surveys/survey/survey.ts says what a poll is. */
const isPoll = sql`(${questions} = 1 and ${asksForOrderIn(sql`(${surveys.content} -> '$.questions[0]')`)})`;
const year = sql<string | null>`substr(${surveys.closesAt}, 1, 4)`;

const row = {
	...onDesk,
	title,
	answerBy: sql<string | null>`${inContent('answerBy')}`,
	questions,
	shelf,
};

/** The latest to close first, and what has no such day yet before them. */
const orders: Record<(typeof surveyOrders)[number], SQL> = {
	newest: sql`${surveys.closesAt} is not null, ${surveys.closesAt} desc, ${surveys.id}`,
	oldest: sql`${surveys.closesAt} is null, ${surveys.closesAt}, ${surveys.id}`,
	title: sql`lower(${title}), ${surveys.closesAt} desc, ${surveys.id}`,
};

const onDeskOf = (councilId: string) => and(eq(surveys.councilId, councilId), isNull(surveys.binnedOn));

const matching = (councilId: string, { search = '', shelf: on, kind, year: inYear }: SurveyFilter) =>
	and(
		onDeskOf(councilId),
		hasWords(known, search),
		on && sql`${shelf} = ${on}`,
		kind && sql`${isPoll} = ${kind === 'poll' ? 1 : 0}`,
		inYear ? sql`${year} = ${inYear}` : undefined,
	);

/** The surveys that a page of the list shows. */
export async function listedSurveys(db: Db, councilId: string, filter: SurveyFilter) {
	const { sort, page } = filter;
	const lookedFor = Object.values(filter).some(Boolean);
	const order = orders[sort ?? 'newest'];
	const where = matching(councilId, filter);
	const ids = lookedFor
		? sql`select ${surveys.id} from ${surveys} where ${where} order by ${order} ${rowsOf(page ?? 1)}`
		: sql`select id from (select ${surveys.id}, row_number() over (partition by ${shelf} order by ${order}) as place from ${surveys} where ${where}) where place <= ${onShelf}`;
	const mine = onDeskOf(councilId);
	const [rows, found, counts, years] = await Promise.all([
		db
			.select(row)
			.from(surveys)
			.where(and(mine, sql`${surveys.id} in (${ids})`))
			.orderBy(order),
		db
			.select({ number: sql<number>`count(*)` })
			.from(surveys)
			.where(where),
		db
			.select({ shelf, number: sql<number>`count(*)` })
			.from(surveys)
			.where(mine)
			.groupBy(shelf),
		db
			.selectDistinct({ year })
			.from(surveys)
			.where(and(mine, sql`${year} is not null`))
			.orderBy(sql`1 desc`),
	]);
	const total = found[0]?.number ?? 0;
	return {
		surveys: rows,
		lookedFor,
		total,
		pages: lookedFor ? pagesOf(total) : 1,
		shelves: Object.fromEntries(counts.map(({ shelf, number }) => [shelf, number])),
		years: years.flatMap(({ year }) => year ?? []),
	};
}

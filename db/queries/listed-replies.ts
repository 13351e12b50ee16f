// The desk's list of replies, page by page: overdue first, longest overdue at the top, then what is still owed by its day, then
// what is settled, newest first (the order of surveys/evidence/reply-order.ts, as a statement).
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { people, replies, surveys } from '../schema/index.ts';
import { hasWords, pagesOf, rowsOnPage } from './page-of.ts';
import { repliesByIds, repliesLike, type ReplyFilter } from './replies.ts';

export const replyOrders = ['owed', 'newest', 'owner'] as const;

export interface ReplyListFilter extends ReplyFilter {
	search?: string | undefined;
	owner?: string | undefined;
	overdue?: boolean | undefined;
	/** Days between which it is owed, or was told where nothing is owed. */
	from?: string | undefined;
	to?: string | undefined;
	sort?: (typeof replyOrders)[number] | undefined;
	page?: number | 'all' | undefined;
	/** Whoever asks may not read what was taken down: so neither its words nor its state find it. */
	standingOnly?: boolean | undefined;
}

const state = sql`(${replies.answer} ->> 'state')`;
/** The next day something is owed on (surveys/reply/reply.ts); nothing is, of what was taken down. */
const owed = sql`case when ${replies.takenDownOn} is not null then null when ${state} = 'waiting' or ${replies.toldOn} is null then ${replies.dueOn} when ${state} in ('doing', 'not-yet') then ${replies.answer} ->> 'by' end`;
const day = sql`coalesce(${owed}, ${replies.toldOn})`;

const orderBy = (sort: ReplyListFilter['sort'], today: string): SQL => {
	const asOwed = sql`case when ${owed} < ${today} then 0 when ${owed} is not null then 1 else 2 end, ${owed}, ${replies.toldOn} desc, ${replies.dueOn}, ${replies.id}`;
	if (sort === 'newest') return sql`${replies.createdOn} desc, ${replies.id}`;
	return sort === 'owner'
		? sql`(select name from ${people} as owner where owner.id = ${replies.ownerId}), ${asOwed}`
		: asOwed;
};

/** A page of the replies of a council, how many there are, and who and what they can be narrowed to. */
export async function listedReplies(db: Db, councilId: string, filter: ReplyListFilter, today: string) {
	const { search = '', owner, overdue, from, to, sort, page = 1 } = filter;
	const byWords = search !== '' || filter.state !== undefined;
	const mine = eq(replies.councilId, councilId);
	const where = and(
		mine,
		repliesLike(councilId, filter),
		hasWords(sql`${replies.said}`, search),
		filter.standingOnly && byWords ? isNull(replies.takenDownOn) : undefined,
		owner ? eq(replies.ownerId, owner) : undefined,
		overdue ? sql`${owed} < ${today}` : undefined,
		from ? sql`${day} >= ${from}` : undefined,
		to ? sql`${day} <= ${to}` : undefined,
	);
	const [ids, found, owners, asked] = await Promise.all([
		db
			.select({ id: replies.id })
			.from(replies)
			.where(where)
			.orderBy(orderBy(sort, today))
			.limit(page === 'all' ? -1 : rowsOnPage)
			.offset(page === 'all' ? 0 : (page - 1) * rowsOnPage),
		db
			.select({ number: sql<number>`count(*)` })
			.from(replies)
			.where(where),
		db
			.selectDistinct({ id: people.id, name: people.name })
			.from(replies)
			.innerJoin(people, eq(people.id, replies.ownerId))
			.where(mine)
			.orderBy(people.name),
		db
			.selectDistinct({
				id: surveys.id,
				title: sql<string>`${surveys.content} ->> 'title'`,
				closesAt: surveys.closesAt,
			})
			.from(replies)
			.innerJoin(surveys, eq(surveys.id, replies.surveyId))
			.where(mine)
			.orderBy(sql`${surveys.closesAt} desc`),
	]);
	const total = found[0]?.number ?? 0;
	const rows = new Map(
		(
			await repliesByIds(
				db,
				councilId,
				ids.map(({ id }) => id),
			)
		).map((reply) => [reply.id, reply]),
	);
	return {
		replies: ids.flatMap(({ id }) => rows.get(id) ?? []),
		total,
		pages: page === 'all' ? 1 : pagesOf(total),
		owners,
		surveys: asked,
	};
}

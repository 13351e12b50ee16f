// The desk's list of people: everybody who is here, or those who are no longer, as looked for, page by page.
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { Role } from '#surveys';
import type { Db } from '../connect.ts';
import { people } from '../schema/index.ts';
import { hasWords, pagesOf, rowsOnPage } from './page-of.ts';

export const peopleOrders = ['name', 'role'] as const;

export interface PeopleFilter {
	search?: string | undefined;
	role?: Role | undefined;
	/** Those who are no longer here, the latest to go first. */
	gone?: boolean | undefined;
	sort?: (typeof peopleOrders)[number] | undefined;
	page?: number | undefined;
}

const known = sql`${people.name} || ' ' || ${people.email}`;
const byName = [sql`lower(${people.name})`, people.id];
const orderOf = ({ gone, sort }: PeopleFilter): (SQL | typeof people.id)[] =>
	sort === 'role'
		? [sql`${people.role}`, ...byName]
		: [...(gone ? [sql`${people.removedOn} desc`] : []), ...byName];

/** The people that a page of the list shows. */
export async function listedPeople(db: Db, councilId: string, filter: PeopleFilter) {
	const { search = '', role, gone = false, page = 1 } = filter;
	const where = and(
		eq(people.councilId, councilId),
		gone ? isNotNull(people.removedOn) : isNull(people.removedOn),
		role && eq(people.role, role),
		hasWords(known, search),
	);
	const { id, name, email, role: does, removedOn } = people;
	const [rows, total] = await Promise.all([
		db
			.select({ id, name, email, role: does, removedOn })
			.from(people)
			.where(where)
			.orderBy(...orderOf(filter))
			.limit(rowsOnPage)
			.offset((page - 1) * rowsOnPage),
		db.$count(people, where),
	]);
	return { people: rows, total, pages: pagesOf(total) };
}

import { and, eq, isNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../connect.ts';
import { people } from '../schema/index.ts';

const other = alias(people, 'other');

/** The admins of a council beside somebody: there, or not there, for a statement that may leave none. */
export const otherAdmins = (db: Db, councilId: string, personId: string) =>
	db
		.select({ id: other.id })
		.from(other)
		.where(
			and(
				eq(other.councilId, councilId),
				eq(other.role, 'admin'),
				ne(other.id, personId),
				isNull(other.removedOn),
			),
		);

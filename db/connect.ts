import { drizzle } from 'drizzle-orm/d1';
import * as schema from './schema/index.ts';

/**
 * The one place that chooses the database. A council that grows too large for the shared one can be given its own
 * here, without touching a query.
 */
export const connect = (database: D1Database) => drizzle(database, { schema, casing: 'snake_case' });
export type Db = ReturnType<typeof connect>;

// What a page costs: the statements that reach the database while it is read, the rows that they read there and the bytes that
// come back, and the looks into the cupboard of keys.
import { env } from 'cloudflare:workers';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Work = (counted: Hall['call']) => Promise<unknown>;

export interface Cost {
	/** In the order in which they were asked, each look for a key among them. */
	statements: string[];
	/** As D1 counts and bills them. */
	rows: number;
	/** Of JSON, from the database. */
	bytes: number;
}

/** Tells what `work` costs. */
export async function costOf(hall: Hall, work: Work): Promise<Cost> {
	const cost: Cost = { statements: [], rows: 0, bytes: 0 };
	const counted = new Proxy(env.KEYS, {
		get: (keys, key) => {
			cost.statements.push(`KEYS.${String(key)}`);
			return (Reflect.get(keys, key) as (...args: unknown[]) => unknown).bind(keys);
		},
	});
	const call: Hall['call'] = async (who, method, path) => {
		const headers = { Cookie: `__Host-heard=${hall.roles[who ?? 'board'].token}` };
		const response = await hall.app.request(
			`/api${path}`,
			{ method, headers },
			{ ...env, DB: counting(env.DB, cost), KEYS: counted },
		);
		return { status: response.status, json: await response.json(), headers: response.headers };
	};
	await work(call);
	return cost;
}

/** Tells the statements that go to the database while `work` runs, and each look for a key. */
export const statementsOf = async (hall: Hall, work: Work) => (await costOf(hall, work)).statements;

/** The database, with what it is asked noted. */
function counting(database: D1Database, cost: Cost): D1Database {
	const real = new WeakMap<object, D1PreparedStatement>();
	const note = <T>(result: D1Result<T>) => {
		cost.rows += result.meta.rows_read;
		cost.bytes += JSON.stringify(result.results).length;
		return result;
	};
	const noted = (sql: string, prepared: D1PreparedStatement): D1PreparedStatement => {
		const mine: D1PreparedStatement = new Proxy(prepared, {
			get: (_, key) => {
				if (key === 'bind') return (...values: unknown[]) => noted(sql, prepared.bind(...values));
				if (key === 'all' || key === 'run') return async () => note(await prepared[key]());
				// Raw rows come without their cost: what only reads is asked once more for it.
				return async (...how: unknown[]) => {
					if (/^\s*(select|with)\b/i.test(sql)) note(await prepared.all());
					return await (Reflect.get(prepared, key) as (...how: unknown[]) => unknown).call(prepared, ...how);
				};
			},
		});
		real.set(mine, prepared);
		return mine;
	};
	return new Proxy(database, {
		get: (_, key) => {
			if (key === 'prepare')
				return (sql: string) => {
					cost.statements.push(sql);
					return noted(sql, database.prepare(sql));
				};
			if (key === 'batch')
				return async (all: D1PreparedStatement[]) =>
					(await database.batch(all.map((one) => real.get(one) ?? one))).map(note);
			return (Reflect.get(database, key) as (...args: unknown[]) => unknown).bind(database);
		},
	});
}

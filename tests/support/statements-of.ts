// What a page costs: the statements that reach the database while it is read, and the looks into the cupboard of keys.
import { env } from 'cloudflare:workers';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

/** Tells the statements that go to the database while `work` runs, and each look for a key. */
export async function statementsOf(hall: Hall, work: (counted: Hall['call']) => Promise<unknown>) {
	const statements: string[] = [];
	const counting = new Proxy(env.DB, {
		get: (database, key) =>
			key === 'prepare'
				? (sql: string) => {
						statements.push(sql);
						return database.prepare(sql);
					}
				: (Reflect.get(database, key) as (...args: unknown[]) => unknown).bind(database),
	});
	const counted = new Proxy(env.KEYS, {
		get: (keys, key) => {
			statements.push(`KEYS.${String(key)}`);
			return (Reflect.get(keys, key) as (...args: unknown[]) => unknown).bind(keys);
		},
	});
	const call: Hall['call'] = async (who, method, path) => {
		const headers = { Cookie: `__Host-heard=${hall.roles[who ?? 'board'].token}` };
		const response = await hall.app.request(
			`/api${path}`,
			{ method, headers },
			{ ...env, DB: counting, KEYS: counted },
		);
		return { status: response.status, json: await response.json(), headers: response.headers };
	};
	await work(call);
	return statements;
}

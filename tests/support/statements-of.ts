// What a page costs: the statements that reach the database while it is read.
import { env } from 'cloudflare:workers';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

/** Counts the statements that go to the database while `work` runs. */
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
	const call: Hall['call'] = async (who, method, path) => {
		const headers = { Cookie: `__Host-heard=${hall.roles[who ?? 'board'].token}` };
		const response = await hall.app.request(`/api${path}`, { method, headers }, { ...env, DB: counting });
		return { status: response.status, json: await response.json(), headers: response.headers };
	};
	await work(call);
	return statements;
}

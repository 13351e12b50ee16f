// A council with its people in a real database, and the API as a browser would call it. One for each test.
import { env } from 'cloudflare:workers';
import { base32 } from '#surveys';
import { connect } from '#db';
import { councils, people, sessions } from '#db/schema/index.ts';
import { createApp } from '#worker';
import { sha256 } from '#worker/door/hash.ts';

export const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));

const vocabulary = {
	childrenInCare: 'children in care',
	careLeavers: 'care leavers',
	priority: 'priority',
	priorities: 'priorities',
	pledge: 'pledge',
	pledges: 'pledges',
	board: 'Corporate Parenting Forum',
	team: 'participation team',
};

/** Opens a council with one person of each role, and gives back a way to call the API as any of them. */
export async function townHall({ now = new Date('2026-03-02T09:00:00.000Z') } = {}) {
	const db = connect(env.DB);
	const clock = { now };
	const app = createApp({
		now: () => clock.now,
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
	const councilId = newId();
	const slug = `town-${councilId}`;
	const dutyLead = { name: 'Kim, the duty worker', email: `duty-${councilId}@example.org`, hours: 24 };
	await db
		.insert(councils)
		.values({ id: councilId, slug, name: 'Testshire', vocabulary, helplines: [], dutyLead });

	const staff = async (role: 'worker' | 'board' | 'admin' | 'key-holder') => {
		const id = newId();
		const token = `${role}-${id}`;
		await db.insert(people).values({ id, councilId, name: role, email: `${token}@example.org`, role });
		const far = '2999-01-01T00:00:00.000Z';
		await db
			.insert(sessions)
			.values({ tokenHash: await sha256(token), personId: id, expiresAt: far, idleAt: far });
		return { id, token };
	};
	const roles = {
		worker: await staff('worker'),
		board: await staff('board'),
		admin: await staff('admin'),
		'key-holder': await staff('key-holder'),
	};

	/** Calls `/api<path>` as somebody (or nobody), with JSON in and out. */
	const call = async (
		who: keyof typeof roles | null,
		method: string,
		path: string,
		json?: unknown,
	): Promise<{ status: number; json: any; headers: Headers }> => {
		const headers = new Headers();
		if (who) headers.set('Cookie', `__Host-heard=${roles[who].token}`);
		if (json !== undefined) headers.set('Content-Type', 'application/json');
		const init = { method, headers, ...(json !== undefined && { body: JSON.stringify(json) }) };
		const response = await app.request(`/api${path}`, init, hall.env);
		return { status: response.status, json: await response.json(), headers: response.headers };
	};
	const hall = { db, env, clock, councilId, slug, dutyLead, roles, call, app };
	return hall;
}

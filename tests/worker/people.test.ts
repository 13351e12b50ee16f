// People of a council: changed, handed over, let go and let back in.
import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { confirmations, councils, people, replies, replyChanges } from '#db/schema/index.ts';
import { openSurvey } from '#support/open-survey.ts';
import { postRoom } from '#support/post-room.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Who = keyof Hall['roles'];

const personOf = async ({ db }: Hall, id: string) =>
	(await db.select().from(people).where(eq(people.id, id)))[0] as typeof people.$inferSelect;
const change = async (hall: Hall, who: Who, id: string, more: object) => {
	const { name, email, role } = await personOf(hall, id);
	return await hall.call(who, 'PUT', `/people/${id}`, { name, email, role, ...more });
};
const invite = async (hall: Hall, more: object = {}) => {
	const email = `new-${hall.councilId}@example.org`;
	const made = await hall.call('admin', 'POST', '/people', { name: 'New', email, role: 'worker', ...more });
	expect(made.status).toBe(201);
	const all = (await hall.call('admin', 'GET', '/people')).json.people;
	return all.find((one: { email: string }) => one.email === email).id as string;
};
const addReply = async (hall: Hall, owner: string, more: object = {}) => {
	const reply = {
		said: 'Ask us first.',
		answer: { state: 'waiting' },
		owner,
		dueOn: '2026-02-01',
		links: [],
	};
	const made = await hall.call('worker', 'POST', '/replies', { ...reply, ...more });
	expect(made.status).toBe(201);
	return made.json.id as string;
};

describe('somebody who is let in', () => {
	test('is mailed where to sign in, without a key in the mail; an owner of replies too', async () => {
		const { hall, queued } = await postRoom();
		await invite(hall);
		expect(queued).toMatchObject([{ kind: 'email', email: `new-${hall.councilId}@example.org` }]);
		expect(JSON.stringify(queued)).toMatch(/\/sign-in"|\/sign-in\\n/);
		expect(JSON.stringify(queued)).not.toContain('token');
		queued.length = 0;
		const email = `owner-${hall.councilId}@example.org`;
		await hall.call('admin', 'POST', '/people', { name: 'Head of Fostering', email, role: 'owner' });
		await hall.call(null, 'POST', '/sign-in-links', { email });
		expect(queued).toMatchObject([{ email }, { email }]);
	});

	test('as an owner can be given a reply; a key-holder cannot', async () => {
		const { hall } = await postRoom();
		const owner = await invite(hall, { role: 'owner', name: 'Head of Fostering' });
		const id = await addReply(hall, owner);
		const { reply } = (await hall.call('worker', 'GET', `/replies/${id}`)).json;
		expect(reply.owner).toMatchObject({ name: 'Head of Fostering', left: false });
		const { said, answer, dueOn } = reply;
		const holder = { said, answer, dueOn, links: [], owner: hall.roles['key-holder'].id };
		expect((await hall.call('worker', 'PUT', `/replies/${id}`, holder)).status).toBe(400);
	});
});

describe('a role that changes', () => {
	test('holds with the next press in sessions that are open', async () => {
		const { hall } = await postRoom();
		const { id } = hall.roles.worker;
		expect((await hall.call('worker', 'GET', '/surveys')).status).toBe(200);
		expect((await change(hall, 'admin', id, { role: 'board' })).status).toBe(200);
		expect((await hall.call('worker', 'GET', '/surveys')).status).toBe(403);
		expect((await change(hall, 'admin', id, { role: 'owner' })).status).toBe(200);
		expect((await hall.call('worker', 'GET', '/me')).status).toBe(401);
		// Nor does the old session come back with the role.
		await change(hall, 'admin', id, { role: 'worker' });
		expect((await hall.call('worker', 'GET', '/me')).status).toBe(401);
	});

	test('is never that of the last admin, nor is the last admin let go, though two press at once', async () => {
		const { hall } = await postRoom();
		const { id } = hall.roles.admin;
		const alone = await change(hall, 'admin', id, { role: 'worker' });
		expect([alone.status, alone.json.error.fields[0].field]).toEqual([409, 'role']);
		await change(hall, 'admin', hall.roles.worker.id, { role: 'admin' });
		const both = await Promise.all([
			change(hall, 'admin', hall.roles.worker.id, { role: 'board' }),
			change(hall, 'worker', id, { role: 'board' }),
		]);
		expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
		const admins = and(eq(people.councilId, hall.councilId), eq(people.role, 'admin'));
		expect(await hall.db.$count(people, admins)).toBe(1);
	});

	test('leaves one admin, though two shut each other out at once', async () => {
		const { hall } = await postRoom();
		await change(hall, 'admin', hall.roles.worker.id, { role: 'admin' });
		const both = await Promise.all([
			hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`),
			hall.call('worker', 'DELETE', `/people/${hall.roles.admin.id}`),
		]);
		expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
	});
});

test('a new address is told to both addresses, and is nobody else’s', async () => {
	const { hall, queued } = await postRoom();
	const { id } = hall.roles.worker;
	const { email: before } = await personOf(hall, id);
	const taken = (await personOf(hall, hall.roles.board.id)).email;
	const refused = await change(hall, 'admin', id, { email: taken });
	expect([refused.status, refused.json.error.fields[0].field]).toEqual([409, 'email']);
	const after = `moved-${hall.councilId}@example.org`;
	expect((await change(hall, 'admin', id, { email: after })).status).toBe(200);
	expect(queued).toMatchObject([{ email: before }, { email: after }]);
});

describe('what somebody owes', () => {
	async function owing() {
		const room = await postRoom();
		const { hall } = room;
		const leaver = await invite(hall);
		const { email } = await personOf(hall, leaver);
		const lead = { name: 'New', email, hours: 24 };
		await hall.call('admin', 'PUT', '/duty-lead', { dutyLead: lead });
		const reply = await addReply(hall, leaver);
		const { id: survey } = await openSurvey(hall);
		const asked = { id: `${hall.councilId.slice(0, 15)}z`, councilId: hall.councilId, surveyId: survey };
		await hall.db.insert(confirmations).values({
			...asked,
			...({ kind: 'closing', number: 0, state: 'waiting', askedBy: leaver, askedOn: '2026-03-01' } as const),
		});
		return { ...room, leaver, reply, survey, asked: asked.id };
	}

	test('is listed before they go', async () => {
		const { hall, leaver, reply } = await owing();
		const { owed } = (await hall.call('admin', 'GET', `/people/${leaver}`)).json;
		expect(owed).toMatchObject({
			...{ isDutyLead: true, taken: 0, replies: [{ id: reply, overdue: true, owedOn: '2026-02-01' }] },
			asked: [{ kind: 'closing' }],
		});
		const other = await townHall();
		expect((await other.call('admin', 'GET', `/people/${leaver}`)).status).toBe(404);
	});

	test('is given to another by one press, with its history; what waits for a second person is taken back', async () => {
		const { hall, leaver, reply, asked } = await owing();
		const to = hall.roles.worker.id;
		const board = await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, {
			to: hall.roles.board.id,
		});
		expect(board.json.error.fields).toMatchObject([{ field: 'to' }]);
		expect((await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, { to })).status).toBe(200);
		const [row] = await hall.db.select().from(replies).where(eq(replies.id, reply));
		expect(row?.ownerId).toBe(to);
		const [line] = await hall.db.select().from(replyChanges).where(eq(replyChanges.replyId, reply));
		expect(line).toMatchObject({ what: 'owner', before: leaver, after: to, personId: hall.roles.admin.id });
		const [council] = await hall.db.select().from(councils).where(eq(councils.id, hall.councilId));
		expect(council?.dutyLead).toEqual({ name: 'worker', email: (await personOf(hall, to)).email, hours: 24 });
		const [waits] = await hall.db.select().from(confirmations).where(eq(confirmations.id, asked));
		expect(waits?.state).toBe('withdrawn');
		const again = await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, { to });
		expect(again.status).toBe(409);
	});

	test('is not taken back by somebody who had a reply open: what they saw is no longer as it stands', async () => {
		const { hall, leaver, reply } = await owing();
		const to = hall.roles.worker.id;
		const { version } = (await hall.call('worker', 'GET', `/replies/${reply}`)).json.reply;
		await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, { to });
		const late = await hall.call('worker', 'PUT', `/replies/${reply}`, {
			...{ said: 'Ask us.', answer: { state: 'waiting' }, dueOn: '2026-04-20', links: [] },
			...{ owner: hall.roles.admin.id, version },
		});
		expect([late.status, late.json.error.fields[0].field]).toEqual([409, 'version']);
		const [row] = await hall.db.select().from(replies).where(eq(replies.id, reply));
		expect(row).toMatchObject({ ownerId: to, said: 'Ask us first.' });
	});

	test('goes to nobody of another council, and to nobody who left', async () => {
		const { hall, leaver, reply } = await owing();
		const other = await townHall();
		for (const to of [other.roles.worker.id, leaver, hall.roles['key-holder'].id])
			expect((await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, { to })).status).toBe(400);
		expect(
			(await other.call('admin', 'POST', `/people/${leaver}/hand-over`, { to: other.roles.worker.id }))
				.status,
		).toBe(404);
		const [row] = await hall.db.select().from(replies).where(eq(replies.id, reply));
		expect(row?.ownerId).toBe(leaver);
	});
});

test('a reply whose owner left says so at the desk and on the board, and is listed until somebody sees to it', async () => {
	const { hall } = await postRoom();
	const leaver = await invite(hall, { name: 'Nadia' });
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await addReply(hall, leaver, { links: [{ kind: 'priority', id: plan.priority }] });
	const ownerless = async () => (await hall.call('worker', 'GET', '/replies?ownerless=true')).json.replies;
	expect(await ownerless()).toEqual([]);
	expect((await hall.call('admin', 'DELETE', `/people/${leaver}`)).status).toBe(200);
	expect(await ownerless()).toMatchObject([{ id, owner: { name: 'Nadia', left: true } }]);
	const board = await hall.call('board', 'GET', `/board/${hall.slug}/plan/priorities/${plan.priority}`);
	expect(JSON.stringify(board.json)).toContain('Nadia (no longer here)');
	await hall.call('admin', 'POST', `/people/${leaver}/hand-over`, { to: hall.roles.worker.id });
	expect(await ownerless()).toEqual([]);
});

test('somebody who was shut out stays listed, and is let back in as who they were by one press', async () => {
	const { hall, queued } = await postRoom();
	const { id } = hall.roles.worker;
	await hall.call('admin', 'DELETE', `/people/${id}`);
	expect((await hall.call('worker', 'GET', '/me')).status).toBe(401);
	expect((await hall.call('admin', 'GET', '/people/list?gone=true')).json.people).toMatchObject([
		{ id, role: 'worker', removedOn: '2026-03-02' },
	]);
	expect((await hall.call('admin', 'POST', `/people/${id}/back`)).status).toBe(200);
	expect((await hall.call('admin', 'POST', `/people/${id}/back`)).status).toBe(404);
	expect((await hall.call('admin', 'GET', '/people/list?gone=true')).json.people).toEqual([]);
	expect(queued).toMatchObject([{ email: (await personOf(hall, id)).email }]);
	// They sign in anew: no session outlived it.
	expect((await hall.call('worker', 'GET', '/me')).status).toBe(401);
});

test('a second person is mailed that something waits, and nothing of what', async () => {
	const { hall, queued } = await postRoom();
	const { id, content } = await openSurvey(hall);
	queued.length = 0;
	expect(
		(await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, { kind: 'closing' })).status,
	).toBe(201);
	expect(queued).toMatchObject([{ kind: 'email', email: (await personOf(hall, hall.roles.admin.id)).email }]);
	expect(JSON.stringify(queued)).not.toContain(content.title);
	expect(JSON.stringify(queued)).not.toContain(id);
	// Asked twice, it is mailed once.
	await hall.call('worker', 'POST', `/surveys/${id}/confirmations`, { kind: 'closing' });
	expect(queued).toHaveLength(1);
});

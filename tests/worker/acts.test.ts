// The council's log: whatever its staff changes leaves a line, in its place, and nobody can change or take out one unseen.
import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { acts, people } from '#db/schema/index.ts';
import { logMarkWords } from '#surveys';
import { worldOf } from '#worker/world.ts';
import { minuteFor } from '#support/minute-for.ts';
import { openSurvey } from '#support/open-survey.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const linesOf = (hall: Hall) =>
	hall.db.select().from(acts).where(eq(acts.councilId, hall.councilId)).orderBy(acts.number);
const log = async (hall: Hall, query = '') => (await hall.call('admin', 'GET', `/acts${query}`)).json;
const chain = async (hall: Hall) => (await hall.call('admin', 'GET', '/acts/chain')).json;
const invite = (hall: Hall, name: string) =>
	hall.call('admin', 'POST', '/people', {
		name,
		email: `${name}-${hall.councilId}@example.org`,
		role: 'worker',
	});

/** Past the triggers, as somebody at the database's console. */
async function tamper(hall: Hall, statement: string) {
	const triggers = await hall.env.DB.prepare(
		"select name, sql from sqlite_master where type = 'trigger'",
	).all<{
		name: string;
		sql: string;
	}>();
	for (const { name } of triggers.results) await hall.env.DB.prepare(`drop trigger "${name}"`).run();
	await hall.env.DB.prepare(statement).bind(hall.councilId).run();
	for (const { sql } of triggers.results) await hall.env.DB.prepare(sql).run();
}

describe('a line', () => {
	test('says who, in which role, did what to what, and when', async () => {
		const hall = await townHall();
		await invite(hall, 'Sam');
		expect((await log(hall)).lines).toMatchObject([
			{
				...{ number: 1, at: '2026-03-02T09:00:00.000Z', role: 'admin', kind: 'person-invited' },
				...{ person: { id: hall.roles.admin.id, name: 'admin' }, words: 'Let in ‘Sam’ (worker)' },
			},
		]);
	});

	test('keeps the names of then when somebody is let back in under another name', async () => {
		const hall = await townHall();
		const survey = await openSurvey(hall);
		await hall.call('worker', 'POST', `/surveys/${survey.id}/confirmations`, { kind: 'cards', number: 9 });
		const [asked] = (await hall.call('admin', 'GET', `/surveys/${survey.id}/confirmations`)).json
			.confirmations;
		expect((await hall.call('admin', 'POST', `/confirmations/${asked.id}/confirm`)).status).toBe(200);
		const email = `${hall.roles.worker.token}@example.org`;
		await hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`);
		const back = { name: 'Ash Married', email, role: 'worker' };
		expect((await hall.call('admin', 'POST', '/people', back)).status).toBe(201);
		const lines = (await log(hall, `?thing=${survey.id}`)).lines;
		expect(lines.slice(0, 2)).toMatchObject([
			{ kind: 'cards-confirmed', person: { name: 'admin' }, other: 'worker' },
			{ kind: 'cards-asked-for', person: { name: 'worker' }, other: null },
		]);
		expect((await log(hall, '?search=Married')).lines).toMatchObject([{ kind: 'person-invited' }]);
		expect(await chain(hall)).toMatchObject({ whole: true });
	});

	test('is not written where nothing was changed', async () => {
		const hall = await townHall();
		await invite(hall, 'Sam');
		expect((await invite(hall, 'Sam')).status).toBe(409);
		expect((await hall.call('admin', 'DELETE', '/people/0123456789abcdef')).status).toBe(404);
		expect(await linesOf(hall)).toHaveLength(1);
	});

	test('takes the change down with it where it cannot be written', async () => {
		const hall = await townHall();
		const { DB } = hall.env;
		await DB.prepare(
			`create trigger no_line before insert on acts when new.council_id = '${hall.councilId}' begin select raise(abort, 'full'); end`,
		).run();
		expect((await invite(hall, 'Sam')).status).toBe(500);
		await DB.prepare('drop trigger no_line').run();
		const mine = and(eq(people.councilId, hall.councilId), eq(people.name, 'Sam'));
		expect(await hall.db.$count(people, mine)).toBe(0);
	});

	test('of a draft that is saved over and over is written once a day', async () => {
		const hall = await townHall();
		const { id } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
		const { content } = (await hall.call('worker', 'GET', `/surveys/${id}`)).json.survey;
		for (const version of [1, 2, 3])
			await hall.call('worker', 'PUT', `/surveys/${id}`, { version, content: { ...content, title: 'Home' } });
		hall.clock.now = new Date('2026-03-03T09:00:00.000Z');
		await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 4, content });
		expect((await linesOf(hall)).map(({ kind }) => kind)).toEqual([
			...['survey-started', 'survey-saved', 'survey-saved'],
		]);
	});

	test('holds no number, no code and no words of a young person', async () => {
		const hall = await townHall();
		hall.env = { ...hall.env, TEXTS: { sendBatch: async () => {}, send: async () => {} } as never };
		const survey = await openSurvey(hall);
		await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations`, { list: '07700900123' });
		const wish = { called: 'Beatrix', reach: 'Text 07700 900456', about: 'My school bus.', goodTime: '' };
		await hall.call(null, 'POST', `/councils/${hall.slug}/contact`, wish);
		const { requests } = (await hall.call('worker', 'GET', '/contact-requests')).json;
		const taken = await hall.call('worker', 'POST', `/contact-requests/${requests[0].id}/take`, {
			insteadOf: null,
		});
		expect(taken.status).toBe(200);
		const lines = await linesOf(hall);
		expect(lines.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['texts-sent', 'contact-taken', 'survey-opened']),
		);
		const written = JSON.stringify(lines);
		for (const secret of ['07700', '900123', '900456', 'Beatrix', 'bus', requests[0].id])
			expect(written).not.toContain(secret);
	});
});

describe('the chain', () => {
	test('stays whole when many act at once', async () => {
		const hall = await townHall();
		const names = Array.from({ length: 12 }, (_, place) => `P${place}`);
		const answers = await Promise.all(names.map((name) => invite(hall, name)));
		expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
		expect((await linesOf(hall)).map(({ number }) => number)).toEqual(names.map((_, place) => place + 1));
		expect(await chain(hall)).toMatchObject({ whole: true, lines: 12 });
	});

	test('is each council’s own', async () => {
		const [one, other] = [await townHall(), await townHall()];
		await invite(one, 'Sam');
		await invite(other, 'Ash');
		expect(await linesOf(other)).toMatchObject([{ number: 1, name: 'Ash' }]);
		expect((await log(one)).lines.map(({ name }: { name: string }) => name)).toEqual(['Sam']);
	});

	test('cannot be changed or cut by a statement of ours', async () => {
		const hall = await townHall();
		await invite(hall, 'Sam');
		const mine = eq(acts.councilId, hall.councilId);
		await expect(hall.db.update(acts).set({ name: 'Nobody' }).where(mine).run()).rejects.toThrow();
		await expect(hall.db.delete(acts).where(mine).run()).rejects.toThrow();
		expect(await linesOf(hall)).toMatchObject([{ name: 'Sam' }]);
	});

	test.each([
		["update acts set name = 'Nobody' where council_id = ? and number = 2", { whole: false, changed: 2 }],
		["update acts set at = '2026-03-01' where council_id = ? and number = 3", { whole: false, changed: 3 }],
		['delete from acts where council_id = ? and number = 2', { whole: false, missingAfter: 1 }],
		['delete from acts where council_id = ? and number = 1', { whole: false, missingAfter: 0 }],
	])('shows what was done to it past the triggers: %s', async (statement, told) => {
		const hall = await townHall();
		for (const name of ['Sam', 'Ash', 'Kit']) await invite(hall, name);
		await tamper(hall, statement);
		expect(await chain(hall)).toEqual(told);
	});
});

describe('the mark beside a release', () => {
	const released = async () => {
		const hall = await townHall();
		const survey = await openSurvey(hall);
		for (const name of ['Sam', 'Ash']) await invite(hall, name);
		hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
		const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
		const texts = { send: async () => {} } as never;
		await minuteFor({ ...worldOf(hall.env, { now: () => hall.clock.now, random }), texts }, survey.id);
		const last = (await linesOf(hall)).at(-1);
		return { hall, survey, last };
	};

	test('is the last line of the log when the box was opened, and stands in how the survey was asked', async () => {
		const { hall, survey, last } = await released();
		const { json } = await hall.call('worker', 'GET', `/surveys/${survey.id}/release`);
		expect(json.howAsked.log).toEqual({ number: last?.number, hash: last?.hash });
		expect(logMarkWords(json.howAsked.log)).toBe(
			`It had ${last?.number} lines then; the mark of the last one is ${last?.hash.slice(0, 16)}`,
		);
		expect(await chain(hall)).toMatchObject({ whole: true, lines: last?.number });
	});

	test('shows that lines were cut off at the end', async () => {
		const { hall, last } = await released();
		const number = last?.number ?? 0;
		await tamper(hall, `delete from acts where council_id = ? and number > ${number - 1}`);
		expect(await chain(hall)).toEqual({ whole: false, missingAfter: number - 1 });
	});

	test('shows that lines were cut off and others written in their place', async () => {
		const { hall, last } = await released();
		const number = last?.number ?? 0;
		await tamper(hall, `delete from acts where council_id = ? and number > ${number - 1}`);
		for (const name of ['Kit', 'Lou']) await invite(hall, name);
		expect(await chain(hall)).toEqual({ whole: false, changed: number });
	});
});

describe('the log', () => {
	test('is for admins', async () => {
		const hall = await townHall();
		for (const path of ['/acts', '/acts/chain'])
			for (const who of ['worker', 'board'] as const)
				expect((await hall.call(who, 'GET', path)).status).toBe(403);
	});

	test('is narrowed to a person, a thing, days in England and words', async () => {
		const hall = await townHall({ now: new Date('2026-06-30T22:30:00.000Z') });
		await invite(hall, 'Sam');
		hall.clock.now = new Date('2026-06-30T23:30:00.000Z');
		const { id } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
		const kinds = async (query: string) =>
			(await log(hall, query)).lines.map(({ kind }: { kind: string }) => kind);
		expect(await kinds('')).toEqual(['survey-started', 'person-invited']);
		expect(await kinds(`?person=${hall.roles.admin.id}`)).toEqual(['person-invited']);
		expect(await kinds(`?thing=${id}`)).toEqual(['survey-started']);
		expect(await kinds('?from=2026-07-01')).toEqual(['survey-started']);
		expect(await kinds('?to=2026-06-30')).toEqual(['person-invited']);
		expect(await kinds('?search=LET%20IN')).toEqual(['person-invited']);
		expect(await kinds('?search=Sam')).toEqual(['person-invited']);
		expect(await kinds('?search=%25')).toEqual([]);
		expect((await hall.call('admin', 'GET', '/acts?from=never')).status).toBe(400);
	});

	test('comes page by page, with no line twice and none left out', async () => {
		const hall = await townHall();
		for (let n = 0; n < 53; n++) await hall.call('admin', 'PUT', '/easy-read', { required: n % 2 === 0 });
		const first = await log(hall);
		const second = await log(hall, `?under=${first.next}`);
		const numbers = [...first.lines, ...second.lines].map(({ number }) => number);
		expect(numbers).toEqual(Array.from({ length: 53 }, (_, at) => 53 - at));
		expect(second.next).toBeNull();
	});
});

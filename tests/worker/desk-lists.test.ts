// The lists of the desk: what they are narrowed to, in which order, page by page, and what a page costs.
import { expect, test } from 'vitest';
import { repliesInOrder, type ReplyAnswer, type SurveyContent } from '#surveys';
import { people, replies, surveys } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { statementsOf } from '#support/statements-of.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
const states = ['draft', 'open', 'closed', 'released', 'answered'] as const;
const wordings = ['What makes a good week', 'School', 'Moving on', 'Money'];
const names = ['Farah', 'asha', 'Tomos', 'Zoë'];
const roles = ['worker', 'board', 'owner', 'admin'] as const;
/** A survey of one question that asks for an order. */
function pollContent(title: string): SurveyContent {
	const content = readySurvey({ title });
	return {
		...content,
		questions: content.questions.filter(({ kind }) => kind === 'put-in-order').slice(0, 1),
	};
}
const dayOf = (at: number) => `202${4 + (at % 3)}-0${1 + (at % 9)}-1${at % 10}`;

async function withSurveys(hall: Hall, number: number) {
	const rows = Array.from({ length: number }, (_, at) => ({
		id: newId(),
		councilId: hall.councilId,
		address: newId(),
		state: states[at % states.length] ?? 'draft',
		content: readySurvey({ title: `${wordings[at % wordings.length] ?? ''} ${at}` }),
		version: 1,
		closesAt: `${dayOf(at)}T17:00:00.000Z`,
	}));
	for (const row of rows) await hall.db.insert(surveys).values(row);
	return rows;
}

const answers: ReplyAnswer[] = [
	{ state: 'waiting' },
	{ state: 'no', why: 'The court decides.' },
	{ state: 'doing', what: 'We ask for more buses.', by: '2026-02-01' },
	{ state: 'not-yet', why: 'No money yet.', by: '2027-02-01' },
	{ state: 'done', what: 'The bus runs.' },
];

async function withReplies(hall: Hall, number: number) {
	const rows = Array.from({ length: number }, (_, at) => ({
		id: newId(),
		councilId: hall.councilId,
		surveyId: null,
		questionId: null,
		said: at % 7 === 0 ? `Longer visits, please (${at})` : `The bus is late (${at})`,
		answer: answers[at % answers.length] ?? { state: 'waiting' as const },
		ownerId: at % 3 === 0 ? hall.roles.admin.id : hall.roles.worker.id,
		dueOn: dayOf(at),
		toldOn: at % 4 === 0 && at % 5 !== 0 ? dayOf(at + 1) : null,
		createdOn: dayOf(at + 2),
	}));
	for (const row of rows) await hall.db.insert(replies).values(row);
	return rows;
}

test('sixty surveys stand as a few of each shelf, and all of a shelf are a link away', async () => {
	const hall = await townHall();
	await withSurveys(hall, 60);
	const { json } = await hall.call('worker', 'GET', '/surveys');
	expect(json).toMatchObject({ shelves: { draft: 12, open: 12, closed: 12, out: 24 }, total: 60, pages: 1 });
	expect(json.surveys).toHaveLength(24);
	const out = (await hall.call('worker', 'GET', '/surveys?shelf=out')).json;
	expect(out).toMatchObject({ total: 24, pages: 2 });
	expect(out.surveys).toHaveLength(20);
	expect((await hall.call('worker', 'GET', '/surveys?shelf=out&page=2')).json.surveys).toHaveLength(4);
	expect((await hall.call('worker', 'GET', '/surveys?shelf=out&page=9')).json.surveys).toEqual([]);
});

test('surveys are found by words of the title and by year, and sorted as asked', async () => {
	const hall = await townHall();
	await withSurveys(hall, 30);
	const titles = async (query: string): Promise<string[]> =>
		(await hall.call('worker', 'GET', `/surveys?${query}`)).json.surveys.map(
			({ title }: { title: string }) => title,
		);
	const weeks = await titles('search=WEEK%20good&sort=title');
	expect(weeks).toHaveLength(8);
	expect(weeks[0]).toBe('What makes a good week 0');
	expect(weeks).toEqual(weeks.toSorted());
	expect(await titles('search=%25')).toEqual([]);
	const { json } = await hall.call('worker', 'GET', '/surveys?year=2025');
	expect(json.years).toEqual(['2026', '2025', '2024']);
	expect(json.surveys.every(({ closesAt }: { closesAt: string }) => closesAt.startsWith('2025'))).toBe(true);
	const closes = async (sort: string): Promise<string[]> =>
		(await hall.call('worker', 'GET', `/surveys?sort=${sort}`)).json.surveys.map(
			({ closesAt }: { closesAt: string }) => closesAt,
		);
	const oldest = await closes('oldest');
	expect(oldest).toEqual(oldest.toSorted());
	expect((await closes('newest'))[0]).toBe('2026-09-18T17:00:00.000Z');
});

test('sixty polls are told from surveys, and come page by page', async () => {
	const hall = await townHall();
	await withSurveys(hall, 7);
	for (let at = 0; at < 60; at++)
		await hall.call('worker', 'POST', '/surveys', { content: pollContent(`What first, ${at}?`) });
	const polls = (await hall.call('worker', 'GET', '/surveys?kind=poll&page=3')).json;
	expect(polls).toMatchObject({ total: 60, pages: 3, lookedFor: true });
	expect(polls.surveys).toHaveLength(20);
	expect((await hall.call('worker', 'GET', '/surveys?kind=poll&search=first,%2059%3F')).json.total).toBe(1);
	expect((await hall.call('worker', 'GET', '/surveys?kind=survey')).json.total).toBe(7);
});

async function withPeople(hall: Hall, number: number) {
	const rows = Array.from({ length: number }, (_, at) => ({
		...{ id: newId(), councilId: hall.councilId, name: `${names[at % names.length] ?? ''} ${at}` },
		email: `p${at}-${hall.councilId}@example.org`,
		role: roles[at % roles.length] ?? 'worker',
		removedOn: at % 8 === 7 ? dayOf(at) : null,
	}));
	for (const row of rows) await hall.db.insert(people).values(row);
	return rows;
}

test('eighty people are found by name, address and what they do, page by page, and none of another council', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const rows = await withPeople(hall, 80);
	await withPeople(other, 3);
	const list = async (query: string) => (await hall.call('worker', 'GET', `/people/list?${query}`)).json;
	// Seventy of the eighty are here, and one of each of four roles whom every hall has.
	expect(await list('')).toMatchObject({ total: 74, pages: 4 });
	const seen = [];
	for (const page of [1, 2, 3, 4]) seen.push(...(await list(`page=${page}`)).people);
	const shown: string[] = seen.map(({ name }: { name: string }) => name.toLowerCase());
	expect(shown).toHaveLength(74);
	expect(shown).toEqual(shown.toSorted());
	const farahs = rows.filter(({ name, removedOn }) => name.startsWith('Farah') && !removedOn);
	expect((await list('search=FARAH')).total).toBe(farahs.length);
	expect((await list(`search=p11-${hall.councilId}`)).people).toMatchObject([{ name: rows[11]?.name }]);
	const boards = rows.filter(({ role, removedOn }) => role === 'board' && !removedOn);
	expect((await list('role=board')).total).toBe(boards.length + 1);
	for (const slip of ['page=0', 'role=king', 'sort=up', 'gone=no'])
		expect((await hall.call('worker', 'GET', `/people/list?${slip}`)).status).toBe(400);
});

test('who is no longer here is listed for admins alone, the latest first', async () => {
	const hall = await townHall();
	const rows = await withPeople(hall, 80);
	expect((await hall.call('worker', 'GET', '/people/list?gone=true')).status).toBe(403);
	const { json } = await hall.call('admin', 'GET', '/people/list?gone=true');
	expect(json.total).toBe(rows.filter(({ removedOn }) => removedOn).length);
	const days: string[] = json.people.map(({ removedOn }: { removedOn: string }) => removedOn);
	expect(days).toEqual(days.toSorted().reverse());
});

test('two hundred replies come in the board’s order, page by page', async () => {
	const hall = await townHall();
	const rows = await withReplies(hall, 200);
	const seen: (typeof rows)[number][] = [];
	const byId = new Map(rows.map((row) => [row.id, row]));
	for (let page = 1; page <= 10; page++) {
		const { json } = await hall.call('worker', 'GET', `/replies?page=${page}`);
		expect(json).toMatchObject({ total: 200, pages: 10 });
		for (const { id } of json.replies as { id: string }[]) {
			const row = byId.get(id);
			if (row) seen.push(row);
		}
	}
	expect(new Set(seen).size).toBe(200);
	// The statement's order is the domain's: sorting it again, stably, moves nothing.
	expect(repliesInOrder(seen, '2026-03-02')).toEqual(seen);
});

test('replies are found by owner, words and days, and the narrowings hold together', async () => {
	const hall = await townHall();
	const rows = await withReplies(hall, 42);
	const found = async (query: string): Promise<{ said: string; owner: { id: string } }[]> =>
		(await hall.call('worker', 'GET', `/replies?${query}`)).json.replies;
	const hers = rows.filter(({ ownerId }) => ownerId === hall.roles.admin.id);
	expect(await found(`owner=${hall.roles.admin.id}`)).toHaveLength(hers.length);
	const both = await found(`owner=${hall.roles.admin.id}&search=visits`);
	expect(both).toHaveLength(hers.filter(({ said }) => said.includes('visits')).length);
	expect((await found('from=2026-01-01&to=2026-12-31')).length).toBeGreaterThan(0);
	expect(await found('from=2031-01-01')).toEqual([]);
	const { json } = await hall.call('worker', 'GET', '/replies');
	expect(json.owners.map(({ name }: { name: string }) => name)).toEqual(['admin', 'worker']);
	for (const slip of ['page=0', 'page=x', 'owner=me', 'from=soon', 'sort=up', 'shelf=out'])
		expect((await hall.call('worker', 'GET', `/replies?${slip}`)).status).toBe(400);
});

// That each is read through the council's index is looked at for every query: tests/db/plans.test.ts.
test('a list costs as many statements for many rows as for few', async () => {
	const [few, many] = [await townHall(), await townHall()];
	await withSurveys(many, 60);
	await withReplies(many, 60);
	await withPeople(many, 60);
	const lists = ['/surveys', '/surveys?search=week', '/surveys?kind=poll', '/replies', '/replies?page=2'];
	for (const path of [...lists, '/people/list']) {
		const cost = async (hall: Hall) =>
			await statementsOf(hall, async (call) => {
				expect((await call('worker', 'GET', path)).status).toBe(200);
			});
		expect(await cost(many)).toHaveLength((await cost(few)).length);
	}
	expect((await few.call('worker', 'GET', '/surveys?search=week')).json.total).toBe(0);
});

test('a survey tells how many of its replies are told; what waits, was taken down or is in the bin is not', async () => {
	const hall = await townHall();
	const surveyId = (await withSurveys(hall, 4))[3]?.id ?? '';
	const told = { toldOn: '2026-02-01', answer: { state: 'done', what: 'The bus runs.' } as const };
	for (const one of [told, told, { ...told, takenDownOn: '2026-02-02' }, {}, { binnedOn: '2026-02-03' }])
		await hall.db.insert(replies).values({
			...{ id: newId(), councilId: hall.councilId, surveyId, questionId: null, said: 'The bus is late.' },
			...{ answer: { state: 'waiting' as const }, ownerId: hall.roles.worker.id, dueOn: '2026-05-01' },
			...{ toldOn: null, createdOn: '2026-01-01', ...one },
		});
	const { json } = await hall.call('worker', 'GET', '/surveys?shelf=out');
	expect(json.surveys).toMatchObject([{ id: surveyId, replies: 3, repliesTold: 2 }]);
	const { survey } = (await hall.call('worker', 'GET', `/surveys/${surveyId}`)).json;
	expect(survey).toMatchObject({ replies: 3, repliesTold: 2 });
});

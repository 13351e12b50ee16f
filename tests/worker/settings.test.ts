// What a council's admins set: saved, kept with what stood there before, and put back.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { acts, councils, groups, people } from '#db/schema/index.ts';
import { toBase64url } from '#surveys';
import { openSurvey } from '#support/open-survey.ts';
import { postRoom } from '#support/post-room.ts';
import { png } from '#support/small-media.ts';
import { newId, townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const line = { name: 'A line', about: 'Somebody listens.', dial: '01632 960141', hours: 'Always' };
const save = (hall: Hall, setting: object, seen = 0) =>
	hall.call('admin', 'PUT', '/settings', { setting, seen });
const shown = async (hall: Hall) => (await hall.call('admin', 'GET', '/settings')).json;
const kinds = async ({ db, councilId }: Hall) =>
	(await db.select({ kind: acts.kind }).from(acts).where(eq(acts.councilId, councilId))).map(
		({ kind }) => kind,
	);

const logo = { alt: 'Testshire Council', bytes: toBase64url(png({ width: 80, height: 40 })) };

const band = {
	wording: 'How old are you?',
	options: ['8 to 12', '13 to 17'].map((label) => ({ id: newId(), label })),
};
const group = (more = {}) => ({
	...{ id: newId(), ageFrom: 8, ageTo: 12, place: 'The Base', rhythm: 'weekly' },
	names: [{ name: 'Noise Makers', from: null, to: null }],
	...more,
});

describe('each subject', () => {
	test.each([
		['name', 'Newshire Council'],
		['help-lines', [line]],
		['look', { colour: '#005ea5', logo }],
		['glossary', [{ say: 'LAC', instead: ['child in care'], askMe: true }]],
		['places', ['Appleton', 'Lymm']],
		['groups', [group()]],
		['age-groups', band],
		['readers', 'Asha and Farah.'],
		['own-words-days', 30],
	])('is saved on its own, and put back by one press: %s', async (subject, value) => {
		const { hall } = await postRoom();
		// A hall begins without help lines, and none is what nobody can put back.
		const helplines = [{ ...line, name: 'The one before' }];
		await hall.db.update(councils).set({ helplines }).where(eq(councils.id, hall.councilId));
		const { values: before } = await shown(hall);
		expect(
			(await save(hall, { subject, value, ...(subject === 'help-lines' && { tried: true }) })).status,
		).toBe(200);
		const { values, changes, lookedAt } = await shown(hall);
		expect(values).toEqual({ ...before, [subject]: value });
		expect(changes).toMatchObject([{ subject, number: 1, before: before[subject], by: 'admin' }]);
		expect(lookedAt).toEqual({ [subject]: '2026-03-02' });
		const back = await hall.call('admin', 'POST', `/settings/${subject}/put-back`, { seen: 1 });
		expect(back.status).toBe(200);
		expect((await shown(hall)).values).toEqual(before);
		expect(await kinds(hall)).toHaveLength(2);
	});

	test('is refused where somebody else saved meanwhile, and theirs stays', async () => {
		const hall = await townHall();
		expect((await save(hall, { subject: 'name', value: 'First' })).status).toBe(200);
		const late = await save(hall, { subject: 'name', value: 'Second' });
		expect(late.json.error.code).toBe('wrong-state');
		expect((await shown(hall)).values.name).toBe('First');
		expect(await kinds(hall)).toEqual(['council-name-changed']);
	});

	test('that is as it was leaves no line and nothing to put back', async () => {
		const hall = await townHall();
		expect((await save(hall, { subject: 'name', value: 'Testshire' })).status).toBe(200);
		expect(await kinds(hall)).toEqual([]);
		expect((await hall.call('admin', 'POST', '/settings/name/put-back', { seen: 0 })).status).toBe(404);
	});

	test('is an admin’s, and of their own council', async () => {
		const [hall, other] = [await townHall(), await townHall()];
		const setting = { subject: 'name', value: 'Theirs' };
		for (const who of ['worker', 'board', 'key-holder'] as const)
			expect((await hall.call(who, 'PUT', '/settings', { setting, seen: 0 })).status).toBe(403);
		const { id } = group();
		await save(other, { subject: 'groups', value: [group({ id })] });
		await save(hall, { subject: 'groups', value: [group({ id, rhythm: 'stolen' })] });
		expect((await shown(other)).values.groups).toMatchObject([{ rhythm: 'weekly' }]);
	});
});

describe('help lines', () => {
	test('that are new are saved only by somebody who says that they tried them', async () => {
		const { hall, queued } = await postRoom();
		const setting = { subject: 'help-lines', value: [line] };
		const refused = await save(hall, setting);
		expect(refused.status).toBe(400);
		expect(refused.json.error.fields).toMatchObject([{ field: 'tried' }]);
		expect((await shown(hall)).values['help-lines']).toEqual([]);
		expect(queued).toEqual([]);
		expect((await save(hall, { ...setting, tried: true })).status).toBe(200);
		// Other words around the same number ask for no new trial.
		const words = { ...setting, value: [{ ...line, hours: 'Until nine' }] };
		expect((await save(hall, words, 1)).status).toBe(200);
	});

	test('that changed are told to the other admins, with every number', async () => {
		const { hall, queued } = await postRoom();
		const email = `second-${hall.councilId}@example.org`;
		await hall.db
			.insert(people)
			.values({ id: newId(), councilId: hall.councilId, name: 'Sec', email, role: 'admin' });
		await save(hall, { subject: 'help-lines', value: [line], tried: true });
		expect(queued).toMatchObject([{ kind: 'email', email }]);
		expect(JSON.stringify(queued)).toContain('01632 960141');
	});

	test('are the new ones at once on a survey that is open', async () => {
		const { hall } = await postRoom();
		const { address } = await openSurvey(hall);
		const ask = async () => (await hall.call(null, 'GET', `/s/${address}`)).json.council.helplines;
		expect(await ask()).toEqual([]);
		await save(hall, { subject: 'help-lines', value: [line], tried: true });
		expect(await ask()).toEqual([line]);
	});

	test('are asked for again after half a year, and are right by one press', async () => {
		const { hall } = await postRoom();
		await save(hall, { subject: 'help-lines', value: [line], tried: true });
		const toSet = async () => (await hall.call('admin', 'GET', '/settings/to-set')).json.toSet;
		expect(await toSet()).not.toContain('help-lines-again');
		hall.clock.now = new Date('2026-09-02T09:00:00.000Z');
		expect(await toSet()).toContain('help-lines-again');
		expect((await hall.call('admin', 'POST', '/settings/help-lines/looked-at')).status).toBe(200);
		expect(await toSet()).not.toContain('help-lines-again');
		expect(await kinds(hall)).toEqual(['help-lines-changed', 'setting-looked-at']);
	});
});

test('a new survey starts with the council’s age groups and readers', async () => {
	const hall = await townHall();
	await save(hall, { subject: 'age-groups', value: band });
	await save(hall, { subject: 'readers', value: 'Asha and Farah.' });
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	const made = (await hall.call('worker', 'GET', `/surveys/${survey.id}`)).json.survey;
	expect(made.content).toMatchObject({ band, readers: 'Asha and Farah.' });
});

test('groups learn new names and keep the old ones with their days', async () => {
	const hall = await townHall();
	const first = group();
	await save(hall, { subject: 'groups', value: [first] });
	const names = [
		{ name: 'Noise Makers', from: null, to: '2026-01-31' },
		{ name: 'Loud', from: '2026-02-01', to: null },
	];
	expect((await save(hall, { subject: 'groups', value: [{ ...first, names }] }, 1)).status).toBe(200);
	const now = (await shown(hall)).values.groups;
	expect(now.find(({ id }: { id: string }) => id === first.id).names).toEqual(names);
	await save(hall, { subject: 'groups', value: [] }, 2);
	expect(await hall.db.$count(groups, eq(groups.councilId, hall.councilId))).toBe(0);
});

test('what somebody sends that is no setting is refused kindly, and changes nothing', async () => {
	const hall = await townHall();
	for (const setting of [
		{ subject: 'name', value: '' },
		{ subject: 'name' },
		{ subject: 'slug', value: 'other' },
		{ subject: 'own-words-days', value: 1e9 },
		{ subject: 'help-lines', value: [{ ...line, dial: '1234567' }], tried: true },
	]) {
		const { status, json } = await save(hall, setting);
		expect([status, json.error.code]).toEqual([400, 'invalid']);
	}
	const [council] = await hall.db.select().from(councils).where(eq(councils.id, hall.councilId));
	expect(council?.name).toBe('Testshire');
	expect(await kinds(hall)).toEqual([]);
});

describe('logo and colour', () => {
	const look = (value: object, seen = 0) => [{ subject: 'look', value }, seen] as const;

	test('stand on the public page, the board’s pages and surveys at once, and a survey has no logo', async () => {
		const hall = await townHall();
		const { address } = await openSurvey(hall);
		const path = `/councils/${hall.slug}`;
		expect((await hall.call(null, 'GET', `${path}/public`)).json.council.look).toBeNull();
		expect((await save(hall, ...look({ colour: '#005EA5', logo }))).status).toBe(200);
		const shownLogo = { alt: logo.alt, width: 80, height: 40 };
		const shown = { colour: '#005ea5', logo: shownLogo };
		expect((await hall.call(null, 'GET', `${path}/public`)).json.council.look).toEqual(shown);
		expect((await hall.call('board', 'GET', '/me')).json.council.look).toEqual(shown);
		expect((await hall.call(null, 'GET', `${path}/contact`)).json.council.colour).toBe('#005ea5');
		const { council } = (await hall.call(null, 'GET', `/s/${address}`)).json;
		expect(council.colour).toBe('#005ea5');
		expect(JSON.stringify(council)).not.toContain(logo.alt);
	});

	test('are served as the picture that was kept, by no cache, and are gone once they are taken away', async () => {
		const hall = await townHall();
		const ask = () => hall.app.request(`/api/councils/${hall.slug}/logo`, {}, hall.env);
		expect((await ask()).status).toBe(404);
		await save(hall, ...look({ colour: null, logo }));
		const served = await ask();
		expect(served.headers.get('Content-Type')).toBe('image/png');
		expect(served.headers.get('Cache-Control')).toBe('no-store');
		expect(toBase64url(new Uint8Array(await served.arrayBuffer()))).toBe(logo.bytes);
		await save(hall, ...look({ colour: null, logo: null }, 1));
		expect((await ask()).status).toBe(404);
		await hall.call('admin', 'POST', '/settings/look/put-back', { seen: 2 });
		expect((await ask()).status).toBe(200);
	});

	test('of another council are left alone', async () => {
		const [hall, other] = [await townHall(), await townHall()];
		await save(other, ...look({ colour: '#005ea5', logo }));
		await save(hall, ...look({ colour: '#a3241a', logo: null }));
		expect((await shown(other)).values.look).toEqual({ colour: '#005ea5', logo });
	});

	test('that are refused change nothing', async () => {
		const hall = await townHall();
		const pale = await save(hall, ...look({ colour: '#ffee00', logo }));
		expect(pale.status).toBe(400);
		expect(pale.json.error.fields).toMatchObject([{ field: 'setting.value.colour' }]);
		expect((await shown(hall)).values.look).toEqual({ colour: null, logo: null });
	});
});

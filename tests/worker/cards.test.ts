import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { asked, invitations, releases } from '#db/schema/index.ts';
import { readCode } from '#surveys';
import { allTables } from '#support/all-tables.ts';
import { openSurvey, plainBallot, type Hall } from '#support/open-survey.ts';
import { phoneFor } from '#support/phone.ts';
import { postRoom } from '#support/post-room.ts';
import { closeEarly, drawOnYes, newDraw } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

const draw = drawOnYes;
const codesOf = ({ json }: { json: any }): string[] => json.cards.map(({ code }: { code: string }) => code);
const invitedCodes = (hall: Hall, id: string) =>
	hall.db.select().from(invitations).where(eq(invitations.surveyId, id));
const askedCounts = (hall: Hall, id: string) =>
	hall.db.select({ number: asked.number }).from(asked).where(eq(asked.surveyId, id));

async function scene() {
	const hall = await townHall();
	return { hall, survey: await openSurvey(hall) };
}

test('each card has a code of its own, to type and as a link with the code behind the #', async () => {
	const { hall, survey } = await scene();
	const { status, json, headers } = await draw(hall, survey.id, 300);
	expect(status).toBe(200);
	expect(headers.get('Cache-Control')).toBe('no-store');
	expect(json.address).toBe(`heard.example/s/${survey.address}`);
	expect(new Set(codesOf({ json })).size).toBe(300);
	for (const { code, link } of json.cards) {
		expect(code).toMatch(/^\w{5}-\w{5}-\w{3}$/);
		expect(link).toBe(`https://heard.example/s/${survey.address}#${code.replaceAll('-', '')}`);
	}
});

test('the code of a card works once, as it is written on the card', async () => {
	const { hall, survey } = await scene();
	const [code = '', other = ''] = codesOf(await draw(hall, survey.id, 2));
	expect((await (await phoneFor(hall, survey.address)).send(code)).status).toBe(201);
	expect((await (await phoneFor(hall, survey.address)).send(code)).json.error.code).toBe('code-refused');
	expect((await (await phoneFor(hall, survey.address)).send(other)).status).toBe(201);
});

test('of codes and of what they were drawn from, nothing is stored but hashes, sorted', async () => {
	const { hall, survey } = await scene();
	const seed = newDraw();
	const codes = codesOf(await draw(hall, survey.id, 40, seed));
	const dump = (await allTables(hall.env.DB)).toUpperCase();
	for (const code of codes) {
		expect(dump).not.toContain(code);
		expect(dump).not.toContain(readCode(code)?.toUpperCase());
	}
	expect(dump).not.toContain(seed.toUpperCase());
	const hashes = (await invitedCodes(hall, survey.id)).map(({ codeHash }) => codeHash);
	expect(hashes).toHaveLength(40);
	expect(hashes).toEqual([...hashes].sort());
});

test('a page that is sent twice gets the same cards and counts once; another page gets others', async () => {
	const { hall, survey } = await scene();
	const seed = newDraw();
	const twice = await Promise.all([draw(hall, survey.id, 5, seed), draw(hall, survey.id, 5, seed)]);
	expect(codesOf(twice[0])).toEqual(codesOf(twice[1]));
	expect(await askedCounts(hall, survey.id)).toEqual([{ number: 5 }]);
	const others = codesOf(await draw(hall, survey.id, 5));
	const more = codesOf(await draw(hall, survey.id, 6, seed));
	expect(new Set([...codesOf(twice[0]), ...others, ...more]).size).toBe(16);
	expect(await invitedCodes(hall, survey.id)).toHaveLength(16);
	expect(await askedCounts(hall, survey.id)).toEqual([{ number: 16 }]);
});

test('cards count as people asked, beside those who were texted, and the release names both routes', async () => {
	const { hall, queued } = await postRoom();
	const survey = await openSurvey(hall);
	await hall.call('worker', 'POST', `/surveys/${survey.id}/invitations`, {
		list: '07700900001\n07700900004',
	});
	const codes = codesOf(await draw(hall, survey.id, 12));
	expect(queued.filter(({ kind }) => kind === 'text')).toHaveLength(2);
	for (const code of codes)
		expect(
			(await (await phoneFor(hall, survey.address, plainBallot(survey.content))).send(code)).status,
		).toBe(201);
	const { json } = await hall.call('worker', 'GET', `/surveys/${survey.id}/sendings`);
	expect(json.sendings.map(({ kind, total }: { kind: string; total: number }) => [kind, total])).toEqual(
		expect.arrayContaining([
			['invitation', 2],
			['cards', 12],
		]),
	);
	await closeEarly(hall, survey.id);
	const [release] = await hall.db.select().from(releases).where(eq(releases.surveyId, survey.id));
	expect(release?.content).toMatchObject({
		asked: { total: 14 },
		routes: ['text message', 'printed card'],
	});
});

test('cards alone are no text message', async () => {
	const { hall, survey } = await scene();
	await draw(hall, survey.id, 20);
	await closeEarly(hall, survey.id);
	const [release] = await hall.db.select().from(releases).where(eq(releases.surveyId, survey.id));
	expect(release?.content.routes).toEqual(['printed card']);
});

test.each([0, 301, 1.5])('%s cards are refused, and nothing is drawn', async (number) => {
	const { hall, survey } = await scene();
	expect((await draw(hall, survey.id, number)).status).toBe(400);
	expect(await invitedCodes(hall, survey.id)).toEqual([]);
});

test('no cards are drawn from a random number that is too short to be one', async () => {
	const { hall, survey } = await scene();
	expect((await draw(hall, survey.id, 5, 'AAAA')).status).toBe(400);
});

test('cards are drawn for an open survey of one’s own council only', async () => {
	const { hall, survey } = await scene();
	const other = await townHall();
	expect((await draw(other, survey.id, 5)).status).toBe(404);
	const draft = (await hall.call('worker', 'POST', '/surveys', {})).json.survey.id;
	expect((await draw(hall, draft, 5)).json.error.code).toBe('wrong-state');
	await closeEarly(hall, survey.id);
	expect((await draw(hall, survey.id, 5)).json.error.code).toBe('wrong-state');
	expect(await invitedCodes(hall, survey.id)).toEqual([]);
});

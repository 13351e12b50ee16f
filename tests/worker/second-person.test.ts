// What one person of a council may not do alone, and that an insider reads nobody's answer by it.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { acts, invitations, releases } from '#db/schema/index.ts';
import { howAskedWords } from '#surveys';
import { worldOf } from '#worker/world.ts';
import { dropIn, openSurvey, plainBallot, type Hall } from '#support/open-survey.ts';
import { askSecond, closeEarly, drawOnYes, newDraw, sayYes } from '#support/second-person.ts';
import { storedSurvey } from '#support/survey-desk.ts';
import { postRoom } from '#support/post-room.ts';
import { minuteFor } from '#support/minute-for.ts';
import { townHall } from '#support/town-hall.ts';

async function scene() {
	const hall = await townHall();
	return { hall, survey: await openSurvey(hall) };
}
const draw = (hall: Hall, id: string, number: number, confirmation?: string, draw = newDraw()) =>
	hall.call('worker', 'POST', `/surveys/${id}/cards`, { number, draw, confirmation });
const codes = (hall: Hall, id: string) => hall.db.$count(invitations, eq(invitations.surveyId, id));
const asked = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/confirmations`)).json.confirmations;
const kinds = async (hall: Hall) => {
	const lines = await hall.db
		.select()
		.from(acts)
		.where(eq(acts.councilId, hall.councilId))
		.orderBy(acts.number);
	return lines.map(({ kind }) => kind).filter((kind) => /cards|clos/.test(kind));
};
const cards = (number: number) => ({ kind: 'cards' as const, number });
const closing = { kind: 'closing' as const };

/** The clock comes to the announced time. */
async function closeInTime(hall: Hall, id: string) {
	const now = new Date('2026-03-20T17:00:00.000Z');
	hall.clock.now = now;
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	const texts = { send: async () => {} } as never;
	await minuteFor({ ...worldOf(hall.env, { now: () => now, random }), texts }, id);
}

async function releaseAfter(hall: Hall, id: string) {
	await closeInTime(hall, id);
	return (await hall.db.select().from(releases).where(eq(releases.surveyId, id)))[0]?.content;
}

describe('cards', () => {
	test('three are drawn alone, however they are split; the fourth takes a second person', async () => {
		const { hall, survey } = await scene();
		expect((await draw(hall, survey.id, 2)).status).toBe(200);
		expect((await draw(hall, survey.id, 2)).json.error.code).toBe('second-person-needed');
		expect((await draw(hall, survey.id, 1)).status).toBe(200);
		expect((await draw(hall, survey.id, 1)).json.error.code).toBe('second-person-needed');
		expect(await codes(hall, survey.id)).toBe(3);
	});

	test('two pages at once get no more than one', async () => {
		const { hall, survey } = await scene();
		const drawn = await Promise.all([1, 2, 3, 4].map(() => draw(hall, survey.id, 2)));
		expect(drawn.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(await codes(hall, survey.id)).toBe(2);
	});

	test('more are drawn once on a yes, by whoever asked, in the number that was asked for', async () => {
		const { hall, survey } = await scene();
		const { id } = (await askSecond(hall, survey.id, cards(20))).json;
		expect((await draw(hall, survey.id, 20, id)).json.error.code).toBe('second-person-needed');
		expect((await sayYes(hall, id)).status).toBe(200);
		expect((await draw(hall, survey.id, 21, id)).json.error.code).toBe('second-person-needed');
		const other = { number: 20, draw: newDraw(), confirmation: id };
		const byAdmin = await hall.call('admin', 'POST', `/surveys/${survey.id}/cards`, other);
		expect(byAdmin.json.error.code).toBe('second-person-needed');
		expect((await draw(hall, survey.id, 20, id)).status).toBe(200);
		expect((await draw(hall, survey.id, 20, id)).json.error.code).toBe('second-person-needed');
		expect(await codes(hall, survey.id)).toBe(20);
		expect(await asked(hall, survey.id)).toMatchObject([{ state: 'done', decidedBy: 'admin' }]);
		expect(await kinds(hall)).toEqual(['cards-asked-for', 'cards-confirmed', 'cards-drawn']);
	});

	test('a yes of one survey is none of another, and those drawn on it do not use up what one may draw alone', async () => {
		const { hall, survey } = await scene();
		const other = await openSurvey(hall);
		const { id } = (await askSecond(hall, survey.id, cards(20))).json;
		await sayYes(hall, id);
		expect((await draw(hall, other.id, 20, id)).json.error.code).toBe('second-person-needed');
		expect((await draw(hall, survey.id, 20, id)).status).toBe(200);
		expect((await draw(hall, survey.id, 3)).status).toBe(200);
	});
});

describe('a yes', () => {
	test('is never one’s own', async () => {
		const { hall, survey } = await scene();
		for (const what of [cards(20), closing]) {
			const { id } = (await askSecond(hall, survey.id, what)).json;
			const own = await hall.call('worker', 'POST', `/confirmations/${id}/confirm`);
			expect(own).toMatchObject({ status: 409, json: { error: { code: 'second-person-needed' } } });
			const no = await hall.call('worker', 'POST', `/confirmations/${id}/refuse`, { reason: 'x' });
			expect(no.json.error.code).toBe('second-person-needed');
		}
		expect((await storedSurvey(hall, survey.id))?.state).toBe('open');
	});

	test('is nobody’s of the board, and of no other council', async () => {
		const { hall, survey } = await scene();
		const { id } = (await askSecond(hall, survey.id, closing)).json;
		expect((await hall.call('board', 'POST', `/confirmations/${id}/confirm`)).status).toBe(403);
		expect((await sayYes(await townHall(), id)).status).toBe(404);
		expect((await storedSurvey(hall, survey.id))?.state).toBe('open');
	});

	test('is asked for again after a no, whose reason is told and kept in the log', async () => {
		const { hall, survey } = await scene();
		const { id } = (await askSecond(hall, survey.id, cards(20))).json;
		const no = (reason: string) => hall.call('admin', 'POST', `/confirmations/${id}/refuse`, { reason });
		expect((await no(' ')).status).toBe(400);
		expect((await no('The group is eight.')).status).toBe(200);
		expect((await sayYes(hall, id)).json.error.code).toBe('wrong-state');
		expect(await asked(hall, survey.id)).toMatchObject([{ state: 'refused', reason: 'The group is eight.' }]);
		expect((await askSecond(hall, survey.id, cards(8))).status).toBe(201);
		const { lines } = (await hall.call('admin', 'GET', '/acts')).json;
		expect(lines[1]).toMatchObject({ kind: 'cards-refused', other: 'worker' });
		expect(lines[1].words).toContain('The group is eight.');
	});

	test('is asked for no longer once it was withdrawn, by whoever asked and nobody else', async () => {
		const { hall, survey } = await scene();
		const { id } = (await askSecond(hall, survey.id, closing)).json;
		expect((await hall.call('admin', 'DELETE', `/confirmations/${id}`)).json.error.code).toBe('wrong-state');
		expect((await hall.call('worker', 'DELETE', `/confirmations/${id}`)).status).toBe(200);
		expect((await sayYes(hall, id)).json.error.code).toBe('wrong-state');
		expect(await kinds(hall)).toEqual(['closing-asked-for', 'closing-withdrawn']);
		expect((await storedSurvey(hall, survey.id))?.state).toBe('open');
	});
});

test('a survey is closed early by two: until the second says yes it stays open, and then it closes once', async () => {
	const { hall, survey } = await scene();
	const { id } = (await askSecond(hall, survey.id, closing)).json;
	expect((await askSecond(hall, survey.id, closing)).json.error.code).toBe('already-there');
	expect((await storedSurvey(hall, survey.id))?.state).toBe('open');
	const twice = await Promise.all([sayYes(hall, id), sayYes(hall, id)]);
	expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	expect((await storedSurvey(hall, survey.id))?.state).toBe('closed');
	expect(await kinds(hall)).toEqual(['closing-asked-for', 'survey-closed-early']);
	expect((await askSecond(hall, survey.id, closing)).json.error.code).toBe('wrong-state');
});

test('a yes that comes after the announced day closes nothing early, and the log does not say that it did', async () => {
	const { hall, survey } = await scene();
	const { id } = (await askSecond(hall, survey.id, closing)).json;
	await closeInTime(hall, survey.id);
	expect((await sayYes(hall, id)).json.error.code).toBe('wrong-state');
	expect(await kinds(hall)).toEqual(['closing-asked-for']);
});

describe('an insider', () => {
	test('who fills the box with cards of their own gets no release of it', async () => {
		const { hall, survey } = await scene();
		expect((await draw(hall, survey.id, 10)).json.error.code).toBe('second-person-needed');
		expect((await draw(hall, survey.id, 3)).status).toBe(200);
		// Three of the insider's, and nine of young people who were asked by text: twelve, and thirteen are needed.
		for (let n = 0; n < 12; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
		const release = await releaseAfter(hall, survey.id);
		expect(release).toMatchObject({ least: 13, answered: null });
		expect(release?.questions.every(({ result }) => !result.shown)).toBe(true);
	});

	test('knows nobody’s answer by it where others answered: ten more than their cards are told as ever', async () => {
		const { hall, survey } = await scene();
		await draw(hall, survey.id, 3);
		for (let n = 0; n < 13; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
		expect(await releaseAfter(hall, survey.id)).toMatchObject({ least: 13, answered: 15 });
	});

	test('changes nothing for cards that a second person said yes to', async () => {
		const { hall, survey } = await scene();
		await drawOnYes(hall, survey.id, 12);
		for (let n = 0; n < 10; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
		const release = await releaseAfter(hall, survey.id);
		expect(release).toMatchObject({ answered: 10 });
		expect(release).not.toHaveProperty('least');
	});

	test('who texts one young person and then nine times a phone of their own gets no release of it', async () => {
		const { hall } = await postRoom();
		const survey = await openSurvey(hall);
		const send = (list: string) => hall.call('worker', 'POST', `/surveys/${survey.id}/invitations`, { list });
		expect((await send('07700900001')).json).toEqual({ sent: 1, failed: 0 });
		for (let n = 0; n < 9; n++) expect((await send('07700900002')).json).toEqual({ sent: 1, failed: 0 });
		const { json } = await hall.call('worker', 'GET', `/surveys/${survey.id}/sendings`);
		expect(json.least).toBe(19);
		for (let n = 0; n < 10; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
		const release = await releaseAfter(hall, survey.id);
		expect(release).toMatchObject({ least: 19, answered: null });
		expect(release?.questions.every(({ result }) => !result.shown)).toBe(true);
		const { howAsked } = (await hall.call('worker', 'GET', `/surveys/${survey.id}/release`)).json;
		expect(howAskedWords(howAsked)[0]).toBe('10 texts, in 10 lists of 1 each');
	});

	test('cannot close at the moment that suits them', async () => {
		const { hall, survey } = await scene();
		expect((await hall.call('worker', 'POST', `/surveys/${survey.id}/close`, {})).status).toBe(404);
		expect((await closeEarly(hall, survey.id)).status).toBe(200);
	});
});

// After a survey closed whose box only its key-holder can open: what waits for them, what comes of it, and a lost key.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { surveys } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { closedBox, minute, there } from '#support/held-box.ts';
import { heldSurvey, holderPair, takenOut } from '#support/key-holder.ts';
import { dropIn } from '#support/open-survey.ts';
import { openWithCodes } from '#support/phone.ts';
import { closeEarly } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const { publicKey } = await holderPair();
const waitingBox = {
	state: 'closed',
	opened: false,
	lost: null,
	ballots: 3,
	invitations: 1,
	slips: 0,
	releases: 0,
};
const openedBox = { opened: true, ballots: 0, invitations: 0, slips: 2, spoilt: 1, releases: 1, keys: null };

const handOver = (hall: Hall, id: string, taken: unknown) =>
	hall.call('key-holder', 'POST', `/boxes/${id}/slips`, taken);

describe('after it closed', () => {
	test('the clock leaves the box shut, and mails its key-holder once', async () => {
		const { hall, survey, mails } = await closedBox();
		expect(mails).toHaveLength(1);
		expect(mails[0]?.message).toContain(`/desk/keys/${survey.id}`);
		expect(await minute(hall)).toHaveLength(0);
		expect(await there(hall, survey.id)).toMatchObject(waitingBox);
	});

	test('closed early by a worker it waits as well', async () => {
		const hall = await townHall();
		const survey = await heldSurvey(hall);
		await dropIn(hall, survey, 'sealed');
		expect((await closeEarly(hall, survey.id)).status).toBe(200);
		expect(await there(hall, survey.id)).toMatchObject({ state: 'closed', opened: false, ballots: 1 });
	});

	test('its key-holder opens it: slips and a release are there; ballots, invitations and keys are gone', async () => {
		const { hall, survey } = await closedBox();
		expect((await handOver(hall, survey.id, await takenOut(hall, survey))).json).toEqual({ opened: true });
		expect(await there(hall, survey.id)).toMatchObject(openedBox);
		expect((await hall.call('worker', 'GET', `/surveys/${survey.id}/release`)).status).toBe(200);
	});

	test('a box of many pages gives every slip once', async () => {
		const { hall, survey } = await closedBox(205);
		expect((await handOver(hall, survey.id, await takenOut(hall, survey))).status).toBe(200);
		expect(await there(hall, survey.id)).toMatchObject({ ...openedBox, slips: 204 });
	});

	test('handed over twice, at once or later, it is opened once', async () => {
		const { hall, survey } = await closedBox();
		const [one, other] = [await takenOut(hall, survey), await takenOut(hall, survey)];
		const answers = await Promise.all([one, other].map((taken) => handOver(hall, survey.id, taken)));
		expect(answers.map(({ status }) => status)).toEqual([200, 200]);
		expect((await handOver(hall, survey.id, one)).status).toBe(200);
		expect(await there(hall, survey.id)).toMatchObject(openedBox);
	});

	test('whoever is signed in without the key can hand nothing over', async () => {
		const { hall, survey } = await closedBox();
		const taken = await takenOut(hall, survey);
		for (const proof of ['', 'x'.repeat(43), taken.proof.toLowerCase().replace(/.$/, '')])
			expect((await handOver(hall, survey.id, { ...taken, proof })).status).toBe(403);
		expect(await there(hall, survey.id)).toMatchObject(waitingBox);
	});

	test('another key-holder, of this council or another, is told of no such box', async () => {
		const { hall, survey } = await closedBox();
		const taken = await takenOut(hall, survey);
		const elsewhere = await townHall();
		await hall.db.update(surveys).set({ keyHolderId: newId() }).where(eq(surveys.id, survey.id));
		for (const other of [hall, elsewhere]) {
			expect((await other.call('key-holder', 'GET', '/boxes')).json.boxes).toEqual([]);
			for (const path of ['', '/ballots'])
				expect((await other.call('key-holder', 'GET', `/boxes/${survey.id}${path}`)).status).toBe(404);
			expect((await handOver(other, survey.id, taken)).status).toBe(404);
			const given = await other.call('key-holder', 'PUT', `/boxes/${survey.id}/key`, { publicKey });
			expect(given.status).toBe(404);
		}
		expect(await there(hall, survey.id)).toMatchObject(waitingBox);
	});

	test('what no box of this survey can hold is refused, and changes nothing', async () => {
		const { hall, survey } = await closedBox();
		const good = await takenOut(hall, survey);
		const [first, ...rest] = good.slips;
		const question = survey.content.questions.find(({ id }) => id !== first?.question)?.id;
		const bad = [
			{ ...good, slips: rest },
			{ ...good, slips: [...good.slips, first] },
			{ ...good, slips: [{ ...first, question: newId() }, ...rest] },
			{ ...good, slips: [{ ...first, question }, ...rest] },
			{ ...good, slips: [{ ...first, band: null }, ...rest] },
			{ ...good, slips: [{ ...first, band: newId() }, ...rest] },
			{ ...good, slips: [{ ...first, answer: { kind: 'agree', face: '9' } }, ...rest] },
			{ ...good, spoilt: 0 },
			{ ...good, spoilt: 4, slips: [] },
			{ ...good, ballots: -1 },
		];
		for (const taken of bad)
			expect(await handOver(hall, survey.id, taken)).toMatchObject({
				status: 400,
				json: { error: { code: 'invalid' } },
			});
		// As many as the slips say, but not as many as there are in the box.
		const fewer = await handOver(hall, survey.id, { ...good, ballots: 2, spoilt: 0 });
		expect(fewer.json.error.code).toBe('box-changed');
		expect(await there(hall, survey.id)).toMatchObject(waitingBox);
		expect((await handOver(hall, survey.id, good)).status).toBe(200);
	});

	test('a box that our computer opens has no key-holder’s door', async () => {
		const hall = await townHall();
		const { id } = await openWithCodes(hall);
		expect((await hall.call('key-holder', 'GET', `/boxes/${id}`)).status).toBe(404);
		await closeEarly(hall, id);
		expect((await hall.call('admin', 'POST', `/surveys/${id}/lost-key`)).status).toBe(409);
	});
});

describe('a lost key', () => {
	test('is for an admin to say: the ballots go unread, and young people are told', async () => {
		const { hall, survey } = await closedBox();
		const taken = await takenOut(hall, survey);
		expect((await hall.call('worker', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(403);
		const elsewhere = await townHall();
		expect((await elsewhere.call('admin', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(404);
		expect((await hall.call('admin', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(200);
		const gone = {
			opened: false,
			lost: '2026-03-20',
			ballots: 0,
			invitations: 0,
			slips: 0,
			releases: 0,
			keys: null,
		};
		expect(await there(hall, survey.id)).toMatchObject(gone);
		expect((await hall.call('admin', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(409);
		expect((await handOver(hall, survey.id, taken)).json.error.code).toBe('wrong-state');
		const { json } = await hall.call(null, 'GET', `/s/${survey.address}`);
		expect(json).toMatchObject({ open: false, why: 'closed', lost: { name: 'Sam Ali' } });
		const page = (await hall.call(null, 'GET', `/councils/${hall.slug}/public`)).json;
		expect(page.notReadable).toEqual([{ title: survey.content.title, keyLostOn: '2026-03-20' }]);
		await minute(hall);
		expect(await there(hall, survey.id)).toMatchObject(gone);
	});

	test('is not for a box that was opened', async () => {
		const { hall, survey } = await closedBox();
		await handOver(hall, survey.id, await takenOut(hall, survey));
		expect((await hall.call('admin', 'POST', `/surveys/${survey.id}/lost-key`)).status).toBe(409);
		expect(await there(hall, survey.id)).toMatchObject(openedBox);
	});
});

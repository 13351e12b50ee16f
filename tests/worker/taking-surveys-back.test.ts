// A survey that was opened by mistake: what is gone once it was taken back, and that nothing of it comes later.
import { eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { askedSince } from '#db';
import { acts, invitations, sendings, surveys, waitingTexts } from '#db/schema/index.ts';
import { realNature, worldOf } from '#worker/world.ts';
import { there } from '#support/held-box.ts';
import { minuteFor } from '#support/minute-for.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { storedSurvey } from '#support/survey-desk.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const takeBack = (hall: Hall, id: string, who: 'admin' | 'worker' = 'admin') =>
	hall.call(who, 'POST', `/surveys/${id}/take-back`, {});
const shown = async (hall: Hall, address: string) => (await hall.call(null, 'GET', `/s/${address}`)).json;
const later = (hall: Hall) => ({ ...realNature, now: () => hall.clock.now });

/** An open survey with an answer in its box, one code spent and two not, and a text that waits to go. */
async function scene() {
	const hall = await townHall();
	const survey = await openWithCodes(hall, 3);
	expect((await (await phoneFor(hall, survey.address)).send(survey.codes[0] ?? '')).status).toBe(201);
	const sending = { id: crypto.randomUUID(), surveyId: survey.id, sentOn: '2026-03-02', total: 2 };
	await hall.db.insert(sendings).values(sending);
	await hall.db.insert(waitingTexts).values({ reference: crypto.randomUUID(), sendingId: sending.id });
	await hall.db
		.update(surveys)
		.set({ progressTens: 3, progressAt: hall.clock.now.toISOString() })
		.where(eq(surveys.id, survey.id));
	const waiting = () => hall.db.$count(waitingTexts, eq(waitingTexts.sendingId, sending.id));
	return { hall, survey, waiting };
}

const gone = {
	...{ state: 'taken-back', opened: false, lost: null, keys: null },
	...{ ballots: 0, invitations: 0, slips: 0, releases: 0 },
};

describe('a survey that is taken back', () => {
	test('loses its answers, codes, waiting texts, count and keys at once', async () => {
		const { hall, survey, waiting } = await scene();
		expect(await there(hall, survey.id)).toMatchObject({ state: 'open', ballots: 1, invitations: 3 });
		expect(await waiting()).toBe(1);
		expect(await takeBack(hall, survey.id)).toMatchObject({ status: 200, json: { takenBack: true } });
		expect(await there(hall, survey.id)).toMatchObject(gone);
		expect(await waiting()).toBe(0);
		expect(await storedSurvey(hall, survey.id)).toMatchObject({
			...{ progressTens: 0, progressAt: null, keysDestroyed: true },
			closesAt: hall.clock.now.toISOString(),
		});
	});

	test('takes no code and no ballot any more, though this Worker remembers it as open', async () => {
		const { hall, survey } = await scene();
		const [, second = '', third = ''] = survey.codes;
		const phone = await phoneFor(hall, survey.address);
		const signature = await phone.unblind((await phone.sign(second)).json.signature);
		const other = await phoneFor(hall, survey.address);
		await takeBack(hall, survey.id);
		const refused = { status: 410, json: { error: { code: 'survey-not-open' } } };
		expect(await phone.cast(signature)).toMatchObject(refused);
		expect(await other.sign(third)).toMatchObject(refused);
		expect(await there(hall, survey.id)).toMatchObject(gone);
	});

	test('says on a phone that it was a mistake, and nothing of what it asked', async () => {
		const { hall, survey } = await scene();
		await takeBack(hall, survey.id);
		const page = await shown(hall, survey.address);
		expect(page).toMatchObject({ open: false, why: 'taken-back', lost: null });
		expect(JSON.stringify(page)).not.toContain(survey.content.title);
	});

	test('stays so when the clock comes to its announced end: nothing is opened, and there are no results', async () => {
		const { hall, survey } = await scene();
		await takeBack(hall, survey.id);
		hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
		await minuteFor(worldOf(hall.env, later(hall)), survey.id);
		expect(await there(hall, survey.id)).toMatchObject(gone);
		expect((await hall.call('worker', 'GET', `/surveys/${survey.id}/release`)).status).toBe(409);
	});

	test('whose keys could not be destroyed then loses them with the clock', async () => {
		const { hall, survey } = await scene();
		const { KEYS } = hall.env;
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const stuck = new Proxy(KEYS, {
			get: (kv, key) =>
				key === 'delete' ? () => Promise.reject(new Error('KV is away')) : Reflect.get(kv, key).bind(kv),
		});
		hall.env = { ...hall.env, KEYS: stuck };
		expect((await takeBack(hall, survey.id)).status).toBe(200);
		hall.env = { ...hall.env, KEYS };
		expect((await there(hall, survey.id)).keys).not.toBeNull();
		await minuteFor(worldOf(hall.env, later(hall)), survey.id);
		expect(await there(hall, survey.id)).toMatchObject(gone);
	});

	test('is told with who and when, and can be copied and asked anew', async () => {
		const { hall, survey } = await scene();
		await takeBack(hall, survey.id);
		const { json } = await hall.call('worker', 'GET', `/surveys/${survey.id}`);
		expect(json.survey).toMatchObject({
			state: 'taken-back',
			takenBackBy: expect.stringMatching(/\S/),
			closesAt: hall.clock.now.toISOString(),
		});
		const lines = await hall.db.select().from(acts).where(eq(acts.thing, survey.id));
		expect(lines.filter(({ kind }) => kind === 'survey-taken-back')).toMatchObject([
			{ personId: hall.roles.admin.id, name: survey.content.title },
		]);
		const copy = (await hall.call('worker', 'POST', '/surveys', { copyOf: survey.id })).json.survey;
		expect((await storedSurvey(hall, copy.id))?.content.title).toContain(survey.content.title);
		expect(await askedSince(hall.db, hall.councilId, '2026-01-01', copy.id)).toEqual([]);
	});
});

describe('taking back', () => {
	test('is an admin’s, of the survey’s own council', async () => {
		const { hall, survey } = await scene();
		const elsewhere = await townHall();
		expect((await takeBack(hall, survey.id, 'worker')).status).toBe(403);
		expect((await takeBack(elsewhere, survey.id)).status).toBe(404);
		expect(await there(hall, survey.id)).toMatchObject({ state: 'open', ballots: 1, invitations: 3 });
	});

	test('comes too late once the survey has reached its end, and once is enough', async () => {
		const { hall, survey } = await scene();
		const other = await openWithCodes(hall);
		await takeBack(hall, other.id);
		expect((await takeBack(hall, other.id)).json.error.code).toBe('wrong-state');
		hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
		expect((await takeBack(hall, survey.id)).json.error.code).toBe('wrong-state');
		expect(await there(hall, survey.id)).toMatchObject({ state: 'open', ballots: 1 });
		await minuteFor(worldOf(hall.env, later(hall)), survey.id);
		expect((await takeBack(hall, survey.id)).json.error.code).toBe('wrong-state');
		expect(await there(hall, survey.id)).toMatchObject({ opened: true });
		const kept = await hall.db.$count(invitations, eq(invitations.surveyId, survey.id));
		expect(kept).toBe(0);
	});
});

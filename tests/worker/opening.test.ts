import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ballots, invitations, releases, slips, surveys } from '#db/schema/index.ts';
import { emptyBox } from '#db';
import { openBox } from '#worker/opening/open-box.ts';
import { everyMinute } from '#worker/opening/every-minute.ts';
import { fingerprintOf } from '#sealing';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { worldOf } from '#worker/world.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { dropIn, openSurvey, plainBallot, type Hall, type Opened } from '#support/open-survey.ts';
import { closeEarly } from '#support/second-person.ts';
import { minuteFor } from '#support/minute-for.ts';
import { townHall } from '#support/town-hall.ts';

const worldAt = (hall: Hall, now: string) =>
	worldOf(hall.env, {
		now: () => new Date(now),
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
	});
const afterClosing = '2026-03-20T17:00:00.000Z';

async function filledBox(hall: Hall, ballotsIn: number): Promise<Opened> {
	const survey = await openSurvey(hall);
	for (let n = 0; n < ballotsIn; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
	await hall.db.insert(invitations).values([
		{ surveyId: survey.id, codeHash: newId(), spentOn: null },
		{ surveyId: survey.id, codeHash: newId(), spentOn: newId() },
	]);
	return survey;
}

async function whatIsThere(hall: Hall, { id }: Opened) {
	const [survey] = await hall.db.select().from(surveys).where(eq(surveys.id, id));
	return {
		state: survey?.state,
		spoilt: survey?.spoilt,
		ballots: await hall.db.$count(ballots, eq(ballots.surveyId, id)),
		invitations: await hall.db.$count(invitations, eq(invitations.surveyId, id)),
		slips: await hall.db.$count(slips, eq(slips.surveyId, id)),
		keys: await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id),
		release: (await hall.db.select().from(releases).where(eq(releases.surveyId, id)))[0]?.content,
	};
}

test('at its closing time a survey closes by itself: slips and a release are there; ballots, invitations and keys are gone', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 12);
	await everyMinute(worldAt(hall, '2026-03-20T16:59:59.000Z'));
	expect(await whatIsThere(hall, survey)).toMatchObject({ state: 'open', ballots: 12, slips: 0 });
	await minuteFor(worldAt(hall, afterClosing), survey.id);
	const there = await whatIsThere(hall, survey);
	expect(there).toMatchObject({
		state: 'closed',
		ballots: 0,
		invitations: 0,
		// Own words, for their reading. The other forty-eight went when the release was made.
		slips: 12,
		spoilt: 0,
		keys: null,
	});
	expect(there.release).toMatchObject({ format: 'heard-release-2', answered: 10 });
});

test('a worker who closes a survey early opens its box at once, and results say the day it closed', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 10);
	expect((await closeEarly(hall, survey.id)).status).toBe(200);
	const there = await whatIsThere(hall, survey);
	expect(there).toMatchObject({ state: 'closed', ballots: 0, slips: 10 });
	expect(there.release?.closedOn).toBe('2026-03-02');
	expect((await closeEarly(hall, survey.id)).json.error.code).toBe('wrong-state');
});

test('a survey shows the same fingerprint of its keys to phones, at the desk and with its results; another shows another', async () => {
	const hall = await townHall();
	const told = async ({ id, address }: Opened) => {
		const phone = (await hall.call(null, 'GET', `/s/${address}`)).json;
		const desk = (await hall.call('worker', 'GET', `/surveys/${id}`)).json.survey;
		expect(phone.fingerprint).toBe(await fingerprintOf(phone.keys));
		expect(desk.fingerprint).toBe(phone.fingerprint);
		expect(JSON.stringify(desk)).not.toContain(phone.keys.sealing);
		return phone.fingerprint as string;
	};
	const [one, other] = [await filledBox(hall, 12), await openSurvey(hall)];
	const letters = await told(one);
	expect(await told(other)).not.toBe(letters);
	await closeEarly(hall, one.id);
	const results = (await hall.call('worker', 'GET', `/surveys/${one.id}/release`)).json;
	expect(results.fingerprint).toBe(letters);
});

test('a board member cannot close a survey, and nobody can close another council’s', async () => {
	const hall = await townHall();
	const survey = await openSurvey(hall);
	expect(
		(await hall.call('board', 'POST', `/surveys/${survey.id}/confirmations`, { kind: 'closing' })).status,
	).toBe(403);
	const elsewhere = await townHall();
	expect((await closeEarly(elsewhere, survey.id)).status).toBe(404);
	expect((await whatIsThere(hall, survey)).state).toBe('open');
});

test('a ballot that does not open or does not fit is counted as spoilt and keeps no other from being counted', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 3);
	await dropIn(hall, survey, 'not JSON');
	await dropIn(hall, survey, '{"band":null,"answers":{"0000000000000000":{"kind":"agree","face":"1"}}}');
	await dropIn(hall, survey, 'null');
	await hall.db
		.insert(ballots)
		.values({ surveyId: survey.id, nonceHash: newId(), sealed: new Uint8Array(8604) as never });
	await minuteFor(worldAt(hall, afterClosing), survey.id);
	expect(await whatIsThere(hall, survey)).toMatchObject({ spoilt: 4, slips: 3, ballots: 0 });
});

test('own words of a group that was not asked for them are dropped with the box, and the rest of the ballot counts', async () => {
	const hall = await townHall();
	const base = readySurvey();
	const survey = await openSurvey(hall, {
		...base,
		questions: base.questions.map((one) => (one.kind === 'own-words' ? { ...one, under13: false } : one)),
		band: {
			wording: 'How old are you?',
			options: [
				{ id: newId(), label: '8 to 12' },
				{ id: newId(), label: '13 to 17' },
			],
		},
	});
	const [young, old] = survey.content.band?.options ?? [];
	for (const band of [young?.id, old?.id, null])
		await dropIn(hall, survey, JSON.stringify({ ...plainBallot(survey.content), band }));
	await minuteFor(worldAt(hall, afterClosing), survey.id);
	expect(await whatIsThere(hall, survey)).toMatchObject({ spoilt: 0, slips: 1 });
	const kept = await hall.db.select().from(slips).where(eq(slips.surveyId, survey.id));
	// Of the three ballots, one is of a group that was asked for them. Which group that is went with the release.
	expect(kept.map(({ band, answer }) => [band, answer?.kind])).toEqual([[null, 'own-words']]);
});

test('a box opened twice at the same time gives every slip once', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 8);
	await hall.db.update(surveys).set({ state: 'closed' }).where(eq(surveys.id, survey.id));
	const world = worldAt(hall, afterClosing);
	await Promise.all([openBox(world, survey.id), openBox(world, survey.id).catch(() => {})]);
	expect(await whatIsThere(hall, survey)).toMatchObject({ slips: 8, ballots: 0 });
});

test('an opening cut off after the slips were written goes on to destroy the keys and make the release', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 1);
	await hall.db.update(surveys).set({ state: 'closed' }).where(eq(surveys.id, survey.id));
	const slip = { id: newId(), questionId: newId(), band: null, answer: null };
	await emptyBox(hall.db, survey.id, { slips: [slip], ballots: 1, spoilt: 0 });
	expect((await whatIsThere(hall, survey)).keys).not.toBeNull();
	await minuteFor(worldAt(hall, afterClosing), survey.id);
	expect(await whatIsThere(hall, survey)).toMatchObject({
		slips: 0,
		keys: null,
		release: { answered: null },
	});
});

test('progress is told in full tens and looked at once an hour', async () => {
	const hall = await townHall();
	const survey = await filledBox(hall, 19);
	const tens = async (now: string) => {
		await everyMinute(worldAt(hall, now));
		return (await hall.db.select().from(surveys).where(eq(surveys.id, survey.id)))[0]?.progressTens;
	};
	expect(await tens('2026-03-03T09:00:00.000Z')).toBe(1);
	await dropIn(hall, survey, 'one more');
	expect(await tens('2026-03-03T09:59:00.000Z')).toBe(1);
	expect(await tens('2026-03-03T10:00:00.000Z')).toBe(2);
});

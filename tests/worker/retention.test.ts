// What is kept of answers, and until when: slips do not outlive the release, own words not their reading.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { releases, slips, themes, wordReadings } from '#db/schema/index.ts';
import { ownWordsDays } from '#surveys';
import { everyMinute } from '#worker/opening/every-minute.ts';
import { worldOf } from '#worker/world.ts';
import { dropIn, openSurvey, plainBallot, type Hall } from '#support/open-survey.ts';
import { openedBox } from '#support/opened-box.ts';
import { closeEarly } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

const slipsOf = (hall: Hall, id: string) => hall.db.select().from(slips).where(eq(slips.surveyId, id));
const words = async (hall: Hall, id: string, question: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/own-words/${question}`)).json;

async function minuteOn(hall: Hall, day: string) {
	const now = new Date(`${day}T12:00:00.000Z`);
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	await everyMinute({
		...worldOf(hall.env, { now: () => now, random }),
		texts: { send: async () => {} } as never,
	});
}

test('once the release is made there is no slip of a group or a choice; own words wait without their group', async () => {
	const hall = await townHall();
	const survey = await openSurvey(hall);
	for (let n = 0; n < 10; n++) await dropIn(hall, survey, JSON.stringify(plainBallot(survey.content)));
	await closeEarly(hall, survey.id);
	const [release] = await hall.db.select().from(releases).where(eq(releases.surveyId, survey.id));
	// Their groups were there to be counted.
	expect(release?.content.questions[0]?.bands[0]?.result.shown).toBe(true);
	const left = await slipsOf(hall, survey.id);
	expect(left).toHaveLength(10);
	for (const { band, answer } of left) expect([band, answer?.kind]).toEqual([null, 'own-words']);
});

test('what is published stays as it was told, and nothing it was made from stays beside it', async () => {
	const hall = await townHall();
	const { id, question } = await openedBox(hall);
	const asked = question('own-words');
	const theme = { question: asked, name: 'Time' };
	const { theme: time } = (await hall.call('worker', 'POST', `/surveys/${id}/themes`, theme)).json;
	const { slips: all } = await words(hall, id, asked);
	for (const { id: slip, share } of all.slice(0, 8))
		await hall.call('worker', 'PUT', `/surveys/${id}/own-words/slips/${slip}`, {
			...{ theme: time.id, quote: share ? 'More time.' : null },
		});
	await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	expect(await slipsOf(hall, id)).toEqual([]);
	for (const table of [themes, wordReadings])
		expect(await hall.db.$count(table, eq(table.surveyId, id))).toBe(0);
	const { voices, release } = (await hall.call('board', 'GET', `/surveys/${id}/release`)).json;
	expect(voices[0]).toMatchObject({ themes: [{ name: 'Time' }] });
	expect(voices[0].quotes.length).toBeGreaterThan(0);
	expect(release.answered).toBe(25);
	// A page that was open meanwhile is told so, and changes nothing.
	const late = await hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
	expect(late.json.error.code).toBe('wrong-state');
});

test('a publishing that is refused deletes nothing', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const { id } = await openedBox(hall);
	const before = await slipsOf(hall, id);
	expect((await other.call('worker', 'POST', `/surveys/${id}/publish`, {})).status).toBe(404);
	expect(await slipsOf(hall, id)).toEqual(before);
});

describe('own words that nobody reads', () => {
	test(`are deleted by the clock ${ownWordsDays} days after the box was opened, and are counted all the same`, async () => {
		const hall = await townHall();
		const { id, question } = await openedBox(hall); // its release is of 20 March
		const asked = question('own-words');
		await minuteOn(hall, '2026-05-18');
		const before = await words(hall, id, asked);
		expect(before.keptUntil).toBe('2026-05-19');
		expect(before.slips).toHaveLength(12);
		await minuteOn(hall, '2026-05-19');
		expect((await words(hall, id, asked)).slips).toEqual([]);
		expect(JSON.stringify(await slipsOf(hall, id))).not.toContain('We want more time');
		const refused = await hall.call('worker', 'PUT', `/surveys/${id}/own-words/slips/${before.slips[0].id}`, {
			...{ theme: null, quote: null },
		});
		expect(refused.status).toBe(404);
		expect((await hall.call('worker', 'POST', `/surveys/${id}/publish`, {})).status).toBe(200);
		const { voices } = (await hall.call('board', 'GET', `/surveys/${id}/release`)).json;
		expect(voices).toMatchObject([{ question: asked }]);
	});

	test('are left alone by the clock of a survey that is still to be read', async () => {
		const hall = await townHall();
		const { id, question } = await openedBox(hall);
		await minuteOn(hall, '2026-03-21');
		expect((await words(hall, id, question('own-words'))).slips).toHaveLength(12);
	});
});

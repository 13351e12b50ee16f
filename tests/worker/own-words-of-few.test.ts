// Own words where too few answered for any results: they could be those of the one who was asked.
import { describe, expect, test } from 'vitest';
import { openedBox } from '#support/opened-box.ts';
import { openSurvey } from '#support/open-survey.ts';
import { sayYes } from '#support/second-person.ts';
import { townHall } from '#support/town-hall.ts';

describe('own words where too few answered for any results', () => {
	const ofOne = async () => {
		const hall = await townHall();
		const box = await openedBox(hall, { ballots: 1 });
		const words = (role: 'worker' | 'admin' = 'worker') =>
			hall.call(role, 'GET', `/surveys/${box.id}/own-words/${box.question('own-words')}`);
		const ask = () => hall.call('worker', 'POST', `/surveys/${box.id}/confirmations`, { kind: 'reading' });
		return { hall, box, words, ask };
	};

	test('are read by nobody before a second person said yes, and then by both; the log has who', async () => {
		const { hall, box, words, ask } = await ofOne();
		for (const role of ['worker', 'admin'] as const)
			expect((await words(role)).json).toMatchObject({ second: null, slips: [] });
		const { id } = (await ask()).json;
		expect((await ask()).json.error.code).toBe('already-there');
		expect((await words()).json).toMatchObject({ second: 'waiting', slips: [] });
		const own = await hall.call('worker', 'POST', `/confirmations/${id}/confirm`);
		expect(own.json.error.code).toBe('second-person-needed');
		expect((await sayYes(hall, id)).status).toBe(200);
		for (const role of ['worker', 'admin'] as const) {
			const { second, slips } = (await words(role)).json;
			expect([second, slips]).toMatchObject(['confirmed', [{ text: 'We want more time, 0' }]]);
		}
		const { lines } = (await hall.call('admin', 'GET', `/acts?thing=${box.id}`)).json;
		expect(lines.map(({ kind }: { kind: string }) => kind)).toEqual(
			expect.arrayContaining(['reading-asked-for', 'reading-confirmed', 'own-words-opened']),
		);
	});

	test('stay closed after a no, after it was taken back, and on a yes of another survey', async () => {
		const { hall, words, ask } = await ofOne();
		const first = (await ask()).json;
		await hall.call('admin', 'POST', `/confirmations/${first.id}/refuse`, { reason: 'Why?' });
		expect((await words()).json).toMatchObject({ second: null, slips: [] });
		const second = (await ask()).json;
		await hall.call('worker', 'DELETE', `/confirmations/${second.id}`);
		expect((await words()).json).toMatchObject({ second: null, slips: [] });
		const other = await openedBox(hall, { ballots: 1 });
		const elsewhere = (
			await hall.call('worker', 'POST', `/surveys/${other.id}/confirmations`, { kind: 'reading' })
		).json;
		await sayYes(hall, elsewhere.id);
		expect((await words()).json).toMatchObject({ second: null, slips: [] });
	});

	test('take no second person where enough answered, however few wrote', async () => {
		const hall = await townHall();
		const one = [{ text: 'Alone', share: true }];
		const box = await openedBox(hall, { ballots: 24, ownWords: one });
		const { json } = await hall.call(
			'worker',
			'GET',
			`/surveys/${box.id}/own-words/${box.question('own-words')}`,
		);
		expect(json).toMatchObject({ second: 'not-needed', slips: [{ text: 'Alone' }] });
	});

	test('are not asked for while the survey is open', async () => {
		const hall = await townHall();
		const survey = await openSurvey(hall);
		const asking = await hall.call('worker', 'POST', `/surveys/${survey.id}/confirmations`, {
			kind: 'reading',
		});
		expect(asking.json.error.code).toBe('wrong-state');
	});
});

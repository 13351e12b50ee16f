import { describe, expect, test } from 'vitest';
import { replies } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { openWithCodes } from '#support/phone.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

describe('what a phone is told of a survey', () => {
	const shown = async (hall: Hall, address: string) => (await hall.call(null, 'GET', `/s/${address}`)).json;

	test('tells the newest of its council’s replies that is done, was told, and outs nobody', async () => {
		const hall = await townHall();
		const survey = await openWithCodes(hall);
		expect((await shown(hall, survey.address)).changed).toBeNull();
		const done = (what: string, toldOn: string | null) => ({
			...{ id: newId(), councilId: hall.councilId, said: 'Groups end too early.', toldOn },
			...{ answer: { state: 'done' as const, what }, ownerId: hall.roles.worker.id },
			...{ dueOn: '2026-01-01', createdOn: '2026-01-01' },
		});
		await hall.db
			.insert(replies)
			.values([
				done('They now end at nine.', '2026-02-01'),
				done('They end at eight.', '2026-01-15'),
				done('Foster carers drive you home.', '2026-02-03'),
				done('Nobody was told of this.', null),
				{ ...done('', '2026-02-02'), answer: { state: 'no' as const, why: 'There is no room.' } },
			]);
		const { changed } = await shown(hall, survey.address);
		expect(changed).toEqual({
			...{ said: 'Groups end too early.', what: 'They now end at nine.' },
			translated: null,
		});
		const other = await townHall();
		expect((await shown(other, (await openWithCodes(other)).address)).changed).toBeNull();
	});

	test('is what it needs to ask, and nothing of the strategy behind it', async () => {
		const hall = await townHall();
		const plan = await addStrategy(hall.db, hall.councilId);
		const about = { kind: 'priority' as const, id: plan.priority };
		const linked = readySurvey().questions.map((question) => ({ ...question, links: [about] }));
		const { address, content } = await openWithCodes(hall, 0, readySurvey({ questions: linked }));
		const survey = await shown(hall, address);
		expect(survey).toMatchObject({
			open: true,
			title: content.title,
			readers: content.readers,
			minutes: 3,
			council: { name: 'Testshire', slug: hall.slug },
		});
		expect(survey.questions.map(({ id }: { id: string }) => id)).toEqual(
			content.questions.map(({ id }) => id),
		);
		expect(JSON.stringify(content)).toContain(plan.priority);
		expect(JSON.stringify(survey)).not.toContain(plan.priority);
	});

	test('is why it cannot be answered, with who can help, once it was open to anybody', async () => {
		const hall = await townHall();
		const later = await openWithCodes(hall, 0, readySurvey({ opensAt: '2026-03-03T09:00:00.000Z' }));
		expect(await shown(hall, later.address)).toMatchObject({
			open: false,
			why: 'not-yet',
			council: { name: 'Testshire' },
		});
		hall.clock.now = new Date('2026-03-03T09:00:00.000Z');
		expect(await shown(hall, later.address)).toMatchObject({ open: true });
		hall.clock.now = new Date('2026-03-20T17:00:00.000Z');
		expect(await shown(hall, later.address)).toMatchObject({ open: false, why: 'closed' });
	});

	test('is the same for a draft as for an address that nobody has', async () => {
		const hall = await townHall();
		const draft = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
		const unknown = await shown(hall, 'zzzzzz');
		expect(unknown).toMatchObject({
			open: false,
			why: 'unknown',
			council: null,
			check: null,
			translated: {},
		});
		expect(await shown(hall, draft.address)).toEqual(unknown);
	});
});

// What a board may not learn of a reply that was taken down: its words, its state, and which of four reasons it was.
import { expect, test } from 'vitest';
import { addStrategy } from '#support/strategy.ts';
import { toldReply } from '#support/told-and-released.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const down = (hall: Hall, id: string) =>
	hall.call('worker', 'POST', `/replies/${id}/take-down`, { why: 'could-tell-who' });
const listed = async (hall: Hall, who: 'board' | 'worker', narrowed: string) =>
	(await hall.call(who, 'GET', `/replies?${narrowed}`)).json;

test('a board finds a reply that was taken down neither by its words nor by its state', async () => {
	const hall = await townHall();
	const answer = { state: 'doing', what: 'We are asking.', by: '2026-03-09' };
	const id = await toldReply(hall, { answer });
	const ways = ['search=Zebra', 'state=doing', 'search=room&state=doing'];
	for (const way of ways) expect((await listed(hall, 'board', way)).total).toBe(1);
	await down(hall, id);
	for (const way of ways) {
		expect(await listed(hall, 'board', way)).toMatchObject({ replies: [], total: 0 });
		expect((await listed(hall, 'worker', way)).replies).toMatchObject([{ id }]);
	}
	expect((await listed(hall, 'board', '')).replies).toMatchObject([{ id, said: '' }]);
	// Nothing is owed of it, so its day does not give its state away either.
	hall.clock.now = new Date('2026-05-03T09:00:00.000Z');
	for (const way of ['overdue=true', 'from=2026-03-09&to=2026-03-09'])
		expect((await listed(hall, 'board', way)).total).toBe(0);
});

test('a board reads in the history that words were changed, and not which; whoever mends them reads both', async () => {
	const hall = await townHall();
	const id = await toldReply(hall);
	await down(hall, id);
	await hall.call('worker', 'PUT', `/replies/${id}`, {
		...{ said: 'We want it back.', answer: { state: 'done', what: 'You have it.' } },
		...{ owner: hall.roles.admin.id, dueOn: '2026-04-27', links: [] },
	});
	await hall.call('worker', 'PUT', `/replies/${id}/translations/pl`, {
		...{ said: 'Po polsku', answer: 'Tak', checkedBy: '' },
	});
	await hall.call('worker', 'POST', `/replies/${id}/put-back`, {});
	const read = async (who: 'board' | 'worker') => (await hall.call(who, 'GET', `/replies/${id}`)).json;
	const board = await read('board');
	expect(board.reply.said).toBe('We want it back.');
	expect(JSON.stringify(board)).not.toMatch(/Zebrafinch|could-tell-who/);
	const whats = ({ history }: { history: { what: string }[] }) => history.map(({ what }) => what);
	expect(whats(board)).toEqual(whats(await read('worker')));
	expect(board.history).toContainEqual(
		expect.objectContaining({ what: 'due', before: '2026-04-20', after: '2026-04-27' }),
	);
	for (const word of ['Zebrafinch', 'could-tell-who'])
		expect(JSON.stringify(await read('worker'))).toContain(word);
});

test('why exactly a reply was taken down stands in no answer to a board', async () => {
	const hall = await townHall();
	const plan = await addStrategy(hall.db, hall.councilId);
	const id = await toldReply(hall, { links: [{ kind: 'pledge', id: plan.pledge }] });
	await down(hall, id);
	const board = `/board/${hall.slug}/plan`;
	const paths = [
		'/replies',
		`/replies/${id}`,
		board,
		`${board}/priorities/${plan.priority}`,
		`${board}/chain/pledge/${plan.pledge}`,
	];
	const answers = await Promise.all(paths.map((path) => hall.call('board', 'GET', path)));
	expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
	const text = JSON.stringify(answers.map(({ json }) => json));
	expect(text).toContain('second-thought');
	expect(text).not.toMatch(/could-tell-who|Zebrafinch/);
	for (const place of [0, 1, 3, 4]) expect(JSON.stringify(answers[place]?.json)).toContain('second-thought');
});

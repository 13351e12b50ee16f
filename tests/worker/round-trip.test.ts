// A strategy that is taken away as JSON can be read in again, here or anywhere, and is the same.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { measures, pledgeActions, priorityPrinciples, readings } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';
import type { StrategyReview } from '#surveys';
import type { StrategyProposal } from '#surveys/reading';

/** As a document states it and no rule would take it apart again: that it is a ceiling stood somewhere else. */
const aim = {
	...{ text: '12 moves by August', value: 12, unit: 'moves', comparison: 'at most' as const },
	...{ by: 'August', baseline: null, clause: '12 moves by August' },
};

type Hall = Awaited<ReturnType<typeof townHall>>;
const taken = async (hall: Hall, slug: string): Promise<StrategyProposal> =>
	(await hall.call('board', 'GET', `/board/${hall.slug}/${slug}/export`)).json.proposal;
const read = (hall: Hall, text: string) =>
	hall.call('worker', 'POST', '/strategy-proposals', { name: 'strategy.json', text });

async function putIn(hall: Hall, text: string): Promise<string> {
	const { id } = (await read(hall, text)).json;
	const { content }: { content: StrategyReview } = (
		await hall.call('worker', 'GET', `/strategy-proposals/${id}`)
	).json.proposal;
	expect(content.items.flatMap(({ doubts }) => doubts)).toEqual([]);
	const items = content.items.map((one) => ({ ...one, state: 'accepted' }));
	await hall.call('worker', 'PUT', `/strategy-proposals/${id}`, {
		version: 1,
		content: { ...content, items },
	});
	return (await hall.call('worker', 'POST', `/strategy-proposals/${id}/put-in`, { version: 2 })).json.slug;
}

test('taken away and read in by another council, it is the same: readings with their decimals, bases and voices too', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const plan = await addStrategy(hall.db, hall.councilId);
	const reading = { measureId: plan.measure, source: 'Report', kind: 'document' } as const;
	await hall.db.insert(readings).values([
		{ ...reading, id: newId(), asAt: '2023/24', value: 78.7, printed: '78.70', base: 108, voice: 'service' },
		{ ...reading, id: newId(), asAt: 'May 2024', value: 60, base: null, voice: 'young people' },
	]);
	await hall.db
		.update(measures)
		.set({ target: '12 moves by August', targets: [aim] })
		.where(eq(measures.id, plan.measure));
	const own = { councilId: hall.councilId };
	await hall.db.insert(priorityPrinciples).values({ ...own, priorityId: plan.priority, principle: 6 });
	await hall.db.insert(pledgeActions).values({ ...own, pledgeId: plan.pledge, actionId: plan.action });
	const away = await taken(hall, 'plan');
	const back = await taken(other, await putIn(other, JSON.stringify(away)));
	// A strategy is put in as a draft, in the words of whose it is now.
	const draft = { text: 'draft', status: 'draft', doubts: [], places: [] };
	const { name } = (await other.call('board', 'GET', `/board/${other.slug}`)).json.council;
	expect(back).toEqual({ ...away, status: draft, council: { ...draft, status: undefined, text: name } });
	expect(back.priorities).toMatchObject([{ principles: [6] }]);
	expect(back.pledges).toMatchObject([{ actions: ['action-1'] }]);
	expect(back.measures).toMatchObject([{ target: '12 moves by August', targets: [aim] }]);
	expect(back.figures).toMatchObject([
		{ printed: '78.70', base: 108, voice: 'service', measure: 'measure-1' },
		{ printed: '60', voice: 'young people' },
	]);
});

test.each([
	['no JSON', '{'],
	['JSON of something else', '{"format": "heard survey 1"}'],
	['one that says too much', JSON.stringify({ format: 'heard strategy 1', secret: 1 })],
	['one that is nested without end', '['.repeat(200_000)],
])('%s is refused in one sentence, and nothing is stored', async (_, text) => {
	const hall = await townHall();
	const answer = await read(hall, text);
	expect(answer).toMatchObject({ status: 400, json: { error: { fields: [{ field: 'text' }] } } });
	expect((await hall.call('worker', 'GET', '/strategy-proposals')).json.proposals).toEqual([]);
});

import { expect, test } from 'vitest';
import { blankItem } from '#surveys/review';
import { save, show, started } from '#support/reading-desk.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const step = (hall: Hall, id: string, json: object) =>
	hall.call('worker', 'POST', `/strategy-proposals/${id}/steps`, json);

/** A reading and the first item of it. */
async function reading(hall: Hall) {
	const id = await started(hall);
	const { content } = await show(hall, id);
	const [item] = content.items;
	if (!item) throw new Error('nothing was read');
	return { id, content, item };
}

test('a press sends the item as it was typed; where it stands and what is doubted stays as it was read', async () => {
	const hall = await townHall();
	const { id, item } = await reading(hall);
	const typed = { ...item, words: 'Typed anew', state: 'dropped', doubts: ['Mine'], places: [] };
	const { status, json } = await step(hall, id, { version: 1, intent: `accept/${item.key}`, item: typed });
	expect({ status, json }).toMatchObject({ status: 200, json: { version: 2 } });
	const { version, content } = await show(hall, id);
	expect(version).toBe(2);
	expect(content.items[0]).toEqual({ ...item, words: 'Typed anew', state: 'accepted' });
	expect(content.items.map(({ key }) => key)).toContain(json.next);
});

test('an item that the reading missed is added under a key of ours, where its line stands', async () => {
	const hall = await townHall();
	const { id, content: before } = await reading(hall);
	const item = { ...blankItem('pledge', 'new'), words: 'Knock first' };
	const { json } = await step(hall, id, { version: 1, intent: 'add', item, at: 3 });
	const { items } = (await show(hall, id)).content;
	expect(items).toHaveLength(before.items.length + 1);
	expect(items.find(({ key }) => key === json.next)).toMatchObject({
		...{ words: 'Knock first', state: 'accepted' },
		places: [{ line: 3 }],
	});
	expect(json.next).not.toBe('new');
});

test('the head is saved alone', async () => {
	const hall = await townHall();
	const { id, content } = await reading(hall);
	const head = { ...content.head, title: 'Another title' };
	expect((await step(hall, id, { version: 1, intent: 'head', head })).json).toEqual({
		version: 2,
		next: null,
	});
	expect((await show(hall, id)).content).toEqual({ ...content, head });
});

test('a press in a window that is behind is refused and changes nothing', async () => {
	const hall = await townHall();
	const { id, item, content } = await reading(hall);
	await save(hall, id, 1, content);
	const late = await step(hall, id, { version: 1, intent: `drop/${item.key}` });
	expect(late).toMatchObject({ status: 409, json: { error: { code: 'wrong-state' } } });
	expect(await show(hall, id)).toMatchObject({ version: 2, content });
});

test('what cannot be kept is refused in words and changes nothing; another council’s reading is not found', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	const { id, item, content } = await reading(hall);
	const empty = await step(hall, id, {
		version: 1,
		intent: `accept/${item.key}`,
		item: { ...item, words: '' },
	});
	expect(empty).toMatchObject({
		status: 400,
		json: { error: { fields: [{ field: 'item.words', message: 'Write the words, or leave this out.' }] } },
	});
	for (const bad of [{ at: 1.5 }, { at: -1 }, { intent: 7 }, { item: { kind: 'priority' } }, { more: true }])
		expect((await step(hall, id, { version: 1, intent: 'accept', ...bad })).status).toBe(400);
	expect((await step(other, id, { version: 1, intent: `drop/${item.key}` })).status).toBe(404);
	expect(await show(hall, id)).toMatchObject({ version: 1, content });
});

test('a reading grows no larger step by step than it could be sent', async () => {
	const hall = await townHall();
	const { id, item, content } = await reading(hall);
	const many = Array.from({ length: 240 }, (_, at) => ({
		...{ ...item, key: `long-${at}`, words: 'x'.repeat(4000), doubts: [], places: [] },
	}));
	const full = { ...content, items: [...many, item] };
	expect((await save(hall, id, 1, full)).status).toBe(200);
	const long = { ...blankItem('pledge', 'new'), words: 'y'.repeat(4000) };
	let version = 2;
	let last = 200;
	for (let added = 0; added < 20 && last === 200; added++) {
		last = (await step(hall, id, { version, intent: 'add', item: long })).status;
		if (last === 200) version++;
	}
	expect(last).toBe(413);
	expect((await show(hall, id)).version).toBe(version);
});

// What a worker says of a list is kept with its heading, for their council alone, until somebody has it forgotten.
import { expect, test } from 'vitest';
import { show, start } from '#support/reading-desk.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const text =
	'Aim 1: Rest\n\nWhat we will do:\n\n- Buy beds\n\nFrom the attic\n\n- A blue lamp\n- A red lamp\n\nAim 2: Play\n\nFrom the attic\n\n- An old kite\n- A long rope\n';
const known = async (hall: Hall) => (await hall.call('worker', 'GET', '/known-headings')).json.headings;

async function place(hall: Hall, verb: string, as: string) {
	const { id } = (await start(hall, { name: 'attic.txt', text })).json;
	const { version, content } = await show(hall, id);
	const list = content.ledger?.notPlaced.find(({ text: words }) => words === 'A blue lamp')?.list ?? 0;
	const step = { version, intent: `${verb}/${list}/${as}` };
	expect((await hall.call('worker', 'POST', `/strategy-proposals/${id}/steps`, step)).status).toBe(200);
	return (await show(hall, id)).content;
}

test('one press is for all lists under one heading, each under its own priority, and its meaning is kept', async () => {
	const hall = await townHall();
	const { items } = await place(hall, 'place-headed', 'wishes');
	const placed = items.filter(({ key }) => key.startsWith('placed-'));
	expect(placed.map((one) => [one.words, 'under' in one && one.under])).toEqual([
		['A blue lamp', 'priority-1'],
		['A red lamp', 'priority-1'],
		['An old kite', 'priority-2'],
		['A long rope', 'priority-2'],
	]);
	expect(await known(hall)).toMatchObject([
		{ heading: 'from the attic', printed: 'From the attic', means: 'wishes' },
	]);
});

test('what was said last holds, and nothing below a heading is kept with it', async () => {
	const hall = await townHall();
	await place(hall, 'place', 'wishes');
	await place(hall, 'place', 'measures');
	expect(await known(hall)).toMatchObject([{ heading: 'from the attic', means: 'measures' }]);
	expect(JSON.stringify(await known(hall))).not.toContain('lamp');
});

test('of two who press at once one is heard; the other teaches nothing, and the log says nothing of it', async () => {
	const hall = await townHall();
	const { id } = (await start(hall, { name: 'attic.txt', text })).json;
	const { version, content } = await show(hall, id);
	const list = content.ledger?.notPlaced.find(({ text: words }) => words === 'A blue lamp')?.list ?? 0;
	const meanings = ['wishes', 'measures'];
	const pressed = await Promise.all(
		meanings.map((as) =>
			hall.call('worker', 'POST', `/strategy-proposals/${id}/steps`, {
				...{ version, intent: `place/${list}/${as}` },
			}),
		),
	);
	expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409]);
	const heard = meanings[pressed.findIndex(({ status }) => status === 200)];
	expect(await known(hall)).toMatchObject([{ means: heard }]);
	const { lines } = (await hall.call('admin', 'GET', '/acts')).json;
	expect(lines.filter(({ kind }: { kind: string }) => kind === 'heading-learned')).toHaveLength(1);
});

test('another council knows nothing of it, and can have nothing of it forgotten', async () => {
	const [hall, other] = [await townHall(), await townHall()];
	await place(hall, 'place', 'wishes');
	expect(await known(other)).toEqual([]);
	const forget = { heading: 'from the attic' };
	expect((await other.call('worker', 'POST', '/known-headings/forget', forget)).status).toBe(404);
	expect(await known(hall)).toHaveLength(1);
	expect((await hall.call('worker', 'POST', '/known-headings/forget', forget)).status).toBe(200);
	expect(await known(hall)).toEqual([]);
});

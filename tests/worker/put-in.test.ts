// What comes into use with a strategy: its words, its groups, and promises that stand alone.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { councils, groupNames, groups } from '#db/schema/index.ts';
import { lookedThrough, putIn, save, show, start } from '#support/reading-desk.ts';
import { smallStrategy } from '#support/small-strategy.ts';
import { addStrategy } from '#support/strategy.ts';
import { townHall } from '#support/town-hall.ts';

test('words and groups that were kept are the council’s, and what it had stays', async () => {
	const hall = await townHall();
	await hall.db
		.update(councils)
		.set({ glossary: [{ say: 'contact', instead: ['seeing Mum'] }] })
		.where(eq(councils.id, hall.councilId));
	const old = hall.councilId.replace(/.$/, '0');
	await hall.db.insert(groups).values({ id: old, councilId: hall.councilId, rhythm: 'weekly' });
	await hall.db.insert(groupNames).values({ groupId: old, name: 'night owls GROUP' });
	const text = `${smallStrategy}\nThe Night Owls group is for children in our care aged 8 to 15. The Early Birds Forum is for care leavers aged 16-25.\n\n| Instead of | Please say |\n| --- | --- |\n| Contact | Family time |\n| Placement | Home |\n`;
	const { id } = (await start(hall, { name: 'plan.md', text })).json;
	const content = lookedThrough((await show(hall, id)).content);
	await save(hall, id, 1, {
		...content,
		head: { ...content.head, calls: 'outcome', callThem: 'as printed' },
	});
	expect((await putIn(hall, id, 2)).status).toBe(201);
	const [council] = await hall.db.select().from(councils).where(eq(councils.id, hall.councilId));
	expect(council?.glossary).toEqual([
		{ say: 'contact', instead: ['seeing Mum', 'Family time'] },
		{ say: 'Placement', instead: ['Home'] },
	]);
	expect(council?.vocabulary).toMatchObject({ priority: 'outcome', priorities: 'outcomes' });
	const named = await hall.db
		.select({ name: groupNames.name, from: groups.ageFrom, to: groups.ageTo, rhythm: groups.rhythm })
		.from(groups)
		.innerJoin(groupNames, eq(groupNames.groupId, groups.id))
		.where(eq(groups.councilId, hall.councilId));
	expect(
		named.filter(({ from }) => from !== null).sort((one, other) => (one.name < other.name ? -1 : 1)),
	).toEqual([
		{ name: 'Early Birds Forum', from: 16, to: 25, rhythm: null },
		{ name: 'night owls GROUP', from: 8, to: 15, rhythm: 'weekly' },
	]);
});

test('a promise that stands under no heading is put in, and the board shows it', async () => {
	const hall = await townHall();
	const text =
		'# Our promise 2025 to 2028\n\nWritten by the Children in Care Council of Otherham.\n\nWhat we want\n\n- To be listened to\n- A laptop\n';
	const { id } = (await start(hall, { name: 'promise.md', text })).json;
	await save(hall, id, 1, lookedThrough((await show(hall, id)).content));
	const { status, json } = await putIn(hall, id, 2);
	expect(status).toBe(201);
	const board = await hall.call('worker', 'GET', `/board/${hall.slug}/${json.slug}`);
	expect(board.status).toBe(200);
	expect(JSON.stringify(board.json)).toContain('A laptop');
});

test('a document renames no other strategy’s headings unless somebody has seen it, and that can be put back', async () => {
	const hall = await townHall();
	await addStrategy(hall.db, hall.councilId, { title: 'The plan in force' });
	const vocabulary = async () => {
		const [council] = await hall.db.select().from(councils).where(eq(councils.id, hall.councilId));
		return council?.vocabulary;
	};
	const before = await vocabulary();
	const { id } = (await start(hall, { name: 'plan.md', text: smallStrategy })).json;
	const content = lookedThrough((await show(hall, id)).content);
	const head = { ...content.head, calls: 'pledge', callThem: 'as printed' as const };
	await save(hall, id, 1, { ...content, head });
	const refused = await putIn(hall, id, 2);
	expect(refused.status).toBe(400);
	expect(refused.json.error.fields).toMatchObject([{ field: 'renames' }]);
	expect(refused.json.error.fields[0].message).toContain('The plan in force');
	expect(await vocabulary()).toEqual(before);
	const meant = { version: 2, renames: true };
	expect((await hall.call('worker', 'POST', `/strategy-proposals/${id}/put-in`, meant)).status).toBe(201);
	expect(await vocabulary()).toMatchObject({ priorities: 'pledges', pledges: 'commitments' });
	expect((await hall.call('admin', 'POST', '/settings/words/put-back', { seen: 1 })).status).toBe(200);
	expect(await vocabulary()).toEqual(before);
});

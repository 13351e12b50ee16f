// Nobody is put aside as an admin unseen.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { people } from '#db/schema/index.ts';
import { postRoom } from '#support/post-room.ts';

type Hall = Awaited<ReturnType<typeof postRoom>>['hall'];

const personOf = async ({ db }: Hall, id: string) => {
	const [person] = await db.select().from(people).where(eq(people.id, id));
	if (!person) throw new Error('nobody by this id');
	return person;
};
const giveRole = async (hall: Hall, id: string, role: string) => {
	const { name, email } = await personOf(hall, id);
	return await hall.call('admin', 'PUT', `/people/${id}`, { name, email, role });
};

test('an admin who is made one no longer, or shut out, is mailed so, and so is every other admin', async () => {
	const { hall, queued } = await postRoom();
	const { id } = hall.roles.worker;
	await giveRole(hall, hall.roles.board.id, 'admin');
	const other = await personOf(hall, hall.roles.board.id);
	const acts = [() => giveRole(hall, id, 'worker'), () => hall.call('admin', 'DELETE', `/people/${id}`)];
	for (const act of acts) {
		await giveRole(hall, id, 'admin');
		queued.length = 0;
		expect((await act()).status).toBe(200);
		expect(queued).toMatchObject([{ email: (await personOf(hall, id)).email }, { email: other.email }]);
		expect(JSON.stringify(queued)).toContain('An admin of Heard has changed');
	}
});

test('somebody who is no admin is shut out without a mail to anybody', async () => {
	const { hall, queued } = await postRoom();
	expect((await hall.call('admin', 'DELETE', `/people/${hall.roles.worker.id}`)).status).toBe(200);
	expect(queued).toEqual([]);
});

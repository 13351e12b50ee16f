// A reply in another language: written at the desk, with its history, shown while it was made from the English of now.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { replies, replyTranslations } from '#db/schema/index.ts';
import { newId } from '#support/every-kind.ts';
import { townHall } from '#support/town-hall.ts';

const answer = { state: 'no' as const, why: 'The building is shut.' };
const arabic = { said: 'قلتم', answer: 'المبنى مغلق', checkedBy: '' };

async function told() {
	const hall = await townHall();
	const id = newId();
	const { worker } = hall.roles;
	const days = { dueOn: '2026-02-01', toldOn: '2026-02-01', createdOn: '2026-01-01' };
	await hall.db
		.insert(replies)
		.values({ id, councilId: hall.councilId, said: 'You asked.', answer, ownerId: worker.id, ...days });
	const path = `/replies/${id}/translations`;
	return {
		hall,
		id,
		path,
		/** Each a minute after the last. */
		write: async (words: object) => {
			hall.clock.now = new Date(hall.clock.now.getTime() + 60_000);
			return await hall.call('worker', 'PUT', `${path}/ar`, words);
		},
		written: async () => (await hall.call('worker', 'GET', path)).json.translations,
		history: async () => (await hall.call('worker', 'GET', `/replies/${id}`)).json.history,
		onPage: async (language: string) =>
			(await hall.call(null, 'GET', `/councils/${hall.slug}/public?in=${language}`)).json.told[0].translated,
	};
}

test('the public page has it in that language and no other, and tells whether a person has checked it', async () => {
	const { write, onPage } = await told();
	expect(await onPage('ar')).toBeNull();
	expect((await write(arabic)).status).toBe(200);
	expect(await onPage('ar')).toEqual({ said: 'قلتم', answer: 'المبنى مغلق', checked: false });
	expect(await onPage('pl')).toBeNull();
	expect(await onPage('en')).toBeNull();
	await write({ ...arabic, checkedBy: 'Layla' });
	expect(await onPage('ar')).toEqual({ said: 'قلتم', answer: 'المبنى مغلق', checked: true });
});

test('once the English has changed, young people read the English, and the desk is told', async () => {
	const { hall, id, write, written, onPage } = await told();
	await write(arabic);
	const changed = { ...answer, why: 'There are no drivers.' };
	const content = {
		said: 'You asked.',
		answer: changed,
		owner: hall.roles.worker.id,
		dueOn: '2026-02-01',
		links: [],
	};
	expect((await hall.call('worker', 'PUT', `/replies/${id}`, content)).status).toBe(200);
	expect(await onPage('ar')).toBeNull();
	expect(await written()).toEqual([{ language: 'ar', ...arabic, checkedBy: null, old: true }]);
	await write(arabic);
	expect(await onPage('ar')).not.toBeNull();
});

test('words in another language that name somebody are not kept, told or not, and what was typed is pointed at', async () => {
	const { write, written, onPage } = await told();
	const named = await write({ ...arabic, answer: 'Sam Smith, 12 Elm Road' });
	expect(named).toMatchObject({ status: 422, json: { error: { code: 'not-for-everybody' } } });
	expect(named.json.error.fields).toMatchObject([{ field: 'answer' }, { field: 'answer' }]);
	expect((await write({ ...arabic, said: 'Sam Smith' })).json.error.fields).toMatchObject([
		{ field: 'said' },
	]);
	expect(await written()).toEqual([]);
	expect(await onPage('ar')).toBeNull();
});

test('a reply is not told, put back or changed while its words in another language name somebody', async () => {
	const { hall, id, write } = await told();
	await write(arabic);
	const post = (act: string, json: object = {}) => hall.call('worker', 'POST', `/replies/${id}/${act}`, json);
	const inArabic = (words: string) =>
		hall.db.update(replyTranslations).set({ said: words }).where(eq(replyTranslations.replyId, id));
	const refused = { status: 422, json: { error: { fields: [{ field: 'translations.ar' }] } } };
	await post('take-down', { why: 'wrong' });
	// As one may stand there from before words were looked over.
	await inArabic('Sam Smith');
	expect(await post('put-back')).toMatchObject(refused);
	await hall.db.update(replies).set({ toldOn: null, takenDownOn: null }).where(eq(replies.id, id));
	expect(await post('tell')).toMatchObject(refused);
	await inArabic('قلتم');
	expect((await post('tell')).status).toBe(200);
});

test('every change is kept, and it can be taken away', async () => {
	const { write, written, history } = await told();
	await write(arabic);
	await write(arabic);
	await write({ ...arabic, answer: 'غير ذلك', checkedBy: 'Layla' });
	await write({ said: '', answer: '', checkedBy: '' });
	await write({ said: '', answer: '', checkedBy: '' });
	expect(await written()).toEqual([]);
	const kept = (await history()).map(({ what, before, after }: Record<string, string | null>) => [
		what,
		before && JSON.parse(before).answer,
		after && JSON.parse(after).answer,
	]);
	expect(kept).toEqual([
		['translation', null, 'المبنى مغلق'],
		['translation', 'المبنى مغلق', 'غير ذلك'],
		['translation', 'غير ذلك', null],
	]);
});

test('half of it is refused, and so is another council', async () => {
	const { path, write, written } = await told();
	const half = await write({ ...arabic, answer: ' ' });
	expect(half.status).toBe(400);
	expect(half.json.error.fields).toMatchObject([
		{ field: 'answer', message: 'Write both, or leave both empty.' },
	]);
	const elsewhere = await townHall();
	expect((await elsewhere.call('worker', 'PUT', `${path}/ar`, arabic)).status).toBe(404);
	expect((await elsewhere.call('worker', 'GET', path)).status).toBe(404);
	expect(await written()).toEqual([]);
});

test('a reply without an answer has nothing to translate yet', async () => {
	const hall = await townHall();
	const content = {
		said: 'You asked.',
		answer: { state: 'waiting' },
		owner: hall.roles.worker.id,
		dueOn: '2026-04-01',
		links: [],
	};
	const { id } = (await hall.call('worker', 'POST', '/replies', content)).json;
	expect((await hall.call('worker', 'PUT', `/replies/${id}/translations/ar`, arabic)).status).toBe(409);
});

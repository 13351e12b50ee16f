import { describe, expect, test } from 'vitest';
import { readySurvey } from '#support/every-kind.ts';
import { statementsOf } from '#support/statements-of.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const content = readySurvey({ languages: ['ar'] });

async function draftIn(hall: Hall, change = {}) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content: { ...content, ...change } });
	const path = `/surveys/${id}/translations/ar`;
	return {
		id: id as string,
		address: address as string,
		path,
		save: (texts: Record<string, string>) => hall.call('worker', 'PUT', path, { texts }),
		open: (version: number) => hall.call('worker', 'POST', `/surveys/${id}/open`, { version }),
		onPhone: async (language?: string) =>
			(await hall.call(null, 'GET', `/s/${address}${language ? `?in=${language}` : ''}`)).json,
	};
}

describe('translations of a survey', () => {
	test('a phone gets those of the language it asks for, and no others', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		expect((await draft.save({ title: 'أسبوع جيد', why: '' })).json).toEqual({ saved: 1 });
		await draft.open(2);
		expect(await draft.onPhone('ar')).toMatchObject({
			language: 'ar',
			translated: { title: 'أسبوع جيد' },
			title: content.title,
		});
		expect(await draft.onPhone()).toMatchObject({ language: 'en', translated: {}, languages: ['ar'] });
	});

	test.each(['pl', 'xx', 'en'])('a language that is not switched on is English: %s', async (language) => {
		const draft = await draftIn(await townHall());
		await draft.open(2);
		expect(await draft.onPhone(language)).toMatchObject({ language: 'en', translated: {} });
	});

	test('a page costs the database one read, one more in another language, and the keys none', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.open(2);
		const costOf = async (address: string) =>
			(await statementsOf(hall, (counted) => counted(null, 'GET', `/s/${address}`))).length;
		expect(await costOf(draft.address)).toBe(1);
		expect(await costOf(`${draft.address}?in=ar`)).toBe(2);
		expect(await costOf(`${draft.address}?in=pl`)).toBe(1);
	});

	test('what was made from other English is not shown, and the desk is told', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ title: 'أسبوع جيد' });
		const other = { ...content, title: 'Something else' };
		await hall.call('worker', 'PUT', `/surveys/${draft.id}`, { version: 2, content: other });
		const { texts } = (await hall.call('worker', 'GET', draft.path)).json;
		expect(texts[0]).toEqual({ key: 'title', english: 'Something else', words: 'أسبوع جيد', old: true });
		await draft.open(3);
		expect((await draft.onPhone('ar')).translated).toEqual({});
	});

	test('they are frozen with the survey', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ title: 'أسبوع جيد' });
		await draft.open(2);
		expect((await draft.save({ title: 'غير ذلك' })).status).toBe(409);
		expect((await draft.onPhone('ar')).translated).toEqual({ title: 'أسبوع جيد' });
	});

	test('another council finds nothing, and a text that is not the survey’s is not kept', async () => {
		const draft = await draftIn(await townHall());
		const elsewhere = await townHall();
		expect((await elsewhere.call('worker', 'GET', draft.path)).status).toBe(404);
		expect((await elsewhere.call('worker', 'PUT', draft.path, { texts: {} })).status).toBe(404);
		expect((await draft.save({ nothing: 'x' })).json).toEqual({ saved: 0 });
		expect((await draft.save({ title: 'x'.repeat(801) })).status).toBe(400);
	});

	test('a copy keeps them, and the survey they came from keeps its own', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ title: 'أسبوع جيد' });
		await draft.open(2);
		const { survey: copy } = (await hall.call('worker', 'POST', '/surveys', { copyOf: draft.id })).json;
		const path = `/surveys/${copy.id}/translations/ar`;
		const title = async () => (await hall.call('worker', 'GET', path)).json.texts[0];
		expect(await title()).toMatchObject({ key: 'title', words: 'أسبوع جيد', old: false });
		await hall.call('worker', 'PUT', path, { texts: {} });
		expect((await title()).words).toBe('');
		expect((await draft.onPhone('ar')).translated).toEqual({ title: 'أسبوع جيد' });
	});

	test('a draft that is thrown away takes them along', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ title: 'أسبوع جيد' });
		expect((await hall.call('worker', 'DELETE', `/surveys/${draft.id}`)).status).toBe(200);
	});
});

import { describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { translatable } from '#surveys';
import { councils } from '#db/schema/index.ts';
import { readySurvey } from '#support/every-kind.ts';
import { statementsOf } from '#support/statements-of.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const content = readySurvey({ languages: ['ar'] });
const ours = { name: 'Our line', about: 'We listen.', dial: '01632 960141', hours: 'Any time' };

/** Every text of the survey, as if somebody had written it in Arabic. */
const whole = (survey = content): Record<string, string> =>
	Object.fromEntries(translatable(survey).map(({ key, english }) => [key, `ع ${english}`]));
const all: Record<string, string> = { ...whole(), title: 'أسبوع جيد' };

async function draftIn(hall: Hall, change = {}) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', {})).json.survey;
	await hall.call('worker', 'PUT', `/surveys/${id}`, { version: 1, content: { ...content, ...change } });
	const path = `/surveys/${id}/translations/ar`;
	return {
		id: id as string,
		address: address as string,
		path,
		save: (texts: Record<string, string>, checkedBy = '') =>
			hall.call('worker', 'PUT', path, { texts, checkedBy }),
		read: () => hall.call('worker', 'GET', path),
		open: (version: number) => hall.call('worker', 'POST', `/surveys/${id}/open`, { version }),
		onPhone: async (language?: string) =>
			(await hall.call(null, 'GET', `/s/${address}${language ? `?in=${language}` : ''}`)).json,
	};
}

describe('translations of a survey', () => {
	test('a phone gets those of the language it asks for, and no others', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		expect((await draft.save(all)).json).toEqual({ saved: Object.keys(all).length });
		await draft.open(2);
		expect(await draft.onPhone('ar')).toMatchObject({
			language: 'ar',
			translated: all,
			title: content.title,
		});
		expect(await draft.onPhone()).toMatchObject({ language: 'en', translated: {}, languages: ['ar'] });
	});

	test('a language that lacks one text is on no phone, and the desk is told how much it lacks', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ ...all, why: '', readers: '' });
		const missing = async () =>
			(await hall.call('worker', 'GET', `/surveys/${draft.id}/translations`)).json.languages;
		expect(await missing()).toEqual([{ language: 'ar', survey: 2, help: 0 }]);
		await draft.open(2);
		expect(await draft.onPhone('ar')).toMatchObject({ language: 'en', translated: {}, languages: [] });
	});

	test('help lines are written once for the council, and a language waits for them', async () => {
		const hall = await townHall();
		await hall.db
			.update(councils)
			.set({ helplines: [ours] })
			.where(eq(councils.id, hall.councilId));
		const draft = await draftIn(hall);
		await draft.save(all);
		await draft.open(2);
		expect(await draft.onPhone('ar')).toMatchObject({ language: 'en', languages: [] });
		const path = '/help-lines/ar';
		const { texts } = (await hall.call('worker', 'GET', path)).json;
		expect(texts.map((text: { english: string }) => text.english)).toEqual([
			'Our line',
			'We listen.',
			'Any time',
		]);
		const help = Object.fromEntries(texts.map(({ key }: { key: string }) => [key, `ع ${key}`]));
		const inArabic = async () =>
			(await hall.call('worker', 'GET', '/help-lines')).json.languages.find(
				({ language }: { language: string }) => language === 'ar',
			);
		expect(await inArabic()).toEqual({ language: 'ar', missing: 3 });
		expect((await hall.call('worker', 'PUT', path, { texts: help })).json).toEqual({ saved: 3 });
		expect(await inArabic()).toEqual({ language: 'ar', missing: 0 });
		expect(await draft.onPhone('ar')).toMatchObject({ language: 'ar', translated: { ...all, ...help } });

		const elsewhere = await townHall();
		expect((await elsewhere.call('worker', 'GET', '/help-lines/ar')).json.texts).toEqual([]);
		await hall.call('worker', 'PUT', path, { texts: {} });
		expect(await draft.onPhone('ar')).toMatchObject({ language: 'en', languages: [] });
	});

	test('who checked them is kept with them, and goes when they change without a name', async () => {
		const draft = await draftIn(await townHall());
		const checked = async () => (await draft.read()).json.checkedBy;
		await draft.save(all, 'Layla');
		expect(await checked()).toBe('Layla');
		await draft.save({ ...all, why: 'غير ذلك' });
		expect(await checked()).toBeNull();
	});

	test('a survey that is closed speaks every language in which the council’s help stands', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.open(2);
		hall.clock.now = new Date('2026-03-21T09:00:00.000Z');
		expect(await draft.onPhone('ti')).toMatchObject({ open: false, language: 'ti', translated: {} });
		await hall.db
			.update(councils)
			.set({ helplines: [ours] })
			.where(eq(councils.id, hall.councilId));
		expect(await draft.onPhone('ti')).toMatchObject({ open: false, language: 'en', languages: [] });
	});

	test('an address that there is none of is told in the language that was asked for', async () => {
		const hall = await townHall();
		const nowhere = (await hall.call(null, 'GET', '/s/nowher?in=so')).json;
		expect(nowhere).toMatchObject({ open: false, why: 'unknown', council: null, language: 'so' });
	});

	test.each(['pl', 'xx', 'en'])('a language that is not switched on is English: %s', async (language) => {
		const draft = await draftIn(await townHall());
		await draft.open(2);
		expect(await draft.onPhone(language)).toMatchObject({ language: 'en', translated: {} });
	});

	test('a page costs the database one read, one more where languages are switched on, and the keys none', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save(all);
		await draft.open(2);
		const inEnglish = await draftIn(hall, { languages: [] });
		await inEnglish.open(2);
		const costOf = async (address: string) =>
			(await statementsOf(hall, (counted) => counted(null, 'GET', `/s/${address}`))).length;
		expect(await costOf(inEnglish.address)).toBe(1);
		for (const asked of ['', '?in=pl']) expect(await costOf(draft.address + asked)).toBe(2);
		// And who has checked the words.
		expect(await costOf(`${draft.address}?in=ar`)).toBe(3);
	});

	test('what was made from other English is not shown, and the desk is told', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save(all);
		const other = { ...content, title: 'Something else' };
		await hall.call('worker', 'PUT', `/surveys/${draft.id}`, { version: 2, content: other });
		const { texts } = (await hall.call('worker', 'GET', draft.path)).json;
		expect(texts[0]).toEqual({ key: 'title', english: 'Something else', words: 'أسبوع جيد', old: true });
		await draft.open(3);
		expect(await draft.onPhone('ar')).toMatchObject({ language: 'en', translated: {}, languages: [] });
	});

	test('they are frozen with the survey', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save(all, 'Layla');
		await draft.open(2);
		expect((await draft.save({ ...all, title: 'غير ذلك' })).status).toBe(409);
		expect((await draft.onPhone('ar')).translated).toEqual(all);
		expect((await draft.read()).json.checkedBy).toBe('Layla');
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
		await draft.save(all);
		await draft.open(2);
		const { survey: copy } = (await hall.call('worker', 'POST', '/surveys', { copyOf: draft.id })).json;
		const path = `/surveys/${copy.id}/translations/ar`;
		const title = async () => (await hall.call('worker', 'GET', path)).json.texts[0];
		expect(await title()).toMatchObject({ key: 'title', words: 'أسبوع جيد', old: false });
		await hall.call('worker', 'PUT', path, { texts: {} });
		expect((await title()).words).toBe('');
		expect((await draft.onPhone('ar')).translated).toEqual(all);
	});

	test('a draft that is thrown away takes them along', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save({ title: 'أسبوع جيد' }, 'Layla');
		expect((await hall.call('worker', 'DELETE', `/surveys/${draft.id}`)).status).toBe(200);
	});
});

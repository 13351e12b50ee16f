import { describe, expect, test } from 'vitest';
import { toBase64url, type SurveyContent } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';
import { png } from '#support/small-media.ts';
import { statementsOf } from '#support/statements-of.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
interface Part {
	key: string;
	english: string;
	picture: string;
}
type Texts = Record<string, { words: string; symbol: string | null; media: string | null }>;

async function draftIn(hall: Hall, content: SurveyContent = readySurvey()) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', { content })).json.survey;
	const path = `/surveys/${id}/easy-read`;
	const show = async () => (await hall.call('worker', 'GET', path)).json;
	return {
		id: id as string,
		address: address as string,
		path,
		show,
		/** Easy words and a symbol for everything. */
		whole: async (): Promise<Texts> =>
			Object.fromEntries(
				((await show()).parts as Part[]).map(({ key, english, picture }) => [
					key,
					{ words: `Easy: ${english}`, symbol: picture === 'must' ? 'home' : null, media: null },
				]),
			),
		save: (texts: Texts) => hall.call('worker', 'PUT', path, { texts }),
		check: async () => (await hall.call('worker', 'GET', `/surveys/${id}/check`)).json,
		open: (version = 1) => hall.call('worker', 'POST', `/surveys/${id}/open`, { version }),
		onPhone: async (query = '') => (await hall.call(null, 'GET', `/s/${address}${query}`)).json,
		picture: async (alt: string) => {
			const upload = { kind: 'picture', alt, bytes: toBase64url(png()) };
			return (await hall.call('worker', 'POST', `/surveys/${id}/media`, upload)).json.media.id as string;
		},
	};
}

describe('easy read', () => {
	test('is offered to phones where it is whole, and given to those who ask, with the same answers', async () => {
		const draft = await draftIn(await townHall());
		expect((await draft.save(await draft.whole())).status).toBe(200);
		expect((await draft.check()).easyRead).toEqual({ required: false, begun: true, missing: [] });
		expect((await draft.open()).status).toBe(200);
		const usual = await draft.onPhone();
		expect(usual).toMatchObject({ easyRead: true, pictures: null, translated: {} });
		const easy = await draft.onPhone('?easy');
		expect(easy.questions).toEqual(usual.questions);
		const [first] = easy.questions[0].options;
		expect(easy.translated).toMatchObject({
			title: `Easy: ${usual.title}`,
			[first.id]: `Easy: ${first.label}`,
		});
		expect(easy.pictures[first.id]).toEqual({ symbol: 'home' });
	});

	test('is neither offered nor given where anything is missing', async () => {
		const draft = await draftIn(await townHall());
		const { title: _, ...most } = await draft.whole();
		await draft.save(most);
		const { problems, easyRead } = await draft.check();
		expect(problems).toEqual([]);
		expect(easyRead.missing).toEqual([
			{ field: 'easy.title', message: 'The welcome in easy read: one text missing.' },
		]);
		await draft.open();
		expect(await draft.onPhone('?easy')).toMatchObject({ easyRead: false, pictures: null, translated: {} });
	});

	test('shows the council’s own picture with its words for those who cannot see it', async () => {
		const draft = await draftIn(await townHall());
		const texts = await draft.whole();
		const media = await draft.picture('The youth club in Orford');
		const key = Object.keys(texts).find((one) => texts[one]?.symbol) ?? '';
		await draft.save({ ...texts, [key]: { words: 'The club', symbol: null, media } });
		await draft.open();
		const { pictures } = await draft.onPhone('?easy');
		expect(pictures[key]).toEqual({ media, alt: 'The youth club in Orford' });
	});

	test('takes no picture of another survey, and loses one that was taken away', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const texts = await draft.whole();
		const key = Object.keys(texts).find((one) => texts[one]?.symbol) ?? '';
		const theirs = await (await draftIn(hall)).picture('Elsewhere');
		const refused = await draft.save({ ...texts, [key]: { words: 'x', symbol: null, media: theirs } });
		expect(refused).toMatchObject({
			status: 400,
			json: { error: { fields: [{ field: `texts.${key}.media` }] } },
		});
		const media = await draft.picture('The sea');
		await draft.save({ ...texts, [key]: { words: 'x', symbol: null, media } });
		expect((await draft.show()).missing).toEqual([]);
		await hall.call('worker', 'DELETE', `/surveys/${draft.id}/media/${media}`);
		expect((await draft.show()).missing).toHaveLength(1);
	});

	test('is frozen with the survey', async () => {
		const draft = await draftIn(await townHall());
		const texts = await draft.whole();
		await draft.save(texts);
		await draft.open();
		expect((await draft.save({})).status).toBe(409);
		expect((await draft.onPhone('?easy')).pictures).not.toBeNull();
	});

	test('is there in a copy, and a change of the words that it was made from marks it as old', async () => {
		const hall = await townHall();
		const content = readySurvey();
		const draft = await draftIn(hall, content);
		await draft.save(await draft.whole());
		const { survey: copy } = (await hall.call('worker', 'POST', '/surveys', { copyOf: draft.id })).json;
		const shown = async () => (await hall.call('worker', 'GET', `/surveys/${copy.id}/easy-read`)).json;
		expect((await shown()).missing).toEqual([]);
		const other = { version: 1, content: { ...content, title: 'Something else' } };
		expect((await hall.call('worker', 'PUT', `/surveys/${copy.id}`, other)).status).toBe(200);
		expect((await shown()).parts[0]).toMatchObject({
			key: 'title',
			words: `Easy: ${content.title}`,
			old: true,
		});
		expect((await shown()).missing).toHaveLength(1);
		expect((await draft.show()).missing).toEqual([]);
		expect((await hall.call('worker', 'DELETE', `/surveys/${copy.id}`)).status).toBe(200);
	});

	test('is nobody’s in another council', async () => {
		const draft = await draftIn(await townHall());
		const elsewhere = await townHall();
		expect((await elsewhere.call('worker', 'GET', draft.path)).status).toBe(404);
		expect((await elsewhere.call('worker', 'PUT', draft.path, { texts: {} })).status).toBe(404);
	});

	test('costs the usual page nothing, and the easy page one read more', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		await draft.save(await draft.whole());
		await draft.open();
		const costOf = async (query: string) =>
			(await statementsOf(hall, (counted) => counted(null, 'GET', `/s/${draft.address}${query}`))).length;
		expect(await costOf('')).toBe(1);
		expect(await costOf('?easy')).toBe(2);
	});
});

describe('a council that makes easy read a condition', () => {
	test('opens no survey without it, and is told what is missing', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		expect((await hall.call('worker', 'PUT', '/easy-read', { required: true })).status).toBe(403);
		expect((await hall.call('admin', 'PUT', '/easy-read', { required: true })).status).toBe(200);
		expect(await draft.open()).toMatchObject({
			status: 422,
			json: {
				error: { code: 'survey-not-ready', fields: [{ field: 'easy.title' }, ...Array<object>(6).fill({})] },
			},
		});
		expect((await draft.check()).easyRead).toMatchObject({ required: true, begun: false });
		await draft.save(await draft.whole());
		expect((await draft.open()).status).toBe(200);
	});

	test('can take that back, and asks nothing of another council', async () => {
		const hall = await townHall();
		await hall.call('admin', 'PUT', '/easy-read', { required: true });
		const elsewhere = await draftIn(await townHall());
		expect((await elsewhere.open()).status).toBe(200);
		await hall.call('admin', 'PUT', '/easy-read', { required: false });
		expect((await (await draftIn(hall)).open()).status).toBe(200);
	});
});

// A speaker marks our words as checked, or reports one; both can be undone, and no other council sees either.
import { describe, expect, test } from 'vitest';
import { translatable } from '#surveys';
import { replies } from '#db/schema/index.ts';
import { newId, readySurvey } from '#support/every-kind.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const check = { checkedBy: 'Layla', fingerprint: '0123456789abcdef', words: { 'survey.help': 'مساعدة' } };
const path = '/our-words/ar/check';
const known = async (hall: Hall) => (await hall.call('worker', 'GET', '/our-words')).json;

async function openInArabic(hall: Hall, checkedBy = '') {
	const content = readySurvey({ languages: ['ar'] });
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content });
	const texts = Object.fromEntries(translatable(content).map(({ key }) => [key, 'كلمات']));
	await hall.call('worker', 'PUT', `/surveys/${survey.id}/translations/ar`, { texts, checkedBy });
	await hall.call('worker', 'POST', `/surveys/${survey.id}/open`, { version: 2 });
	return async (language: string) =>
		(await hall.call(null, 'GET', `/s/${survey.address}?in=${language}`)).json;
}

describe('our words in a language', () => {
	test('are marked as checked with a name and the day, for the council, and the mark can be taken away', async () => {
		const hall = await townHall();
		expect((await hall.call('worker', 'PUT', path, check)).status).toBe(200);
		expect((await known(hall)).checks).toEqual([{ language: 'ar', checkedOn: '2026-03-02', ...check }]);
		expect((await known(await townHall())).checks).toEqual([]);
		await hall.call('worker', 'PUT', path, { ...check, checkedBy: 'Omar' });
		expect((await known(hall)).checks).toMatchObject([{ checkedBy: 'Omar' }]);
		await hall.call('worker', 'DELETE', path);
		expect((await known(hall)).checks).toEqual([]);
	});

	test('a phone is told of the mark, and whether the survey’s own texts were checked; not by whom', async () => {
		const hall = await townHall();
		const unread = await openInArabic(hall);
		const read = await openInArabic(hall, 'Layla');
		expect((await read('ar')).check).toBeNull();
		await hall.call('worker', 'PUT', path, check);
		expect((await read('ar')).check).toEqual({ fingerprint: check.fingerprint, survey: true });
		expect((await unread('ar')).check).toEqual({ fingerprint: check.fingerprint, survey: false });
		expect((await read('en')).check).toBeNull();
		expect(JSON.stringify(await read('ar'))).not.toContain('Layla');
		const page = (await hall.call(null, 'GET', `/councils/${hall.slug}/public?in=ar`)).json;
		expect(page).toMatchObject({ language: 'ar', check: { fingerprint: check.fingerprint, survey: true } });
	});

	test.each([{ checkedBy: ' ' }, { fingerprint: 'x' }, { words: { a: 'x'.repeat(801) } }, { more: 1 }])(
		'no mark is made of %j',
		async (change) => {
			const hall = await townHall();
			expect((await hall.call('worker', 'PUT', path, { ...check, ...change })).status).toBe(400);
			expect((await known(hall)).checks).toEqual([]);
		},
	);
});

const report = {
	key: 'survey.notHere',
	english: 'If something is wrong now',
	words: 'خطير',
	why: 'It says dangerous.',
	better: 'ليس على ما يرام',
	reportedBy: 'Layla',
};

describe('a wrong word', () => {
	test('is listed with who says so and the day, until it is taken back', async () => {
		const hall = await townHall();
		const { id } = (await hall.call('worker', 'POST', '/our-words/ar/reports', report)).json;
		expect((await known(hall)).reports).toEqual([
			{ id, language: 'ar', reportedOn: '2026-03-02', ...report },
		]);
		const elsewhere = await townHall();
		expect((await known(elsewhere)).reports).toEqual([]);
		expect((await elsewhere.call('worker', 'DELETE', `/our-words/reports/${id}`)).status).toBe(404);
		expect((await hall.call('worker', 'DELETE', `/our-words/reports/${id}`)).status).toBe(200);
		expect((await known(hall)).reports).toEqual([]);
	});

	test.each(['why', 'reportedBy', 'key'])('is not reported without %s', async (field) => {
		const hall = await townHall();
		const sent = await hall.call('worker', 'POST', '/our-words/ar/reports', { ...report, [field]: '' });
		expect(sent.status).toBe(400);
		expect(sent.json.error.fields[0].field).toBe(field);
	});
});

test('what changed last time is told in the language of the page, where somebody has written it', async () => {
	const hall = await townHall();
	const phone = await openInArabic(hall);
	const id = newId();
	const answer = { state: 'done' as const, what: 'They now end at nine.' };
	const days = { dueOn: '2026-02-01', toldOn: '2026-02-01', createdOn: '2026-01-01' };
	const said = 'Groups end too early.';
	const mine = { councilId: hall.councilId, ownerId: hall.roles.worker.id };
	await hall.db.insert(replies).values({ id, ...mine, said, answer, ...days });
	expect((await phone('ar')).changed.translated).toBeNull();
	const arabic = { said: 'تنتهي مبكرًا', answer: 'الآن في التاسعة', checkedBy: '' };
	await hall.call('worker', 'PUT', `/replies/${id}/translations/ar`, arabic);
	expect((await phone('ar')).changed).toMatchObject({
		said,
		translated: { said: arabic.said, answer: arabic.answer },
	});
	expect((await phone('en')).changed.translated).toBeNull();
});

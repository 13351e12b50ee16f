// What goes public beside a survey's English: its other languages, its easy read, and what a council sets.
import { expect, test } from 'vitest';
import { easyParts, translatable, type SurveyContent } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

async function draftIn(hall: Hall, change: Partial<SurveyContent>) {
	const content = readySurvey(change);
	const { survey } = (await hall.call('worker', 'POST', '/surveys', {})).json;
	await hall.call('worker', 'PUT', `/surveys/${survey.id}`, { version: 1, content });
	return { id: survey.id as string, content };
}
const check = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/check`)).json;
const save = (hall: Hall, subject: string, value: unknown, more: object = {}) =>
	hall.call('admin', 'PUT', '/settings', { setting: { subject, value, ...more }, seen: 0 });

test('a name, a place to live or a number in a translation keeps a survey from opening, and is told where it stands', async () => {
	const hall = await townHall();
	const { id, content } = await draftIn(hall, { languages: ['pl'] });
	const all = translatable(content);
	const texts = Object.fromEntries(all.map(({ key }) => [key, 'Jak minął Twój tydzień?']));
	texts[all[1]?.key ?? ''] = 'Zapytaj Sam Smith, 07700 900123.';
	const at = `/surveys/${id}/translations/pl`;
	expect((await hall.call('worker', 'PUT', at, { texts })).status).toBe(200);
	const { problems, look } = await check(hall, id);
	expect(problems).toContainEqual({
		field: 'translation.pl.1',
		message: expect.stringContaining('In Polish. This looks like somebody’s full name.'),
	});
	expect(look).toContainEqual(expect.objectContaining({ field: 'translation.pl.1', kind: 'phone' }));
	expect((await hall.call('worker', 'GET', at)).json.found).toMatchObject([
		{ field: all[1]?.key, kind: 'full-name', text: 'Sam Smith', at: 8 },
		{ field: all[1]?.key, kind: 'phone' },
	]);
	expect((await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 })).json.error.code).toBe(
		'survey-not-ready',
	);
});

test('a language that is not switched on, and words made from older English, keep nothing: no phone is shown them', async () => {
	const hall = await townHall();
	const { id, content } = await draftIn(hall, { languages: ['pl'] });
	const [first] = translatable(content);
	const texts = { [first?.key ?? '']: 'Pyta Sam Smith.' };
	await hall.call('worker', 'PUT', `/surveys/${id}/translations/ar`, { texts });
	expect((await check(hall, id)).problems).toEqual([]);
	await hall.call('worker', 'PUT', `/surveys/${id}/translations/pl`, { texts });
	expect((await check(hall, id)).problems).toHaveLength(1);
	await hall.call('worker', 'PUT', `/surveys/${id}`, {
		...{ version: 2, content: { ...content, title: 'Another title' } },
	});
	expect((await check(hall, id)).problems).toEqual([]);
});

test('easy words are looked over as the usual ones are, and marked in their place', async () => {
	const hall = await townHall();
	const { id, content } = await draftIn(hall, {});
	const parts = easyParts(content);
	const [title, why] = parts;
	const easy = (words: string) => ({ words, symbol: null, media: null });
	const texts = { [title?.key ?? '']: easy('Being in care'), [why?.key ?? '']: easy('Ask Jack Smith.') };
	await hall.call('worker', 'PUT', `/surveys/${id}/easy-read`, { texts });
	const { problems } = await check(hall, id);
	expect(problems.map(({ field }: { field: string }) => field)).toEqual(['easy.title', 'easy.why']);
	expect((await hall.call('worker', 'GET', `/surveys/${id}/easy-read`)).json.found).toMatchObject([
		{ field: 'easy.title', kind: 'that-life', stops: true },
		{ field: 'easy.why', kind: 'full-name', text: 'Jack Smith', stops: true },
	]);
});

test('a setting that young people read may name staff, and is never saved with what is known of somebody behind closed doors', async () => {
	const hall = await townHall();
	const look = async (subject: string, value: unknown) =>
		(await hall.call('admin', 'POST', '/settings/look-over', { setting: { subject, value } })).json.found;
	expect(await look('readers', 'We are Sam Smith and Farah.')).toMatchObject([
		{ kind: 'full-name', text: 'Sam Smith', stops: false },
		{ kind: 'name', text: 'Farah', stops: false },
	]);
	expect((await save(hall, 'readers', 'We are Sam Smith and Farah.')).status).toBe(200);
	const line = { name: 'Our line', about: 'We know your SDQ score was 27.', dial: '01632 960141', hours: '' };
	const lines = await save(hall, 'help-lines', [line], { tried: true });
	expect(lines).toMatchObject({
		status: 422,
		json: { error: { code: 'not-for-everybody', fields: [{ field: 'value.0.about' }] } },
	});
	expect((await hall.call('worker', 'POST', '/settings/look-over', {})).status).toBe(403);
});

test('a group’s name is looked over before the board reads it, where it is new', async () => {
	const hall = await townHall();
	const group = (id: string, name: string, place: string | null = null) => ({
		...{ id: id.repeat(16), ageFrom: null, ageTo: null, place, rhythm: null },
		names: [{ name, from: null, to: null }],
	});
	const look = async (value: object[]) =>
		(await hall.call('admin', 'POST', '/settings/look-over', { setting: { subject: 'groups', value } })).json
			.found;
	const named = group('1', 'Jayden Smith’s crew', '4 Elm Road');
	expect(await look([group('2', 'Have Your Say'), named])).toMatchObject([
		{ field: 'value.1.names.0.name', kind: 'full-name', stops: false },
		{ field: 'value.1.place', kind: 'address', stops: false },
	]);
	expect((await save(hall, 'groups', [named])).status).toBe(200);
	expect(await look([named, group('2', 'Night Owls')])).toEqual([]);
	const scored = group('3', 'Night Owls, SDQ score 27');
	expect((await save(hall, 'groups', [named, scored])).json.error.code).toBe('not-for-everybody');
});

test('a help line in another language is public at once, so a name in it is refused', async () => {
	const hall = await townHall();
	const ours = { name: 'Our line', about: 'We listen.', dial: '01632 960141', hours: 'Any time' };
	await save(hall, 'help-lines', [ours], { tried: true });
	const put = (words: string) =>
		hall.call('worker', 'PUT', '/help-lines/pl', { texts: { 'help.We listen.': words } });
	expect((await put('Pyta Jack Smith.')).json.error.code).toBe('not-for-everybody');
	expect((await put('Słuchamy.')).status).toBe(200);
	expect((await hall.call('worker', 'GET', '/help-lines/pl')).json.found).toEqual([]);
});

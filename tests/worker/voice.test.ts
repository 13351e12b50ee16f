import { describe, expect, test } from 'vitest';
import { mp3Length, toBase64url, translatable, voiceSteps } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';
import { readAll, readLine, silence } from '#support/small-voice.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

async function draftIn(hall: Hall, content = readySurvey()) {
	const { id, address } = (await hall.call('worker', 'POST', '/surveys', { content })).json.survey;
	return { id: id as string, address: address as string, content };
}
const voice = async (hall: Hall, id: string, language = 'en') =>
	(await hall.call('worker', 'GET', `/surveys/${id}/voice/${language}`)).json;
const open = (hall: Hall, id: string) => hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 1 });
const heard = async (hall: Hall, address: string, step: string, query = '') => {
	const answer = await hall.app.request(`/api/s/${address}/voice/${step}${query}`, {}, hall.env);
	return {
		status: answer.status,
		headers: answer.headers,
		bytes: new Uint8Array(await answer.arrayBuffer()),
	};
};
const linesOf = (json: { steps: { lines: { key: string; recorded: object | null; old: boolean }[] }[] }) =>
	json.steps.flatMap(({ lines }) => lines);
const mediaOf = async (hall: Hall, id: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/media`)).json.media as { id: string }[];

describe('a line of a draft', () => {
	test('is kept as it was read, anew in the place of the old, and gone when it is taken away', async () => {
		const hall = await townHall();
		const { id, content } = await draftIn(hall);
		const first = await readLine(hall, id, 'title', content.title, 10);
		expect(first).toMatchObject({ status: 201, json: { milliseconds: 360 } });
		const again = await readLine(hall, id, 'title', content.title, 20);
		expect(linesOf(await voice(hall, id))[0]).toMatchObject({
			key: 'title',
			recorded: { media: again.json.media, milliseconds: 720 },
			old: false,
		});
		expect((await mediaOf(hall, id)).map(({ id }) => id)).toEqual([again.json.media]);
		expect(await hall.env.MEDIA.head(first.json.media)).toBe(null);
		expect((await hall.call('worker', 'DELETE', `/surveys/${id}/voice/en/title`)).status).toBe(200);
		expect(linesOf(await voice(hall, id))[0]?.recorded).toBe(null);
		expect(await hall.env.MEDIA.head(again.json.media)).toBe(null);
		expect((await hall.call('worker', 'DELETE', `/surveys/${id}/voice/en/title`)).status).toBe(404);
	});

	test('is refused where it is no MP3, too long, too large, or no line of this survey', async () => {
		const hall = await townHall();
		const { id, content } = await draftIn(hall);
		const path = `/surveys/${id}/voice/en`;
		const send = (change: object) =>
			hall.call('worker', 'POST', path, {
				...{ key: 'title', words: content.title, bytes: toBase64url(silence(1)) },
				...change,
			});
		for (const change of [
			{ bytes: toBase64url(new TextEncoder().encode('<script>alert(1)</script>')) },
			{ bytes: 'not base64url!' },
			{ bytes: '' },
			{ bytes: toBase64url(silence(1200)) },
			{ bytes: toBase64url(silence(4400)) },
			{ key: 'nothing' },
			{ key: 'signpost.x' },
			{ words: 'x'.repeat(801) },
		])
			expect([change, (await send(change)).status]).toEqual([change, 400]);
		expect(await mediaOf(hall, id)).toEqual([]);
		expect((await hall.call('worker', 'POST', `/surveys/${id}/voice/xx`, {})).status).toBe(400);
	});

	test('is for the council’s workers alone, and frozen with the words', async () => {
		const hall = await townHall();
		const other = await townHall();
		const { id, content } = await draftIn(hall);
		for (const who of ['board', 'key-holder', null] as const)
			expect((await hall.call(who, 'GET', `/surveys/${id}/voice/en`)).status).toBeGreaterThan(400);
		expect((await readLine(other, id, 'title', content.title)).status).toBe(404);
		expect((await other.call('worker', 'GET', `/surveys/${id}/voice/en/steps/welcome`)).status).toBe(404);
		await readLine(hall, id, 'title', content.title);
		expect((await open(hall, id)).status).toBe(200);
		expect((await readLine(hall, id, 'title', content.title)).status).toBe(409);
		expect((await hall.call('worker', 'DELETE', `/surveys/${id}/voice/en/title`)).status).toBe(409);
		expect(linesOf(await voice(hall, id))[0]?.recorded).not.toBe(null);
	});

	test('goes with its draft, and a copy of the survey has it too', async () => {
		const hall = await townHall();
		const { id, content } = await draftIn(hall);
		const { media } = (await readLine(hall, id, 'title', content.title)).json;
		const copy = (await hall.call('worker', 'POST', '/surveys', { copyOf: id })).json.survey.id;
		expect((await hall.call('worker', 'DELETE', `/surveys/${id}`)).status).toBe(200);
		expect(linesOf(await voice(hall, copy))[0]?.recorded).toMatchObject({ media });
		expect(await hall.env.MEDIA.head(media)).not.toBe(null);
		await hall.call('worker', 'DELETE', `/surveys/${copy}`);
		expect(await hall.env.MEDIA.head(media)).toBe(null);
	});
});

describe('on a phone', () => {
	test('a step comes in one answer that tells its lines, and stays in no cache', async () => {
		const hall = await townHall();
		const { id, address, content } = await draftIn(hall);
		await readAll(hall, id, content);
		await open(hall, id);
		expect((await hall.call(null, 'GET', `/s/${address}`)).json.voice).toBe(true);
		for (const { step, lines } of voiceSteps(content)) {
			const { status, headers, bytes } = await heard(hall, address, step);
			expect(status).toBe(200);
			const told = (headers.get('Heard-Lines') ?? '').split(',').map((line) => line.split(' '));
			expect(told.map(([key]) => key)).toEqual(lines.map(({ key }) => key));
			expect(told.reduce((sum, [, length]) => sum + Number(length), 0)).toBe(bytes.length);
			expect(mp3Length(bytes)).toBeGreaterThan(0);
			expect(headers.get('Cache-Control')).toBe('no-store');
			for (const name of ['ETag', 'Last-Modified', 'Set-Cookie']) expect(headers.has(name), name).toBe(false);
		}
		for (const step of ['nothing', 'en', '%2e%2e'])
			expect((await heard(hall, address, step)).status).toBe(404);
		expect((await heard(hall, 'nnnnn', 'welcome')).status).toBe(404);
	});

	test('a voice that lacks a line, or reads other words, is not offered', async () => {
		const hall = await townHall();
		const { id, address, content } = await draftIn(hall);
		await readAll(hall, id, content);
		await hall.call('worker', 'PUT', `/surveys/${id}`, {
			version: 1,
			content: { ...content, why: 'Other words.' },
		});
		expect(linesOf(await voice(hall, id)).filter(({ old }) => old)).toMatchObject([{ key: 'why' }]);
		await hall.call('worker', 'POST', `/surveys/${id}/open`, { version: 2 });
		expect((await hall.call(null, 'GET', `/s/${address}`)).json.voice).toBe(false);
		expect((await heard(hall, address, 'welcome')).status).toBe(404);
	});

	test('each language has its own voice, and none that nobody switched on', async () => {
		const hall = await townHall();
		const { id, address, content } = await draftIn(hall, readySurvey({ languages: ['ar'] }));
		const texts = Object.fromEntries(translatable(content).map(({ key, english }) => [key, english]));
		await hall.call('worker', 'PUT', `/surveys/${id}/translations/ar`, { texts, checkedBy: '' });
		await readAll(hall, id, content, texts);
		await open(hall, id);
		expect((await hall.call(null, 'GET', `/s/${address}`)).json.voice).toBe(false);
		expect((await hall.call(null, 'GET', `/s/${address}?in=ar`)).json.voice).toBe(true);
		expect((await heard(hall, address, 'welcome')).status).toBe(404);
		expect((await heard(hall, address, 'welcome', '?in=ar')).status).toBe(200);
		expect((await hall.call('worker', 'GET', `/surveys/${id}/voice`)).json.voices).toMatchObject([
			{ language: 'en', read: 0, whole: false },
			{ language: 'ar', whole: true },
		]);
	});

	test('before it opens and after it closed nobody can listen', async () => {
		const hall = await townHall();
		const { id, address, content } = await draftIn(hall);
		await readAll(hall, id, content);
		expect((await heard(hall, address, 'welcome')).status).toBe(404);
		await open(hall, id);
		expect((await heard(hall, address, 'welcome')).status).toBe(200);
		hall.clock.now = new Date('2027-01-01T09:00:00.000Z');
		expect((await heard(hall, address, 'welcome')).status).toBe(404);
	});
});

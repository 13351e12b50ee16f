import { describe, expect, test, vi } from 'vitest';
import { toBase64url } from '#surveys';
import { everyMinute } from '#worker/opening/every-minute.ts';
import { realNature, worldOf } from '#worker/world.ts';
import { readySurvey } from '#support/every-kind.ts';
import { drawing, jpeg, png, recordings, secret } from '#support/small-media.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

const asText = (bytes: ArrayBuffer) => String.fromCharCode(...new Uint8Array(bytes));

async function draftIn(hall: Hall) {
	const { id } = (await hall.call('worker', 'POST', '/surveys', { content: readySurvey() })).json.survey;
	const path = `/surveys/${id}/media`;
	return {
		id: id as string,
		path,
		keep: async (bytes: Uint8Array, change: object = {}) =>
			await hall.call('worker', 'POST', path, {
				...{ kind: 'picture', alt: 'Two people on a bench', bytes: toBase64url(bytes) },
				...change,
			}),
		kept: async () => (await hall.call('worker', 'GET', path)).json.media as { id: string; alt: string }[],
	};
}

const get = async (hall: Hall, id: string, headers: Record<string, string> = {}) => {
	const answer = await hall.app.request(`/api/m/${id}`, { headers }, hall.env);
	return { status: answer.status, headers: answer.headers, bytes: await answer.arrayBuffer() };
};
const idOf = (answer: { json: { media: { id: string } } }) => answer.json.media.id;

describe('a picture of a draft', () => {
	test('is kept without what the phone hid in it, and shown to whoever knows its address', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const kept = await draft.keep(jpeg({ hidden: secret }));
		expect(kept.status).toBe(201);
		const shown = await get(hall, idOf(kept));
		expect(new Uint8Array(shown.bytes)).toEqual(jpeg());
		expect(asText(shown.bytes)).not.toContain(secret);
		expect(Object.fromEntries(shown.headers)).toMatchObject({
			'content-type': 'image/jpeg',
			'x-content-type-options': 'nosniff',
		});
		expect(await draft.kept()).toEqual([
			{
				...{ id: idOf(kept), kind: 'picture', contentType: 'image/jpeg', bytes: jpeg().length },
				alt: 'Two people on a bench',
			},
		]);
	});

	test('stays on no phone and in no cache when its page is gone, and tells nobody that it was seen', async () => {
		const hall = await townHall();
		const { headers } = await get(hall, idOf(await (await draftIn(hall)).keep(png())));
		expect(headers.get('Cache-Control')).toBe('no-store');
		for (const name of ['ETag', 'Last-Modified', 'Set-Cookie']) expect(headers.has(name), name).toBe(false);
	});

	test('is what its bytes say, whatever somebody calls it', async () => {
		const draft = await draftIn(await townHall());
		for (const bytes of [drawing, recordings['audio/wav'], new Uint8Array()])
			expect(await draft.keep(bytes)).toMatchObject({
				status: 400,
				json: { error: { fields: [{ field: 'bytes' }] } },
			});
		expect((await draft.keep(png(), { bytes: 'not base64url!' })).status).toBe(400);
		expect((await draft.keep(png(), { alt: 'x'.repeat(161) })).status).toBe(400);
		expect(await draft.kept()).toEqual([]);
	});

	test('can be described anew and taken away, and then its bytes are gone', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		expect((await hall.call('worker', 'PUT', `${draft.path}/${id}`, { alt: 'A bench' })).status).toBe(200);
		expect((await draft.kept())[0]?.alt).toBe('A bench');
		expect((await hall.call('worker', 'DELETE', `${draft.path}/${id}`)).status).toBe(200);
		expect(await draft.kept()).toEqual([]);
		expect((await get(hall, id)).status).toBe(404);
		expect(await hall.env.MEDIA.head(id)).toBeNull();
		expect((await hall.call('worker', 'DELETE', `${draft.path}/${id}`)).status).toBe(404);
	});

	test('is another council’s to see only as a phone sees it, and never to change', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		const elsewhere = await townHall();
		const theirs = await draftIn(elsewhere);
		for (const path of [draft.path, theirs.path]) {
			const one = `${path}/${id}`;
			expect((await elsewhere.call('worker', 'PUT', one, { alt: 'x' })).status).toBe(404);
			expect((await elsewhere.call('worker', 'DELETE', one)).status).toBe(404);
		}
		expect((await elsewhere.call('worker', 'GET', draft.path)).status).toBe(404);
		const upload = { kind: 'picture', alt: '', bytes: toBase64url(png()) };
		expect((await elsewhere.call('worker', 'POST', draft.path, upload)).status).toBe(404);
		expect((await draft.kept())[0]?.alt).toBe('Two people on a bench');
	});

	test('is frozen with the survey', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		expect((await hall.call('worker', 'POST', `/surveys/${draft.id}/open`, { version: 1 })).status).toBe(200);
		expect((await draft.keep(png())).json.error.code).toBe('survey-frozen');
		expect(await hall.call('worker', 'PUT', `${draft.path}/${id}`, { alt: 'x' })).toMatchObject({
			status: 409,
			json: { error: { code: 'survey-frozen' } },
		});
		expect((await get(hall, id)).status).toBe(200);
	});

	test('can be taken away at any time, by its own council: who is seen in it may change their mind', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		await hall.call('worker', 'POST', `/surveys/${draft.id}/open`, { version: 1 });
		const theirs = await (await townHall()).call('worker', 'DELETE', `${draft.path}/${id}`);
		expect(theirs.status).toBe(404);
		expect((await get(hall, id)).status).toBe(200);
		expect((await hall.call('worker', 'DELETE', `${draft.path}/${id}`)).status).toBe(200);
		expect((await get(hall, id)).status).toBe(404);
	});

	test('goes with the last survey that keeps it', async () => {
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		const { survey: copy } = (await hall.call('worker', 'POST', '/surveys', { copyOf: draft.id })).json;
		expect((await hall.call('worker', 'GET', `/surveys/${copy.id}/media`)).json.media).toHaveLength(1);
		expect((await hall.call('worker', 'DELETE', `/surveys/${draft.id}`)).status).toBe(200);
		expect((await get(hall, id)).status).toBe(200);
		expect((await hall.call('worker', 'DELETE', `/surveys/${copy.id}`)).status).toBe(200);
		expect((await get(hall, id)).status).toBe(404);
	});
});

describe('a store that fails', () => {
	const broken = (hall: Hall, how: 'put' | 'delete') => {
		const fail = () => Promise.reject(new Error('the store is away'));
		const MEDIA = new Proxy(hall.env.MEDIA, {
			get: (real, name) => (name === how ? fail : (Reflect.get(real, name) as () => void).bind(real)),
		});
		return { ...hall.env, MEDIA };
	};

	test('keeps nothing of an upload that did not arrive', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const hall = await townHall();
		const draft = await draftIn(hall);
		const real = hall.env;
		hall.env = broken(hall, 'put');
		expect((await draft.keep(png())).status).toBe(500);
		hall.env = real;
		expect(await draft.kept()).toEqual([]);
	});

	test('loses what was dropped in the next minute of the clock', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const hall = await townHall();
		const draft = await draftIn(hall);
		const id = idOf(await draft.keep(png()));
		const real = hall.env;
		hall.env = broken(hall, 'delete');
		expect((await hall.call('worker', 'DELETE', `${draft.path}/${id}`)).status).toBe(200);
		hall.env = real;
		expect(await real.MEDIA.head(id)).not.toBeNull();
		await everyMinute(worldOf(real, realNature));
		expect(await real.MEDIA.head(id)).toBeNull();
	});
});

describe('a recording', () => {
	const sound = recordings['audio/mp4'];
	const keptSound = async (hall: Hall) =>
		idOf(await (await draftIn(hall)).keep(sound, { kind: 'recording', alt: '' }));

	test.each([
		['bytes=0-3', 206, sound.slice(0, 4)],
		['bytes=4-', 206, sound.slice(4)],
		['bytes=-3', 206, sound.slice(-3)],
		['bytes=0-999999', 200, sound],
		['bytes=5-2', 200, sound],
		['bytes=0-1,3-4', 200, sound],
		['lines=1-2', 200, sound],
	] as const)('is played from any place that a phone asks for: %s', async (range, status, bytes) => {
		const hall = await townHall();
		const part = await get(hall, await keptSound(hall), { Range: range });
		expect(part.status).toBe(status);
		expect(new Uint8Array(part.bytes)).toEqual(new Uint8Array(bytes));
		expect(part.headers.get('Content-Type')).toBe('audio/mp4');
	});

	test('says where it ends to whoever asks for more', async () => {
		const hall = await townHall();
		const none = await get(hall, await keptSound(hall), { Range: 'bytes=5000-' });
		expect(none).toMatchObject({ status: 416 });
		expect(none.headers.get('Content-Range')).toBe(`bytes */${sound.length}`);
	});
});

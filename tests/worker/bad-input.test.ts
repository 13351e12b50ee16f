// Whatever a client sends to whatever route: an answer in the 400s, in the one shape, and nothing changes.
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from '#worker';
import { sha256 } from '#worker/door/hash.ts';
import { openSurvey } from '#support/open-survey.ts';
import { townHall } from '#support/town-hall.ts';

const routes = [
	...new Set(
		createApp()
			.routes.filter(({ method }) => method !== 'ALL')
			.map(({ method, path }) => `${method} ${path}`),
	),
].map((route) => {
	const [method = '', path = ''] = route.split(' ');
	return { method, path };
});

/** A fingerprint of everything in the database but what moves by being signed in. */
async function everything(database: D1Database): Promise<string> {
	const { results } = await database
		.prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
		.all<{ name: string }>();
	const tables = results.filter(({ name }) => name !== 'sessions' && !name.startsWith('sqlite_'));
	const dumps = await database.batch(tables.map(({ name }) => database.prepare(`select * from "${name}"`)));
	return await sha256(JSON.stringify(dumps.map((dump) => dump.results)));
}

/** Words that the API knows, so that what is sent gets past the first check now and then. */
const known = fc.constantFrom(
	'title',
	'content',
	'version',
	'code',
	'blinded',
	'nonce',
	'signature',
	'sealed',
	'email',
	'called',
	'reach',
);
const nasty = fc.constantFrom(
	'',
	'\u0000',
	'\ud800',
	'%00',
	'../..',
	"'; drop table surveys; --",
	'__proto__',
	'1e999',
	'🙂'.repeat(50),
	'a'.repeat(70_000),
);
const json = fc.oneof(
	fc.jsonValue({ maxDepth: 4 }),
	fc.dictionary(fc.oneof(known, fc.string()), fc.oneof(fc.jsonValue(), nasty), { maxKeys: 6 }),
);
const rawBody = fc.oneof(
	json.map((value) => JSON.stringify(value)),
	nasty,
	fc.string(),
	fc.constant('{"a":'),
	fc.constant('['.repeat(20_000)),
);
const contentType = fc.constantFrom(
	'application/json',
	'text/plain',
	'application/x-www-form-urlencoded',
	'nonsense',
	'',
);

async function newPlace() {
	const hall = await townHall();
	const survey = await openSurvey(hall);
	return { hall, survey, before: await everything(env.DB) };
}
/** One for all routes, until something worked in it. */
let place: Awaited<ReturnType<typeof newPlace>> | undefined;

test.each(routes)(
	'$method $path answers bad input with a 4xx and changes nothing',
	async ({ method, path }) => {
		const { hall, survey, before } = (place ??= await newPlace());
		let somethingWorked = false;
		const anyPart = fc.oneof(
			fc.constantFrom(survey.id, survey.address, hall.slug, '0123456789abcdef'),
			nasty,
			fc.string(),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyPart, { minLength: 3, maxLength: 3 }),
				rawBody,
				contentType,
				fc.constantFrom('worker', 'admin', 'board', null),
				async (places, body, type, who) => {
					let next = 0;
					const address = path.replace(/:\w+(\{[^}]*\})?/g, () =>
						encodeURIComponent(wellFormed(places[next++] ?? '')).slice(0, 2000),
					);
					const headers = new Headers(type ? { 'Content-Type': type } : {});
					if (who) headers.set('Cookie', `__Host-heard=${hall.roles[who].token}`);
					const hasBody = method !== 'GET' && method !== 'DELETE';
					const response = await hall.app.request(
						address,
						{ method, headers, ...(hasBody && { body }) },
						hall.env,
					);
					const text = await response.text();
					if (response.status < 400) {
						somethingWorked ||= method !== 'GET';
						return;
					}
					expect(response.status, `${method} ${address} ${body.slice(0, 200)} ${text}`).toBeLessThan(500);
					expect(JSON.parse(text)).toMatchObject({
						error: { code: expect.any(String), requestId: expect.any(String) },
					});
					if (body.length > 200) expect(text).not.toContain(body.slice(0, 200));
				},
			),
			{ numRuns: 40 },
		);
		// A new draft needs no input, and a survey's right id closes it: where a request was good after all, it may change things.
		if (somethingWorked) place = undefined;
		else expect(await everything(env.DB)).toBe(before);
	},
);

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '');

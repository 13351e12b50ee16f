// Whoever reads every request of the sealed path (after HTTPS ended, before anything was stored) finds nothing that
// two requests of one phone have in common, and no length that tells what was answered.
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { sealedBallotBytes } from '#sealing';
import type { Ballot, SurveyContent } from '#surveys';
import { allTables } from '#support/all-tables.ts';
import { openWithCodes, phoneFor } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

interface Request {
	path: string;
	headers: [string, string][];
	body: string;
}

/** A hall that writes down every request as it came. */
async function tappedHall(): Promise<{ hall: Hall; heard: Request[] }> {
	const hall = await townHall();
	const heard: Request[] = [];
	const request = hall.app.request.bind(hall.app);
	hall.app.request = (input, init, ...rest) => {
		const { body } = init ?? {};
		heard.push({
			path: typeof input === 'string' ? input : '',
			headers: [...new Headers(init?.headers)],
			body: typeof body === 'string' ? body : '',
		});
		return request(input, init, ...rest);
	};
	return { hall, heard };
}

/** Pieces of eight letters that both have: random bytes have none in common (64⁸ are possible). */
function inCommon(one: string, other: string): string[] {
	const pieces = new Set(Array.from({ length: one.length - 7 }, (_, at) => one.slice(at, at + 8)));
	return Array.from({ length: other.length - 7 }, (_, at) => other.slice(at, at + 8)).filter((piece) =>
		pieces.has(piece),
	);
}

const valuesOf = ({ body }: Request) => Object.values(JSON.parse(body) as Record<string, string>).join(' ');

function longest({ questions, band }: SurveyContent): Ballot {
	const answers: Ballot['answers'] = {};
	for (const { id, kind } of questions)
		if (kind === 'own-words') answers[id] = { kind, text: 'ß'.repeat(600), share: true };
	return { band: band?.options[0]?.id ?? null, answers };
}

describe('the requests of the sealed path', () => {
	test('share nothing: not between the two of one phone, and not between one phone’s two surveys', async () => {
		const { hall, heard } = await tappedHall();
		const surveys = [await openWithCodes(hall), await openWithCodes(hall)];
		heard.length = 0;
		for (const { address, codes } of surveys) await (await phoneFor(hall, address)).send(codes[0] ?? '');
		const posts = heard.filter(({ body }) => body !== '');
		expect(posts.map(({ path }) => path.split('/').at(-1))).toEqual([
			...['signatures', 'ballots', 'signatures', 'ballots'],
		]);
		for (const [index, one] of posts.entries())
			for (const other of posts.slice(index + 1))
				expect(inCommon(valuesOf(one), valuesOf(other))).toEqual([]);
		for (const { headers } of heard)
			expect(headers.filter(([name]) => !/^content-type$/.test(name))).toEqual([]);
		// Ordinary survey software sends its token with the answers, and the same look finds it.
		const token = surveys[0]?.codes[0] ?? '';
		expect(inCommon(valuesOf(posts[0] as Request), JSON.stringify({ token, answers: {} }))).not.toEqual([]);
	});

	test('carry the code once, in the one that spends it, and never in an address', async () => {
		const { hall, heard } = await tappedHall();
		const { address, codes } = await openWithCodes(hall);
		const [code = ''] = codes;
		await (await phoneFor(hall, address)).send(code);
		const naming = heard.filter((request) => JSON.stringify(request).includes(code));
		expect(naming.map(({ path }) => path)).toEqual([`/api/s/${address}/signatures`]);
	});

	test('are as long for a phone that says nothing as for one that says all it can', async () => {
		const { hall, heard } = await tappedHall();
		const { address, codes, content } = await openWithCodes(hall, 2);
		const said: Ballot[] = [{ band: null, answers: {} }, longest(content)];
		for (const [index, ballot] of said.entries())
			expect((await (await phoneFor(hall, address, ballot)).send(codes[index] ?? '')).status).toBe(201);
		const lengths = (what: string) =>
			new Set(heard.filter(({ path }) => path.endsWith(what)).map(({ body }) => body.length));
		expect(lengths('/ballots').size).toBe(1);
		expect(lengths('/signatures').size).toBe(1);
		const { results } = await env.DB.prepare('select distinct length(sealed) as size from ballots').all();
		// As base64url: four letters for three bytes.
		expect(results).toEqual([{ size: (sealedBallotBytes / 3) * 4 }]);
		// What padding hides: unpadded, these two differ more than tenfold.
		const [none = 0, all = 0] = said.map((ballot) => JSON.stringify(ballot).length);
		expect(all).toBeGreaterThan(10 * none);
	});
});

describe('the door of the sealed path', () => {
	test('refuses a ballot with anything beside it: a code, a name, a time', async () => {
		const { hall } = await tappedHall();
		const { address, codes } = await openWithCodes(hall);
		const [code = ''] = codes;
		const phone = await phoneFor(hall, address);
		const signature = await phone.unblind((await phone.sign(code)).json.signature);
		for (const more of [{ code }, { sentAt: '2026-03-02T09:00:00Z' }, { device: 'x' }])
			expect(await phone.cast(signature, more)).toMatchObject({
				status: 400,
				json: { error: { code: 'invalid' } },
			});
		expect((await phone.cast(signature)).status).toBe(201);
	});

	test('keeps nothing of what a browser says of itself, and gives it nothing to keep', async () => {
		const { hall } = await tappedHall();
		const { address, codes } = await openWithCodes(hall);
		const telling = {
			Cookie: 'visitor=canary-cookie',
			Referer: 'https://example.org/canary-referrer',
			'User-Agent': 'canary-agent',
			'CF-Connecting-IP': '203.0.113.77',
			'X-Forwarded-For': '203.0.113.78',
			'Accept-Language': 'canary-language',
		};
		const answered: Response[] = [];
		const request = hall.app.request.bind(hall.app);
		hall.app.request = async (input, init, ...rest) => {
			const headers = new Headers(init?.headers);
			for (const [name, value] of Object.entries(telling)) headers.set(name, value);
			const response = await request(input, { ...init, headers }, ...rest);
			answered.push(response.clone());
			return response;
		};
		expect((await (await phoneFor(hall, address)).send(codes[0] ?? '')).status).toBe(201);
		const kept = await allTables(env.DB);
		for (const told of ['canary', '203.0.113']) expect(kept).not.toContain(told);
		for (const { headers } of answered)
			for (const name of ['Set-Cookie', 'ETag', 'Last-Modified']) expect(headers.get(name)).toBeNull();
		// A table of visits, as ordinary software keeps it, would be found.
		await env.DB.prepare('create table naive_visits (agent text)').run();
		await env.DB.prepare('insert into naive_visits values (?)').bind(telling['User-Agent']).run();
		expect(await allTables(env.DB)).toContain('canary-agent');
	});
});

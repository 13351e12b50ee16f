// Two attackers against the whole thing as it is served: whoever reads every request of a phone after HTTPS ended, and the
// robot that fetches a link before its owner does. Each must succeed against ordinary survey software, or it proves nothing.
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { here } from '../support/here.ts';

const secret = 'I would like to see my brother on Saturdays.';

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launch();
	links = await textedLinks(3);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const codeIn = (link: string) => link.split('#')[1] ?? '';

/** Answers on this page with these words, and sends. */
async function answer(page: Page) {
	await page.getByRole('button', { name: 'Start' }).click();
	const send = page.getByRole('button', { name: 'Send my answers' });
	while (!(await send.isVisible())) {
		const words = page.locator('section:not([hidden]) textarea');
		if (await words.count()) await words.fill(secret);
		await page.getByRole('button', { name: /^(Next|Skip)$/ }).click();
	}
	await send.click();
	await page.getByRole('heading', { name: 'Thank you' }).waitFor();
}

const valuesIn = (post: Request) => Object.values(JSON.parse(post.postData() ?? '{}') as object).map(String);

/** Everything in these requests by which somebody could join a code, a browser and its answers. */
async function tellTales(requests: readonly Request[], code: string): Promise<string[]> {
	const has = (text: string | null | undefined, what: string) =>
		(text ?? '').toLowerCase().includes(what.toLowerCase());
	const found: string[] = [];
	const posts = requests.filter((request) => request.method() === 'POST');
	for (const request of requests) {
		const headers = await request.allHeaders();
		if (new URL(request.url()).origin !== here) found.push('somebody else was asked');
		if (has(request.url(), code)) found.push('the code is in an address');
		if (headers['cookie']) found.push('a cookie');
		if (has(headers['referer'], code) || (request.method() === 'POST' && headers['referer']))
			found.push('where it came from');
		if (has(request.postData(), 'brother')) found.push('answers in clear');
	}
	for (const [place, post] of posts.entries()) {
		const others = posts.slice(place + 1).flatMap(valuesIn);
		if (valuesIn(post).some((value) => others.includes(value))) found.push('a value in two requests');
	}
	if (posts.filter((post) => has(post.postData(), code)).length !== 1)
		found.push('the code is not in exactly one request');
	return found;
}

async function watched() {
	const { context, page } = await visitor(browser);
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	return { context, page, requests };
}

test('nothing in the requests of a phone joins its code to its answers, and it keeps nothing', async () => {
	const link = nextLink();
	const { context, page, requests } = await watched();
	await page.goto(link);
	await answer(page);
	expect(await tellTales(requests, codeIn(link))).toEqual([]);
	const posts = requests.filter((request) => request.method() === 'POST');
	expect(posts.map((post) => new URL(post.url()).pathname.split('/').pop())).toEqual([
		'signatures',
		'ballots',
	]);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(page.url()).not.toContain(codeIn(link));
	await context.close();
});

test('the same look finds all of it in what an ordinary survey sends', async () => {
	const { context, page, requests } = await watched();
	const code = 'abcdefghjkmnp';
	await context.addCookies([{ name: 'visitor', value: '1', url: here }]);
	await page.goto(`/about?token=${code}`);
	await page.evaluate(
		async ({ token, answers }) => {
			const body = JSON.stringify({ token, answers });
			for (let time = 0; time < 2; time++) await fetch('/api/nowhere', { method: 'POST', body });
		},
		{ token: code, answers: secret },
	);
	const found = await tellTales(requests, code);
	for (const tale of [
		...['the code is in an address', 'a cookie', 'where it came from', 'answers in clear'],
		...['a value in two requests', 'the code is not in exactly one request'],
	])
		expect(found).toContain(tale);
	await context.close();
});

/** A robot that looks at links before their owner does: as they are, and with the # that some of them spoil. */
async function robot(
	link: string,
	look: (address: string, method: string) => Promise<unknown>,
): Promise<void> {
	const [page = '', code = ''] = link.split('#');
	const spellings = [link, `${page}%23${code}`, `${page}?${code}`, `${page}/${code}`, page];
	for (let time = 0; time < 100; time++)
		await look(spellings[time % spellings.length] ?? page, time % 2 ? 'GET' : 'HEAD');
}

test('a robot that fetches the link a hundred times spends nothing: its owner answers afterwards', async () => {
	const link = nextLink();
	const seen = new Set<number>();
	await robot(link, async (address, method) =>
		seen.add((await fetch(new URL(address, here), { method })).status),
	);
	expect([...seen].sort()).toEqual([200, 404]);
	const { context, page } = await visitor(browser);
	await page.goto(link);
	await answer(page);
	await context.close();
});

test('the same robot spends the link of software whose links answer by being opened', async () => {
	const unspent = new Set(['abcdefghjkmnp']);
	const naive = (address: string) => {
		for (const code of unspent) if (address.includes(code)) unspent.delete(code);
		return Promise.resolve();
	};
	await robot('https://survey.example/s/b3an5#abcdefghjkmnp', naive);
	expect(unspent.size).toBe(0);
});

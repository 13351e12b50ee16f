// "Leave this page quickly", with a script, without, and while the script is on its way, in browsers that keep whole pages
// for Back as every phone's does. Afterwards neither Back nor Forward finds anything that was typed.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, visitor } from '#support/browser.ts';
import { chromium } from '#support/engines/chromium.ts';
import { behind } from '#support/engines/history-of.ts';
import type { Tab } from '#support/engines/tab.ts';
import { phoneLine, type PhoneLine } from '#support/phone-line.ts';
import { here } from '../support/here.ts';

const words = 'My brother Zebedee hits me.';

let line: PhoneLine;
beforeAll(async () => {
	line = await phoneLine(here);
});
afterAll(() => line.close());

const isElsewhere = (tab: Tab) =>
	expect.poll(() => tab.address(), { timeout: 60_000, interval: 100 }).toBe(line.elsewhere);

const pages = {
	async 'the survey'(tab: Tab) {
		await tab.open(`${line.url}/s/b3an5#0000000000000`);
		await tab.type('textarea', words);
	},
	async 'the form to be contacted'(tab: Tab) {
		await tab.open(`${line.url}/c/warrington/note`);
		await tab.type('[name=called]', 'Zebedee');
		await tab.type('[name=about]', words);
	},
};

/** To another page of ours, opened in the place of the survey. */
async function openInside(tab: Tab, what: 'safe' | 'contact') {
	await tab.press('header summary');
	await tab.press(`header [data-inside=${what}]`);
	await expect.poll(() => tab.sees('[data-room] h1'), { timeout: 60_000 }).toBe(true);
}

async function toQuestion6(tab: Tab) {
	for (let step = 0; step < 6; step++) await tab.press(':is([data-part=next], [data-part=skip])');
	await tab.type('section:not([hidden]) textarea', words);
}

/** Where somebody who goes through the survey with its script may stand. */
const places = {
	'question 6': toQuestion6,
	async 'how we keep you safe, opened on the welcome'(tab: Tab) {
		await openInside(tab, 'safe');
	},
	async 'asking to be contacted, opened at question 6'(tab: Tab) {
		await toQuestion6(tab);
		await openInside(tab, 'contact');
		await tab.type('[data-room] [name=about]', words);
	},
};

describe.each([chromium])('in $name', ({ launch }) => {
	let tab: Tab;
	let close: () => Promise<void>;
	beforeAll(async () => ({ tab, close } = await launch()));
	afterAll(() => close());

	test.each(Object.entries(places))(
		'with its script, the survey is nowhere to be found after leaving it at %s',
		async (_, go) => {
			line.script = 'runs';
			await tab.open(`${line.url}/s/b3an5#0000000000000`);
			await expect.poll(() => tab.sees('[data-part=next]'), { timeout: 60_000 }).toBe(true);
			await go(tab);
			await tab.press('[data-leave]');
			await isElsewhere(tab);
			const found = await behind(tab, 8);
			expect(found).toHaveLength(16);
			expect(found.join('\n')).not.toMatch(/Zebedee|0000000000000|Your views|\/s\/b3an5/);
		},
	);

	describe.each(['off', 'lost'] as const)('script %s', (script) => {
		test.each(Object.entries(pages))(
			'after leaving %s, Back finds nothing that was typed',
			async (_, write) => {
				line.script = script;
				await write(tab);
				await tab.press('[data-leave]');
				await isElsewhere(tab);
				const found = (await behind(tab, 2)).join('\n');
				expect(found).toMatch(/<form/);
				expect(found).not.toContain('Zebedee');
			},
		);
	});
});

describe('a page that clears what is kept before it is kept itself', () => {
	let naive: Server;
	beforeAll(() => {
		naive = createServer(({ url }, response) => {
			if (url === '/leave')
				return response.writeHead(303, { Location: line.elsewhere, 'Clear-Site-Data': '"cache"' }).end();
			response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
			response.end('<title>Your views</title><textarea></textarea> <a data-leave href="/leave">Leave</a>');
		}).listen(0);
	});
	afterAll(() => naive.close());

	test.each([chromium])(
		'shows every word at one press of Back in $name: it keeps pages as phones do',
		async ({ launch }) => {
			const { tab, close } = await launch();
			for (let visit = 0; visit < 2; visit++) {
				await tab.open(`http://localhost:${(naive.address() as AddressInfo).port}/s?${visit}`);
				await tab.type('textarea', words);
				await tab.press('[data-leave]');
				await isElsewhere(tab);
			}
			expect((await behind(tab, 1)).join('\n')).toContain('Zebedee');
			await close();
		},
	);
});

test('works from the keyboard: Shift three times, but not while writing capitals', async () => {
	line.script = 'runs';
	const browser = await launch();
	const { page } = await visitor(browser);
	await page.goto(`${line.url}/s/b3an5`);
	await page.getByRole('button', { name: 'Start' }).waitFor();
	for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`);
	expect(page.url()).toContain('/s/b3an5');
	for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
	await page.waitForURL(line.elsewhere);
	await browser.close();
});

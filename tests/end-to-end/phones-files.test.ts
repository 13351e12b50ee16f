// An attacker with the phone itself: reads every file that a browser keeps, after it was closed. What was typed is in none of
// them. The same look finds it where a page answers a form as pages do. (WebKitGTK's driver hides its files: there is no such
// look into those, nor into Firefox's, where the look does not find what it should.)
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '#support/engines/chromium.ts';
import type { Engine, Tab } from '#support/engines/tab.ts';
import { phoneLine, type PhoneLine } from '#support/phone-line.ts';
import { textedLinks } from '#support/texted-links.ts';
import { here } from '../support/here.ts';

const words = 'My brother Zebedee hits me.';
const typedCode = '7zqk3m8wxvt2d';
const linkCode = '5hpn9r4jcgsy6';
/** Start, and then past a question without an answer. */
const onward = ':is([data-part=next], [data-part=skip])';
const patience = { timeout: 60_000, interval: 100 };

let line: PhoneLine;
let naive: Server;
beforeAll(async () => {
	line = await phoneLine(here);
	naive = createServer((request, response) => {
		request.resume();
		response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
		response.end(
			'<title>Your views</title><form method="post"><textarea name="said"></textarea><button>Send</button></form>',
		);
	}).listen(0);
});
afterAll(() => {
	line.close();
	naive.close();
});

const encodings = ['utf8', 'utf16le'] as const;

/** The files of a folder in which these letters stand, in either way that browsers write. */
function filesWith(folder: string, letters: string): string[] {
	const needles = encodings.map((encoding) => Buffer.from(letters, encoding));
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => {
			const bytes = readFileSync(file);
			return needles.some((needle) => bytes.includes(needle));
		})
		.map((file) => file.slice(folder.length));
}

/** What a browser has on disk of this visit, once it was closed. */
async function afterVisit({ launch }: Engine, visit: (tab: Tab) => Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'heard-phone-'));
	const { tab, close } = await launch(folder);
	await visit(tab);
	await close();
	const found = [words, 'Zebedee', typedCode, linkCode].map((letters) => filesWith(folder, letters));
	rmSync(folder, { recursive: true, force: true });
	const [sentence = [], name = [], code = [], link = []] = found;
	return { typed: [...sentence, ...name, ...code], link };
}

const isAt = (tab: Tab, address: string) => expect.poll(() => tab.address(), patience).toBe(address);

const visits = {
	async 'leaving at question 6'(tab: Tab) {
		line.script = 'runs';
		await tab.open(`${line.url}/s/b3an5#${linkCode}`);
		for (let step = 0; step < 6; step++) await tab.press(onward);
		await tab.type('section:not([hidden]) textarea', words);
		await tab.press('[data-leave]');
		await isAt(tab, line.elsewhere);
	},
	async 'a plain form with something wrong, and leaving'(tab: Tab) {
		line.script = 'off';
		await tab.open(`${line.url}/s/b3an5#${linkCode}`);
		await tab.type('textarea', words);
		await tab.type('[name=code]', typedCode);
		await tab.press('[data-part=send]');
		const answer = `!!document.querySelector('iframe').contentDocument.querySelector('[role=alert]')`;
		await expect.poll(() => tab.evaluate(answer), patience).toBe(true);
		await tab.press('[data-leave]');
		await isAt(tab, line.elsewhere);
	},
	async 'sending what was written'(tab: Tab) {
		line.script = 'runs';
		const [link = ''] = await textedLinks(1);
		const { pathname, hash } = new URL(link);
		await tab.open(line.url + pathname + hash);
		for (let step = 0; step < 6; step++) await tab.press(onward);
		await tab.type('section:not([hidden]) textarea', words);
		while (!(await tab.sees('[data-part=send]'))) await tab.press(onward);
		await tab.press('[data-part=send]');
		await expect.poll(() => tab.sees('[data-part=thanks]'), patience).toBe(true);
	},
	async 'asking to be contacted'(tab: Tab) {
		line.script = 'runs';
		await tab.open(`${line.url}/c/cheshire-east/note`);
		await tab.type('[name=called]', 'Zebedee');
		await tab.type('[name=reach]', typedCode);
		await tab.type('[name=about]', words);
		await tab.press('main form button');
		await isAt(tab, `${line.url}/c/cheshire-east/note/end`);
	},
};

describe.each([chromium])('in $name', (engine) => {
	test.each(Object.entries(visits))('nothing that was typed is left after %s', async (what, visit) => {
		const { typed, link } = await afterVisit(engine, visit);
		expect(typed).toEqual([]);
		// The threat model says so: a browser keeps every link.
		if (what.includes('leaving')) expect(link).not.toEqual([]);
	});

	test('every word is found where a page answers a form as pages do', async () => {
		const { typed } = await afterVisit(engine, async (tab) => {
			await tab.open(`http://localhost:${(naive.address() as AddressInfo).port}/`);
			await tab.type('textarea', words);
			await tab.press('button');
			await expect.poll(() => tab.sees('textarea'), patience).toBe(true);
		});
		expect(typed).not.toEqual([]);
	});
});

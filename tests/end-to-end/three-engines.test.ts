// The young person's journey in every engine that phones have: with the script on a line that loses answers, and without it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#support/engines/engines.ts';
import { behind } from '#support/engines/history-of.ts';
import type { Tab } from '#support/engines/tab.ts';
import { phoneLine, type PhoneLine } from '#support/phone-line.ts';
import { textedLinks } from '#support/texted-links.ts';
import { here } from '../support/here.ts';

const words = 'I would like to see Zebedee on Saturdays.';
const patience = { timeout: 60_000, interval: 100 };

let line: PhoneLine;
let links: URL[];
beforeAll(async () => {
	line = await phoneLine(here);
	links = (await textedLinks(2 * engines.length)).map((link) => new URL(link));
});
afterAll(() => line.close());

const nextLink = () => links.pop() ?? expect.unreachable();
const codeIn = (link: URL) => link.hash.slice(1);
const sees = (tab: Tab, what: string) => expect.poll(() => tab.sees(what), patience).toBe(true);

/** What stands in the frame beneath a plain form; its words, or after a press on something in it. */
const below = (tab: Tab, what: string, press = false) =>
	tab
		.evaluate<string>(
			`(() => { const found = document.querySelector('iframe')?.contentDocument?.querySelector('${what}');
			${press ? 'found?.click();' : ''} return found?.textContent ?? ''; })()`,
		)
		.catch(() => '');

describe.each(engines)('in $name', ({ launch }) => {
	let tab: Tab;
	let close: () => Promise<void>;
	beforeAll(async () => ({ tab, close } = await launch()));
	afterAll(() => close());

	test('the whole journey arrives once on a line that loses both answers, and its code is kept nowhere', async () => {
		const link = nextLink();
		line.script = 'runs';
		await tab.open(line.url + link.pathname + link.hash);
		await tab.press('[data-part=next]');
		while (!(await tab.sees('[data-part=send]'))) {
			if (await tab.sees('textarea')) await tab.type('section:not([hidden]) textarea', words);
			else if (await tab.sees('.tap-list .choice'))
				await tab.press('section:not([hidden]) .tap-list .choice');
			else await tab.press('section:not([hidden]) .choice');
			await tab.press('[data-part=next]');
		}
		for (const door of ['/signatures', '/ballots']) {
			line.losesAnswerTo.add(door);
			await tab.press('[data-part=send]');
			await expect
				.poll(() => tab.evaluate(`!!document.querySelector('.trouble')?.textContent`), patience)
				.toBe(true);
			expect(line.losesAnswerTo.size).toBe(0);
		}
		await tab.press('[data-part=send]');
		await sees(tab, '[data-part=thanks]');
		expect(await tab.address()).toBe(`${line.url}${link.pathname}/end`);
		for (const page of await behind(tab, 3)) expect(page).not.toMatch(new RegExp(`Zebedee|${codeIn(link)}`));
	});

	test('without a script, what is wrong loses nothing, the answer arrives, and Back finds an empty form', async () => {
		const link = nextLink();
		line.script = 'off';
		await tab.open(line.url + link.pathname);
		await tab.type('textarea', words);
		await tab.type('[name=code]', '0000000000000');
		await tab.press('[data-part=send]');
		await expect.poll(() => below(tab, '[role=alert]'), patience).toContain('Your answers are still here');
		expect(await tab.evaluate(`document.querySelector('textarea').value`)).toBe(words);
		await tab.type('[name=code]', codeIn(link));
		await tab.press('[data-part=send]');
		await expect.poll(() => below(tab, 'h1'), patience).toContain('Thank you');
		await below(tab, '[data-next]', true);
		await expect.poll(() => tab.address(), patience).toBe(`${line.url}${link.pathname}/end`);
		const found = (await behind(tab, 3)).join('\n');
		expect(found).toContain('<textarea');
		expect(found).not.toMatch(new RegExp(`Zebedee|${codeIn(link)}`));
	});

	test('where the script is lost on the way, what was typed makes way by itself', async () => {
		line.script = 'lost';
		await tab.open(`${line.url}/c/cheshire-east/note`);
		await tab.type('[name=called]', 'Zebedee');
		await tab.type('[name=reach]', 'At the youth club');
		line.script = 'runs';
		await tab.press('main form button');
		await expect.poll(() => tab.address(), patience).toBe(`${line.url}/c/cheshire-east/note/end`);
		expect((await behind(tab, 2)).join('\n')).not.toContain('Zebedee');
	});
});

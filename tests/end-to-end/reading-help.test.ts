// Reading help: larger letters, space, colours and a voice, for as long as the page lasts.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, launchWithoutBack, visitor } from '#support/browser.ts';

const survey = '/s/b3an5';

let browser: Browser;
beforeAll(async () => {
	browser = await launchWithoutBack();
});
afterAll(() => browser.close());

const help = (page: Page) => page.getByText('Reading help', { exact: true });
const start = (page: Page) => page.getByRole('button', { name: 'Start' });
/** Past the welcome, whether or not a panel hangs over it. */
async function begin(page: Page) {
	await page.keyboard.press('Escape');
	await start(page).click();
}
const next = (page: Page) => page.getByRole('button', { name: /^(Next|Skip)$/ });

const look = (page: Page) =>
	page.evaluate(() => {
		const heading = document.querySelector('section:not([hidden]) :is(h1, h2)') ?? document.body;
		const { fontSize, letterSpacing } = getComputedStyle(heading);
		return { size: parseFloat(fontSize), space: parseFloat(letterSpacing) };
	});

const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor);

test('letters and space grow, stay so from step to step, and are kept nowhere', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`${survey}#0000000000000`);
	const requests: string[] = [];
	await help(page).click();
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	const before = await look(page);
	await page.getByLabel('Biggest').check();
	await page.getByLabel('More space').check();
	expect(requests.filter((path) => path !== '/icon.svg')).toEqual([]);
	await begin(page);
	const after = await look(page);
	expect(after.size).toBeGreaterThan(before.size);
	expect(after.space).toBeGreaterThan(1);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/size|spaced/);
	await page.reload();
	await page.locator('[data-part="reading"][data-ready]').waitFor();
	expect(await look(page)).toEqual(before);
	await context.close();
});

test.each([
	['light', 'Dark', 'As on your phone'],
	['dark', 'Light', 'As on your phone'],
] as const)('a phone set to %s can have the page %s, and back', async (colorScheme, other, own) => {
	const { context, page } = await visitor(browser, { colorScheme });
	const opposite = await visitor(browser, { colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
	await page.goto(survey);
	await opposite.page.goto(survey);
	const mine = await paper(page);
	await help(page).click();
	await page.getByLabel(other, { exact: true }).check();
	expect(await paper(page)).toBe(await paper(opposite.page));
	expect(await paper(page)).not.toBe(mine);
	await expectAccessible(page);
	await page.getByLabel(own).check();
	expect(await paper(page)).toBe(mine);
	await expectAccessible(page);
	await context.close();
	await opposite.context.close();
});

test.each(['without JavaScript', 'with a script that never arrives'])(
	'%s the button that could do nothing is not there',
	async (how) => {
		const { context, page } = await visitor(browser, { javaScriptEnabled: how !== 'without JavaScript' });
		await page.route('**/workers/**', (route) => route.abort());
		await page.goto(survey);
		expect(await page.getByRole('button', { name: 'Send my answers' }).isVisible()).toBe(true);
		expect(await help(page).isVisible()).toBe(false);
		await context.close();
	},
);

test('the panel makes way for whatever comes next, and Escape closes it where it was opened', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(survey);
	await page.locator('[data-part="reading"][data-ready]').waitFor();
	await help(page).click();
	await page.getByLabel('Bigger').focus();
	await page.keyboard.press('Escape');
	expect(await page.getByLabel('Bigger').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Reading help');
	await page.keyboard.press('Enter');
	await page.getByText('Help', { exact: true }).click();
	expect(await page.getByLabel('Bigger').isVisible()).toBe(false);
	await begin(page);
	expect(await page.getByRole('link', { name: 'Call 999' }).isVisible()).toBe(false);
	await context.close();
});

describe('reading aloud', () => {
	/** A phone with these voices, which notes what it was made to say. */
	async function phoneWith(voices: { lang: string; localService: boolean }[]) {
		const visit = await visitor(browser);
		await visit.page.addInitScript((voices) => {
			const spoken: string[] = [];
			type Told = (type: 'start' | 'end') => void;
			let queue: { text: string; told: Told }[] = [];
			const voice = {
				spoken,
				getVoices: () => voices,
				speak: (words: { text: string; told: Told }) => {
					spoken.push(words.text);
					queue.push(words);
				},
				cancel: () => (queue = []),
				silent: () => queue.length === 0,
				/** Begins to say what is next; says it to its end. */
				begin: () => queue[0]?.told('start'),
				end: () => queue.shift()?.told('end'),
				finish: () => {
					for (const words of queue.splice(0)) words.told('end');
				},
			};
			class Utterance {
				listening: [string, () => void][] = [];
				text: string;
				constructor(text: string) {
					this.text = text;
				}
				addEventListener(type: string, listen: () => void) {
					this.listening.push([type, listen]);
				}
				told(happened: string) {
					for (const [type, listen] of this.listening) if (type === happened) listen();
				}
			}
			Object.defineProperty(window, 'speechSynthesis', { value: voice });
			Object.assign(window, { SpeechSynthesisUtterance: Utterance, voice });
		}, voices);
		await visit.page.goto(`${survey}#0000000000000`);
		await help(visit.page).click();
		return visit;
	}
	const heard = (page: Page) => page.evaluate('voice.spoken.splice(0)') as Promise<string[]>;
	const silent = (page: Page) => page.evaluate('voice.silent()');
	const local = [{ lang: 'en-GB', localService: true }];
	const stop = (page: Page) => page.getByRole('button', { name: 'Stop' });
	const aloud = (page: Page) => page.getByLabel('reads each question out loud');

	test.each([
		['no voice at all', []],
		['only a voice that would send the words away', [{ lang: 'en-GB', localService: false }]],
		['only a voice for another language', [{ lang: 'pl-PL', localService: true }]],
	])('is not offered where there is %s', async (_, voices) => {
		const { context, page } = await phoneWith(voices);
		expect(await page.getByLabel('Biggest').isVisible()).toBe(true);
		expect(await aloud(page).isVisible()).toBe(false);
		await context.close();
	});

	test('reads question, rule and answers in their order, only when asked, and stops when told', async () => {
		const { context, page } = await phoneWith(local);
		await aloud(page).check();
		await begin(page);
		expect(await heard(page)).toEqual([]);
		const button = page.getByRole('button', { name: 'Listen' });
		await button.click();
		await stop(page).waitFor();
		const words = await heard(page);
		expect(words[0]).toContain('It is Saturday');
		expect(words[1]).toContain('Pick one.');
		expect(words.slice(2)).toEqual(await page.locator('section:not([hidden]) .choice').allInnerTexts());
		await stop(page).click();
		expect(await silent(page)).toBe(true);
		await button.click();
		await stop(page).waitFor();
		const lit = page.locator('.lit');
		for (const line of words.slice(0, 3)) {
			await page.evaluate('voice.begin()');
			expect(await lit.innerText()).toBe(line);
			await page.evaluate('voice.end()');
		}
		await expectAccessible(page);
		await page.evaluate('voice.finish()');
		await button.waitFor();
		expect(await lit.count()).toBe(0);
		await expectAccessible(page);
		await context.close();
	});

	test('falls silent on the next step, and never reads what somebody wrote', async () => {
		const { context, page } = await phoneWith(local);
		await aloud(page).check();
		await begin(page);
		await page.getByRole('button', { name: 'Listen' }).click();
		await stop(page).waitFor();
		await next(page).click();
		expect(await silent(page)).toBe(true);
		while (!(await page.locator('textarea').isVisible())) await next(page).click();
		await page.locator('textarea').fill('My brother is called Sam.');
		await heard(page);
		await page.getByRole('button', { name: 'Listen' }).click();
		await stop(page).waitFor();
		expect((await heard(page)).join(' ')).not.toContain('Sam');
		await context.close();
	});

	test('is not there once it is switched off again', async () => {
		const { context, page } = await phoneWith(local);
		await aloud(page).check();
		await aloud(page).uncheck();
		await begin(page);
		expect(await page.getByRole('button', { name: 'Listen' }).isVisible()).toBe(false);
		await context.close();
	});
});

test('a symbol beside an answer is silent: a screen reader says the answer and nothing else', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(survey);
	await begin(page);
	const first = page.locator('section:not([hidden]) .choice').first();
	expect(await first.locator('svg').isVisible()).toBe(true);
	expect(await first.ariaSnapshot()).toBe(
		'- radio "Sport, or something where I move"\n- text: Sport, or something where I move',
	);
	await expectAccessible(page);
	await context.close();
});

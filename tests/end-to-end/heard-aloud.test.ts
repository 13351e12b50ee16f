// What a screen reader says of each screen, in order: what Chromium tells it, without a voice.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBelow, expectAccessible, launchWithoutBack, visitor } from '#support/browser.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';
import { english } from '../../web/src/lib/words/english.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchWithoutBack();
});
afterAll(() => browser.close());

/** The words come in this order, whatever stands between them. */
async function expectHeard(page: Page, where: string, phrases: string[]): Promise<string> {
	const heard = await page.locator(where).ariaSnapshot();
	let from = 0;
	for (const phrase of phrases) {
		const at = heard.indexOf(phrase, from);
		expect(at, `“${phrase}” is not heard in its place:\n${heard}`).toBeGreaterThanOrEqual(0);
		from = at + phrase.length;
	}
	return heard;
}
const inFocus = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
const step = (page: Page) => page.locator('section:not([hidden])');
const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).click();

/** Each question of the demo's survey, as it is heard before anything is answered. */
const questions = [
	['1 of 7 It is Saturday', 'Pick one.', 'radio "Sport, or something where I move"', 'radio "A quiet day'],
	[
		'2 of 7 What stops you',
		'Pick up to 3.',
		'checkbox "Getting there and back"',
		'checkbox "Nothing stops me"',
	],
	['3 of 7 On a bad day', 'Pick the face that fits.', 'radio "Disagree a lot"', 'radio "Agree a lot"'],
	['4 of 7 When I need a dentist', 'radio "Disagree a lot"', 'radio "Agree a lot"'],
	['5 of 7 We have money', 'You can leave some out.', 'Make it number 1"', 'Make it number 1"'],
	[
		'6 of 7 What one thing',
		'Who reads this:',
		'do not write it here',
		'textbox "6 of 7',
		'Up to 600 letters.',
	],
	['7 of 7 How old are you?', 'radio "8 to 11"', 'radio "I’d rather not say"'],
];

test('each screen of a survey is said in the order in which it is needed, and pictures are silent', async () => {
	const { context, page } = await visitor(browser);
	await page.goto('/s/b3an5#0000000000000');
	await page.getByRole('button', { name: 'Start' }).waitFor();
	await expectHeard(page, 'body', [
		'Help',
		'link "Leave this page quickly"',
		'Reading help',
		'Language',
		'asks',
		'heading "What makes a good week?" [level=1]',
		'It takes about',
		'Who reads it:',
		'You hear back by',
		'We make it very hard to find out it was you.',
		'What we can and can’t promise',
		'button "Start"',
	]);
	await press(page, 'Start');
	for (const [title = '', ...rest] of questions) {
		const heard = await expectHeard(page, 'main', [title, ...rest, 'button "Back"', 'button "Skip"']);
		expect(heard).not.toMatch(/\bimg\b|graphic/);
		expect((await inFocus(page)).replace(/\s+/g, ' ')).toContain(title);
		const choice = step(page).locator('.choice').first();
		if (title.startsWith('5')) await choice.click();
		else if (title.startsWith('6')) await step(page).locator('textarea').fill('More time outside');
		else await choice.click();
		await expectHeard(page, 'main', title.startsWith('5') ? ['number 1. Take its number away'] : [title]);
		await press(page, 'Next');
	}
	expect(await inFocus(page)).toBe('Ready to send?');
	await expectHeard(page, 'main', [
		'heading "Ready to send?"',
		'It is Saturday',
		'Sport, or something where I move',
		'button "Change: It is Saturday',
		'More time outside',
		'button "Send my answers"',
	]);
	await press(page, 'Send my answers');
	await expectHeard(page, '[role=alert]:not(:empty)', [english.both.codeRefused.slice(0, 30)]);
	await context.close();
});

const helpFirst = ['Help', 'link "Leave this page quickly"'];

test.each<[what: string, path: string, phrases: string[]]>([
	['the thanks, opened again', '/s/b3an5/end', [`heading "${english.ifSent}" [level=1]`]],
	['a closed survey', '/s/m4xv2', [`heading "${english.closed}" [level=1]`]],
	['an unknown survey', '/s/nnnnn', ['heading "We can’t find this page" [level=1]']],
	['how we keep you safe', '/c/cheshire-east/about', ['heading "How we keep you safe" [level=1]', 'heading']],
	[
		'asking for contact',
		'/c/cheshire-east/note',
		[
			'heading',
			'[level=1]',
			'textbox "What shall we call you?',
			'textbox "How can we reach you?',
			'button "Send this to',
		],
	],
	['thanks for asking', '/c/cheshire-east/note/end', ['heading "We got it. Thank you." [level=1]']],
	[
		'the easy welcome',
		'/s/b3an5?easy#0000000000000',
		[
			'[level=1]',
			'We lock your answers away.',
			'link "How we keep you safe"',
			'link "Go to the longer words"',
			'button "Start"',
		],
	],
	['a tablet handed round', '/s/b3an5/tablet', ['heading', '[level=1]']],
])(
	'%s is said with the ways out first, then its heading, then what can be done; pictures are silent',
	async (_, path, phrases) => {
		const { context, page } = await visitor(browser);
		await page.goto(path, { waitUntil: 'networkidle' });
		const heard = await expectHeard(page, 'body', [...helpFirst, ...phrases]);
		expect(heard).not.toMatch(/\bimg\b|graphic/);
		await context.close();
	},
);

test('help is said before what leads away, each number with whose it is', async () => {
	const { context, page } = await visitor(browser);
	await page.goto('/s/b3an5');
	await page.getByRole('banner').getByText('Help', { exact: true }).click();
	await expectHeard(page, 'header', [
		'999',
		'link "Call 999"',
		'Childline',
		'link "Call 0800 1111"',
		'link "Ask someone to contact you"',
		'link "How we keep you safe"',
		'link "Leave this page quickly"',
	]);
	await context.close();
});

test('without a script every question is said with its rule, and what is to be put right beneath', async () => {
	const { context, page } = await visitor(browser);
	await page.route('**/workers/**', (route) => route.abort());
	await page.goto('/s/b3an5');
	await expectHeard(page, 'main', [
		...questions.filter((_, at) => at !== 4).map(([title = '']) => title.slice(7)),
		'textbox "Your code"',
		'button "Send my answers"',
	]);
	await press(page, 'Send my answers');
	await answerBelow(page).getByText('There is something to put right').waitFor();
	expect(await answerBelow(page).locator('body').ariaSnapshot()).toMatch(/alert[\s\S]*Type your code/);
	await context.close();
});

test.each([
	{ language: 'en', words: english, colorScheme: 'light' as const },
	{ language: 'ar', words: arabic, colorScheme: 'dark' as const },
])(
	'axe finds nothing on an open panel, $language, $colorScheme',
	async ({ language, words, colorScheme }) => {
		const { context, page } = await visitor(browser, { colorScheme });
		await page.goto(`/s/b3an5?in=${language}`);
		for (const panel of [words.help, words.readingHelp, words.language]) {
			await page.locator('summary', { hasText: panel }).first().click();
			await expectAccessible(page);
			await page.keyboard.press('Escape');
		}
		await context.close();
	},
);

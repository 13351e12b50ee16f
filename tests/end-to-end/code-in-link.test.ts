// The code: however the link travelled, or whoever typed it, it is found; and it is kept nowhere but in the page's memory.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launch, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';

const secret = 'I would like to see my brother on Saturdays.';

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launch();
	links = await textedLinks(7);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const codeIn = (link: string) => link.split('#')[1] ?? '';
const start = (page: Page) => page.getByRole('button', { name: 'Start' });
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' });
const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you. Your answers are in.' });
const step = (page: Page) => page.locator('section:not([hidden])');

async function started(link: string) {
	const { context, page } = await visitor(browser);
	await page.goto(link);
	await start(page).click();
	return { context, page };
}

/** From the first question to the review, with something in own words. */
async function answerAll(page: Page) {
	while (!(await send(page).isVisible())) {
		if (await step(page).locator('textarea').count()) await step(page).locator('textarea').fill(secret);
		await page.getByRole('button', { name: /^(Next|Skip)$/ }).click();
	}
}

test('the code is in no address and no entry of the history from the first moment on', async () => {
	const link = nextLink();
	const { context, page } = await visitor(browser);
	await page.goto(link);
	await start(page).waitFor();
	const seen = () => page.evaluate(() => location.href + JSON.stringify(history.state));
	expect(await seen()).not.toMatch(new RegExp(codeIn(link), 'i'));
	await start(page).click();
	expect(await seen()).not.toMatch(new RegExp(codeIn(link), 'i'));
	await context.close();
});

test('a link that was used says that all is well, and asks for no code', async () => {
	const used = nextLink();
	const first = await started(used);
	await answerAll(first.page);
	await send(first.page).click();
	await thanks(first.page).waitFor();
	await first.context.close();

	const { context, page } = await started(used);
	await answerAll(page);
	await send(page).click();
	await page.getByText('your answers are safe with us: you are done').waitFor();
	expect(await step(page).innerText()).toContain(secret);
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);

	const link = nextLink();
	await page.goto(link);
	await start(page).click();
	expect(await page.content()).not.toContain(secret);
	await answerAll(page);
	await send(page).click();
	await thanks(page).waitFor();
	await context.close();
});

test.each([
	'.',
	')',
	'%22',
	'%E2%80%A6',
	'?fbclid=IwAR0xKq3vDc-2fQmZ_A9',
	' Reply STOP to stop.',
	'#',
	'%20',
])('a link with %j behind its code still has its code', async (behind) => {
	const { context, page } = await visitor(browser);
	await page.goto(`/s/b3an5#0123456789abc${behind}`);
	await start(page).waitFor();
	expect(new URL(page.url()).hash).toBe('');
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	await context.close();
});

test('a link that lost its code says so on the welcome, and takes the code there, as it is pasted', async () => {
	const link = nextLink();
	const { context, page } = await visitor(browser);
	await page.goto(`/s/b3an5#${codeIn(link).slice(2)}`);
	await step(page).getByText('The code in your link got lost on the way').waitFor();
	await expectAccessible(page);
	await page.getByLabel('Your code').fill('12345');
	await start(page).click();
	await step(page).getByText('Type your code first').waitFor();
	await expectAccessible(page);
	await page.getByLabel('Your code').fill(`Have your say: ${link}.`);
	await start(page).click();
	await answerAll(page);
	await send(page).click();
	await thanks(page).waitFor();
	await context.close();
});

test('who comes with a card, or by an address that they typed, can type the code first, or at the end', async () => {
	const link = nextLink();
	const { context, page } = await visitor(browser);
	await page.goto('/S/B3AN5.');
	await step(page).getByText('You need your code to send your answers').waitFor();
	expect(new URL(page.url()).pathname).toBe('/s/b3an5');
	await start(page).click();
	await answerAll(page);
	await send(page).click();
	await page.getByText('Type your code first').waitFor();
	await page.getByLabel('Your code').fill('0000000000000');
	await send(page).click();
	await page.getByText('a letter may be wrong').waitFor();
	await page.getByLabel('Your code').fill(`${codeIn(link).toUpperCase()}.`);
	await page.getByRole('button', { name: 'Try again' }).click();
	await thanks(page).waitFor();
	await context.close();
});

test('after a reload, which forgets the code, the link of the text can be opened in this same page', async () => {
	const link = nextLink();
	const { context, page } = await started(link);
	await page.reload();
	await step(page).getByText('You need your code').waitFor();
	await page.evaluate((hash) => (location.hash = hash), codeIn(link));
	await page.getByText('You need your code').waitFor({ state: 'hidden' });
	await start(page).click();
	await answerAll(page);
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	await send(page).click();
	await thanks(page).waitFor();
	await context.close();
});

test('a phone that cannot seal finds the code of its link in the plain form', async () => {
	const link = nextLink();
	const { context, page } = await visitor(browser);
	await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
	await page.goto(`${link}.`);
	await expect.poll(() => page.getByLabel('Your code').inputValue()).toBe(codeIn(link).toLowerCase());
	expect(new URL(page.url()).hash).toBe('');
	await send(page).click();
	await page.getByRole('heading', { name: 'If you sent your answers, they are in.' }).waitFor();
	await context.close();
});

test('who never sent is not told that answers are in, by whichever address', async () => {
	for (const javaScriptEnabled of [true, false]) {
		const { context, page } = await visitor(browser, { javaScriptEnabled });
		await page.goto('/s/b3an5/thanks#main');
		const told = await page.locator('main').innerText();
		expect(told).toContain('If you have not, open the link in your text again.');
		expect(told).not.toMatch(/Your answers are in/);
		await context.close();
	}
});

// What goes wrong in the middle: a script that breaks or is lost, a phone that is turned, a finger and no keyboard. What
// is on the screen always sends.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBelow, expectAccessible, launch, phone, visitor } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { arabic } from '../../web/src/lib/words/arabic.ts';

const secret = 'I would like to see my brother on Saturdays.';

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launch();
	links = await textedLinks(7);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const start = (page: Page) => page.getByRole('button', { name: 'Start' });
const next = (page: Page) => page.getByRole('button', { name: /^(Next|Skip)$/ });
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' });
const plain = (page: Page) => page.locator('[data-part=plain]:visible');
const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you' });
const step = (page: Page) => page.locator('section:not([hidden])');
const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Its one button is there at once: the plain form stands there, with its code in it. */
async function sendPlainly(page: Page) {
	await plain(page).waitFor();
	await send(page).click();
	await thanks(page).waitFor();
}

test('a script that never arrives leaves a form that sends, with the code typed in', async () => {
	const { context, page } = await visitor(browser);
	await page.route('**/workers/**', (route) => route.abort());
	const link = nextLink();
	await page.goto(link);
	await page.getByLabel('Agree a lot', { exact: true }).first().check();
	await page.getByLabel('Your code').fill(link.split('#')[1] ?? '');
	await sendPlainly(page);
	await context.close();
});

test('a script that breaks as it starts gives the plain form back, with the code of the link', async () => {
	const { context, page } = await visitor(browser);
	await page.addInitScript(() => Object.assign(history, { replaceState: null }));
	await page.goto(nextLink());
	await page.getByLabel('Agree a lot', { exact: true }).first().check();
	await sendPlainly(page);
	await context.close();
});

test('a script that breaks between two questions gives the plain form back, with all that was answered', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(nextLink());
	await start(page).click();
	const first = (await step(page).locator('.choice').first().innerText()).trim();
	let order = '';
	while (!(await step(page).locator('textarea').count())) {
		if (await step(page).locator('.tap-list').count()) {
			order = (await step(page).locator('.tap-list .name').nth(1).innerText()).trim();
			await step(page).locator('.tap-list .choice').nth(1).click();
		} else await step(page).locator('.choice').first().click();
		await next(page).click();
	}
	await step(page).locator('textarea').fill(secret);
	await page.evaluate(() => Object.assign(history, { pushState: null }));
	await next(page).click();
	expect(await page.locator('textarea').inputValue()).toBe(secret);
	expect(await page.locator('textarea').isVisible()).toBe(true);
	expect(await page.locator('[data-order] select').first().isVisible()).toBe(true);
	expect(await page.getByLabel(first, { exact: true }).first().isChecked()).toBe(true);
	expect(await page.getByLabel(order, { exact: true }).inputValue()).toBe('1');
	await expectAccessible(page);
	await sendPlainly(page);
	await context.close();
});

test('a phone that turns out unable to seal sends the plain way, after saying what that means', async () => {
	const { context, page } = await visitor(browser);
	await page.addInitScript(() => {
		crypto.subtle.wrapKey = () => Promise.reject(new Error('not on this phone'));
	});
	const posts: string[] = [];
	page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
	await page.goto(nextLink());
	await start(page).click();
	await step(page).locator('.choice').first().click();
	while (!(await send(page).isVisible())) await next(page).click();
	await send(page).click();
	await plain(page).waitFor();
	expect(posts).toEqual([]);
	expect(await page.locator('main').innerText()).toContain('our computer sees your code and your answers');
	await sendPlainly(page);
	await context.close();
});

test('a fault of something else in the browser changes nothing', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(nextLink());
	await start(page).click();
	await page.evaluate(async () => {
		dispatchEvent(new ErrorEvent('error', { filename: 'extension://there/a.js' }));
		void Promise.reject(new Error('elsewhere'));
		await new Promise((resolve) => setTimeout(resolve));
	});
	expect(await next(page).isVisible()).toBe(true);
	expect(await plain(page).count()).toBe(0);
	await context.close();
});

test('a phone that is turned in the middle keeps the step, the answer and the way on in reach', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(nextLink());
	await start(page).click();
	const turned = { width: phone.height, height: phone.width };
	while (!(await send(page).isVisible())) {
		const heading = await step(page).locator('h2').innerText();
		const choice = step(page).locator('.choice:has(input)').first();
		if (await choice.count()) await choice.click();
		const chosen = await step(page).locator(':checked').count();
		for (const size of [turned, phone]) {
			await page.setViewportSize(size);
			expect(await step(page).locator('h2').innerText()).toBe(heading);
			expect(await step(page).locator(':checked').count()).toBe(chosen);
			expect(await sideways(page)).toBe(0);
		}
		await page.setViewportSize(turned);
		await next(page).click();
	}
	await page.setViewportSize(phone);
	await send(page).click();
	await thanks(page).waitFor();
	await context.close();
});

test('every kind of question is answered with one finger', async () => {
	const { context, page } = await visitor(browser, { hasTouch: true, isMobile: true });
	await page.goto(nextLink());
	await start(page).tap();
	const kinds = new Set<string>();
	while (!(await send(page).isVisible())) {
		const kind = (await step(page).getAttribute('data-kind')) ?? 'group';
		kinds.add(kind);
		const choices = step(page).locator('.choice');
		if (kind === 'choose-many') {
			for (const at of [0, 1, 2, 3]) await choices.nth(at).tap();
			await step(page).getByText('You picked 4. Pick up to 3.').waitFor();
			await choices.nth(3).tap();
		} else if (kind === 'put-in-order') {
			for (const _ of [1, 2]) await step(page).locator('ul .choice').first().tap();
			const second = await step(page).locator('.placed .name').nth(1).innerText();
			await step(page)
				.getByRole('button', { name: `Move ${second} up` })
				.tap();
			expect(await step(page).locator('.placed .name').first().innerText()).toBe(second);
		} else if (kind === 'own-words') {
			await step(page).locator('textarea').tap();
			await page.keyboard.insertText(secret);
			await choices.tap();
		} else await choices.first().tap();
		await next(page).tap();
	}
	expect([...kinds].sort()).toEqual([
		'agree',
		'choose-many',
		'choose-one',
		'group',
		'own-words',
		'put-in-order',
	]);
	await send(page).tap();
	await thanks(page).waitFor();
	await context.close();
});

test.each(['light', 'dark'] as const)(
	'from right to left, axe finds nothing on the plain form either, %s',
	async (colorScheme) => {
		// axe itself is a script: the page's own is kept away instead.
		const { context, page } = await visitor(browser, { colorScheme });
		await page.route('**/workers/**', (route) => route.abort());
		await page.goto('/s/b3an5?in=ar');
		const press = page.getByRole('button', { name: arabic.both.send });
		const below = answerBelow(page);
		await expectAccessible(page);
		await press.click();
		await below.getByText(arabic.putRight).waitFor();
		await expectAccessible(page);
		await page.getByLabel(arabic.code).fill('0000000000000');
		await press.click();
		await below.getByText(arabic.both.codeRefused).waitFor();
		await expectAccessible(page);
		await context.close();
	},
);

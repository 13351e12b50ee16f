// The same page where no script runs: one form, looked over and posted.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	answerBelow,
	desktop,
	expectAccessible,
	expectAccessibleInBoth,
	launchWithoutBack,
	phone,
	visitor,
} from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';
import { english } from '../../web/src/lib/words/english.ts';

const secret = 'I would like to see my brother on Saturdays.';
const plain = { javaScriptEnabled: false };

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launchWithoutBack();
	links = await textedLinks(5);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const codeIn = (link: string) => link.split('#')[1] ?? '';
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const seen = async (page: Page) => [
	await page.locator('textarea').inputValue(),
	await page.locator('select').nth(1).inputValue(),
	await page.locator('main :checked').count(),
];

describe('without JavaScript', () => {
	test('one post answers once; the same code again is refused, and says nothing about anyone', async () => {
		const { context, page } = await visitor(browser, plain);
		const link = nextLink();
		for (const again of [false, true]) {
			await page.goto(link);
			expect(await page.locator('main').innerText()).toMatch(
				/our computer sees your code and your answers[\s\S]*Send my answers/,
			);
			await page.getByLabel('Agree a lot', { exact: true }).first().check();
			await page.locator('textarea').fill(secret);
			await page.getByLabel('Your code').fill(again ? `${codeIn(link)}.` : link);
			await send(page).click();
			if (again) continue;
			await answerBelow(page).getByRole('heading', { name: 'Thank you' }).waitFor();
			await answerBelow(page).getByRole('link', { name: 'Next' }).click();
			await page.getByRole('heading', { name: 'What changed last time' }).waitFor();
			expect(await page.locator('main').innerText()).toContain('Thank you');
		}
		await answerBelow(page).getByRole('alert').getByText(english.both.codeRefused).waitFor();
		expect(await page.locator('textarea').inputValue()).toBe(secret);
		await context.close();
	});

	test('what was answered stays in sight and can be changed until it is sent, whatever the answer is', async () => {
		const { context, page } = await visitor(browser, plain);
		const link = nextLink();
		await page.goto(link);
		await page.getByLabel('Agree a lot', { exact: true }).first().check();
		await page.locator('select').nth(1).selectOption('1');
		await page.locator('textarea').fill(secret);
		const before = await seen(page);
		expect(before.slice(0, 2)).toEqual([secret, '1']);
		await send(page).click();
		await answerBelow(page).getByRole('link', { name: english.typeCode }).click();
		await page.locator(':target').waitFor();
		expect(await page.locator(':target').getAttribute('name')).toBe('code');
		expect(await seen(page)).toEqual(before);
		await page.getByLabel('Your code').fill(codeIn(link));
		await send(page).click();
		await answerBelow(page).getByRole('heading', { name: 'Thank you' }).waitFor();
		await context.close();
	});

	test('a form that is posted twice is one send, and both get the thanks', async () => {
		const { context, page } = await visitor(browser, plain);
		const link = nextLink();
		await page.goto(link);
		await page.getByLabel('Your code').fill(codeIn(link));
		const form = await page.locator('form').evaluate((element: HTMLFormElement) => {
			const sent = new URLSearchParams();
			for (const [name, value] of new FormData(element))
				if (typeof value === 'string') sent.append(name, value);
			return sent.toString();
		});
		for (let time = 0; time < 2; time++) {
			const answer = await context.request.post(page.url(), {
				headers: {
					Accept: 'text/html',
					'Content-Type': 'application/x-www-form-urlencoded',
					Origin: new URL(link).origin,
				},
				data: form,
				maxRedirects: 0,
			});
			expect(answer.status()).toBe(303);
			expect(answer.headers()['location']).toBe('/s/b3an5/answer?of=sent');
		}
		await context.close();
	});

	test('what is wrong is said kindly, with a link to its place, and no answer is in any address', async () => {
		const { context, page } = await visitor(browser, plain);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(nextLink());
		for (const box of await page.locator('main [type=checkbox]').all()) await box.check();
		for (const at of [0, 1]) await page.locator('select').nth(at).selectOption('1');
		await page.locator('textarea').fill(secret);
		await page.getByLabel('18 or over').check();
		const before = await seen(page);
		await send(page).click();
		const summary = answerBelow(page).getByRole('alert');
		expect(await summary.innerText()).toMatch(
			/Question 2: Pick up to 3\.[\s\S]*Question 5: Give the best one number 1[\s\S]*Type your code\./,
		);
		await summary.getByRole('link', { name: 'Question 5' }).click();
		await page.locator(':target').waitFor();
		expect(await page.locator(':target').innerText()).toContain('5 of 7');
		expect(await seen(page)).toEqual(before);
		const answers = asked.filter((address) => address.includes('/answer'));
		expect(answers).toHaveLength(1);
		expect(decodeURIComponent(answers[0] ?? '')).toMatch(/\/answer\?(at=(q-[\w-]+|code)&?)+$/);
		await context.close();
	});

	test('the answer is no page by itself: whoever opens its address is not thanked', async () => {
		const { context, page } = await visitor(browser, plain);
		await page.goto('/s/b3an5/answer?of=sent');
		expect(new URL(page.url()).pathname).toBe('/s/b3an5');
		expect(await page.locator('main').innerText()).not.toContain('Thank you');
		await context.close();
	});

	test('axe finds nothing on the plain form, in the light and in the dark', async () => {
		// axe itself is a script: the page's own is kept away instead.
		const { context, page } = await visitor(browser);
		await page.route('**/workers/**', (route) => route.abort());
		await page.goto('/s/b3an5');
		expect(await send(page).isVisible()).toBe(true);
		await expectAccessibleInBoth(page);
		await send(page).click();
		await answerBelow(page).getByText('There is something to put right').waitFor();
		await expectAccessibleInBoth(page);
		await page.getByLabel('Your code').fill('0000000000000');
		await send(page).click();
		await answerBelow(page).getByText(english.both.codeRefused).waitFor();
		await expectAccessibleInBoth(page);
		await context.close();
	});
});

test('a script that arrives late finds what was answered, and leaves the person where they are', async () => {
	const { context, page } = await visitor(browser);
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/workers/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/s/b3an5', { waitUntil: 'commit' });
	await page.getByLabel('Agree a lot', { exact: true }).first().check();
	release();
	await page.getByText(/^3 of/).waitFor();
	await page.getByRole('button', { name: 'Next' }).waitFor();
	expect(await page.getByLabel('Agree a lot', { exact: true }).first().isChecked()).toBe(true);
	expect(await page.getByText(/^4 of/).isVisible()).toBe(false);
	await context.close();
});

describe('a page that cannot be answered', () => {
	test.each([
		['unknown', '/s/zzzzz', 'We can’t find this page'],
		['as long as no address is', `/s/${'z'.repeat(300)}`, 'We can’t find this page'],
		['a draft', '/s/f6jhd', 'We can’t find this page'],
		['closed', '/s/m4xv2', 'This one has closed'],
	])('%s says so kindly, with help lines, and is no form', async (_, path, words) => {
		const { context, page } = await visitor(browser);
		const response = await page.goto(path);
		expect(response?.status()).toBe(200);
		expect(await heading(page).innerText()).toBe(words);
		expect(await page.title()).toBe('Your views');
		await page.getByText('Help', { exact: true }).click();
		expect(await page.getByRole('link', { name: 'Call 0800 1111' }).isVisible()).toBe(true);
		expect(await page.locator('form').count()).toBe(0);
		await expectAccessible(page);
		await context.close();
	});
});

test('nothing needs to be scrolled sideways on the smallest phone, nor with letters twice as large', async () => {
	const { context, page } = await visitor(browser, { viewport: { width: 320, height: 640 } });
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	for (const size of ['100%', '200%']) {
		await page.goto('/s/b3an5');
		await page.evaluate((letters) => document.documentElement.style.setProperty('font-size', letters), size);
		expect(await overflow()).toBe(0);
		await page.getByRole('button', { name: 'Start' }).click();
		while (!(await send(page).isVisible())) {
			const order = page.locator('section:not([hidden]) .tap-list .choice');
			if (await order.count()) await order.last().click();
			expect(await overflow()).toBe(0);
			await page.getByRole('button', { name: /^(Next|Skip)$/ }).click();
		}
		expect(await overflow()).toBe(0);
	}
	await context.close();
});

test('the public pages tell what was said and done, and axe finds nothing, in the light and in the dark', async () => {
	for (const viewport of [phone, desktop]) {
		const { context, page } = await visitor(browser, { viewport });
		await page.goto('/');
		await expectAccessibleInBoth(page);
		await page.getByRole('link', { name: 'Warrington' }).click();
		await page.waitForURL(/\/c\/warrington/);
		const all = await page.getByRole('heading', { name: 'You said' }).count();
		expect(all).toBeGreaterThan(1);
		await expectAccessibleInBoth(page);
		await page.getByRole('link', { name: 'A good start as an adult' }).click();
		const some = await page.getByRole('heading', { name: 'You said' }).count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
		await context.close();
	}
});

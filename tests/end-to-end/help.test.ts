// Help and the way out, on every page that a young person can come to, as it is without JavaScript.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, visitor } from '#support/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	({ page } = await visitor(browser, { javaScriptEnabled: false }));
});
afterAll(() => browser.close());

const ofWarrington = { line: '01632960141', at: '/c/warrington' };
const ofCheshireEast = { line: '01632960220', at: '/c/cheshire-east' };

const ours = [
	['an open survey', '/s/b3an5', ofWarrington],
	['its thanks', '/s/b3an5/thanks', ofWarrington],
	['a closed survey', '/s/m4xv2', ofWarrington],
	['an unknown survey', '/s/nnnnn', null],
	['the public page', '/c/cheshire-east', ofCheshireEast],
	['how we keep you safe', '/safe', null],
	['how this council keeps you safe', '/c/cheshire-east/safe', ofCheshireEast],
	['asking for contact', '/c/cheshire-east/contact', ofCheshireEast],
	['thanks for asking', '/c/cheshire-east/contact/thanks', ofCheshireEast],
	['an unknown council', '/c/nowhere', null],
	['asking an unknown council', '/c/nowhere/contact', null],
] as const;
const nowhere = [
	['a page that is not there', '/nowhere', null],
	['a link that lost its survey', '/s', null],
] as const;

test.each([...ours, ...nowhere])(
	'%s has 999, Childline and the council’s own lines one tap away, and the way out in sight',
	async (_, path, council) => {
		await page.goto(path);
		const header = page.getByRole('banner');
		expect(await header.getByRole('link', { name: 'Leave this page quickly' }).isVisible()).toBe(true);
		await header.getByText('Help', { exact: true }).click();
		for (const number of ['999', '08001111', ...(council ? [council.line] : [])])
			expect(await header.locator(`a[href="tel:${number}"]`).isVisible(), number).toBe(true);
		const safe = header.getByRole('link', { name: 'How we keep you safe' });
		expect(await safe.getAttribute('href')).toBe(`${council?.at ?? ''}/safe`);
		const contact = header.getByRole('link', { name: 'Ask someone to contact you' });
		expect(await contact.count()).toBe(council ? 1 : 0);
		if (council) expect(await contact.getAttribute('href')).toBe(`${council.at}/contact`);
		for (const link of [safe, ...(council ? [contact] : [])])
			expect(await link.getAttribute('rel')).toBe('noreferrer');
	},
);

test.each(ours)(
	'%s says nothing in its title, and brings no script but the one small one',
	async (_, path) => {
		await page.goto(path);
		expect(await page.title()).not.toMatch(/\bcare\b|cared for|looked after|safeguard|abuse/i);
		const scripts = page.locator('script');
		const sources = await scripts.evaluateAll((all) => all.map((script) => script.getAttribute('src')));
		expect(sources).toEqual([expect.stringMatching(/phone/)]);
	},
);

test('“How we keep you safe” is at most 200 words as it stands on the page', async () => {
	await page.goto('/c/warrington/safe');
	const words = (await page.locator('main').innerText()).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	expect(words.length).toBeGreaterThan(120);
	expect(words.length).toBeLessThanOrEqual(200);
});

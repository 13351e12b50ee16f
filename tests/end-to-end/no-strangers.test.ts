// No page for young people asks anybody but us for anything: not a font, a picture, a script or a look-up. The pages' own
// policy would stop them, so it is switched off here, and what they try is what is seen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithoutBack, visitor } from '#support/browser.ts';
import { lostPages, youngPages } from '#support/young-pages.ts';
import { here } from '../support/here.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchWithoutBack()));
afterAll(() => browser.close());

const ours = (address: string) => new URL(address).origin === here;

/** A page whose policy is off, and the addresses outside that it tries; none is let through. */
async function watched(): Promise<{ page: Page; strangers: string[]; close: () => Promise<void> }> {
	const { context, page } = await visitor(browser, { bypassCSP: true });
	const strangers: string[] = [];
	await context.route(
		(address) => !ours(address.href),
		async (route) => {
			strangers.push(route.request().url());
			await route.abort();
		},
	);
	return { page, strangers, close: () => context.close() };
}

test.each([...youngPages, ...lostPages])(
	'$what asks nobody else for anything, and leaves no cookie',
	async ({ path }) => {
		const { page, strangers, close } = await watched();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.getByText('Help', { exact: true }).first().click();
		expect(asked.length).toBeGreaterThan(2);
		expect(asked.filter((address) => !ours(address))).toEqual([]);
		expect(strangers).toEqual([]);
		const hints = page.locator(
			'link[rel~="preconnect"], link[rel~="dns-prefetch"], iframe[src], object, embed',
		);
		expect(await hints.count()).toBe(0);
		expect(await page.context().cookies()).toEqual([]);
		await close();
	},
);

test('a page with one picture from elsewhere would be found out', async () => {
	const { page, strangers, close } = await watched();
	await page.goto('/about');
	await page
		.locator('main')
		.evaluate((main) =>
			main.insertAdjacentHTML('beforeend', '<img alt="" src="https://tracker.example/seen.gif">'),
		);
	await expect.poll(() => strangers).toEqual(['https://tracker.example/seen.gif']);
	await close();
});

test('the policy of every page for young people names nobody else', async () => {
	const { page, close } = await watched();
	for (const { path } of youngPages) {
		const policy = (await page.request.get(path)).headers()['content-security-policy'] ?? '';
		expect(policy, path).toMatch(/default-src '(self|none)'/);
		expect(policy, path).not.toMatch(/https?:|\*/);
	}
	await close();
});

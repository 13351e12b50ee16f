// What a young person's page weighs on the way to a phone, and how much it asks for.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, visitor } from '#support/browser.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

test('the page and its script are light enough for a weak signal', async () => {
	const { context, page } = await visitor(browser);
	const fetching: Promise<{ type: string; weight: number }>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		fetching.push(response.body().then((body) => ({ type, weight: gzipSync(body).length })));
	});
	await page.goto('/s/b3an5', { waitUntil: 'networkidle' });
	const atFirst = await Promise.all(fetching);
	const weightOf = (those: typeof atFirst) => those.reduce((sum, { weight }) => sum + weight, 0);
	const of = (kind: string) => atFirst.filter(({ type }) => type === kind);
	expect(weightOf(of('document'))).toBeLessThan(12_800);
	expect(weightOf(of('script'))).toBeLessThan(12_800);
	expect(atFirst.map(({ type }) => type).sort()).toEqual(['document', 'font', 'other', 'script']);
	// What opens inside the page comes at the first press.
	await page.getByRole('button', { name: 'Start' }).click();
	await expect.poll(() => fetching.length).toBeGreaterThan(atFirst.length);
	await page.waitForLoadState('networkidle');
	const all = await Promise.all(fetching);
	expect(weightOf(all)).toBeLessThan(60_000);
	expect(all.length).toBeLessThanOrEqual(8);
	await context.close();
});

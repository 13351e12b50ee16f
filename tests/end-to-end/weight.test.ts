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
	const fetched: { type: string; weight: number }[] = [];
	page.on('response', async (response) => {
		const weight = gzipSync(await response.body()).length;
		fetched.push({ type: response.request().resourceType(), weight });
	});
	await page.goto('/s/b3an5');
	await page.waitForLoadState('networkidle');
	const weightOf = (those: typeof fetched) => those.reduce((sum, { weight }) => sum + weight, 0);
	const of = (kind: string) => fetched.filter(({ type }) => type === kind);
	expect(weightOf(of('document'))).toBeLessThan(12_800);
	expect(weightOf(of('script'))).toBeLessThan(12_600);
	expect(fetched.map(({ type }) => type).sort()).toEqual(['document', 'font', 'other', 'script']);
	expect(weightOf(fetched)).toBeLessThan(60_000);
	// What its questions need, and what opens inside it, come at the first press.
	await page.getByRole('button', { name: 'Start' }).click();
	await page.waitForLoadState('networkidle');
	expect(weightOf(fetched)).toBeLessThan(60_000);
	expect(fetched.length).toBeLessThanOrEqual(8);
	await context.close();
});

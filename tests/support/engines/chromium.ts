import { chromium as playwright } from 'playwright-core';
import { phone } from '../browser.ts';
import { chromiumAsOnAPhone } from '../chromium.ts';
import type { Engine } from './tab.ts';

export const chromium: Engine = {
	name: 'Chromium',
	async launch(folder) {
		// Without a folder of its own it has one that goes with it.
		const context = await playwright.launchPersistentContext(folder ?? '', {
			...chromiumAsOnAPhone,
			viewport: phone,
		});
		const page = context.pages()[0] ?? (await context.newPage());
		const first = (what: string) => page.locator(what).first();
		return {
			tab: {
				open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
				address: async () => Promise.resolve(page.url()),
				press: async (what) => await first(`${what}:visible`).click(),
				type: async (where, words) => await first(where).fill(words),
				sees: async (what) => await first(what).isVisible(),
				evaluate: async <T>(expression: string) => await page.evaluate<T>(expression),
			},
			close: async () => await context.close(),
		};
	},
};

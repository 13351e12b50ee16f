// Debian's Firefox, over WebDriver BiDi.
import { launch } from 'puppeteer-core';
import { phone } from '../browser.ts';
import type { Engine } from './tab.ts';

export const firefox = (executablePath: string): Engine => ({
	name: 'Firefox',
	async launch(folder) {
		const browser = await launch({
			browser: 'firefox',
			executablePath,
			headless: true,
			...(folder && { userDataDir: folder }),
		});
		const [page = await browser.newPage()] = await browser.pages();
		await page.setViewport(phone);
		page.setDefaultTimeout(60_000);
		return {
			tab: {
				async open(address) {
					// The driver may miss that a page has loaded where one before it was still on its way.
					await page.goto(address, { waitUntil: [] });
					await page.waitForFunction(`document.readyState !== 'loading' && location.href !== 'about:blank'`);
				},
				address: async () => Promise.resolve(page.url()),
				press: async (what) => await page.locator(what).click(),
				async type(where, words) {
					await page.locator(where).fill(words);
				},
				sees: async (what) => (await (await page.$(what))?.isVisible()) ?? false,
				evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
			},
			close: async () => await browser.close(),
		};
	},
});

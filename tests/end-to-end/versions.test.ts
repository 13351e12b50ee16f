// A new version of a strategy takes the place of the one before: a worker says what became of each part, and what was replied
// follows. On a council of the demo, beside its own strategy.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, launchAtDesk, phone, visitor, type Visit } from '#support/browser.ts';
import { call, sessionOf } from '#support/at-the-desk.ts';
import { firstVersion, nextVersion, putIn } from '#support/next-version.ts';

let browser: Browser;
let signedIn: NonNullable<Visit['storageState']>;

beforeAll(async () => {
	browser = await launchAtDesk();
	signedIn = await sessionOf(browser);
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true }).first().click();
const kind = (page: Page, name: RegExp) =>
	page.getByRole('navigation', { name: 'Kinds of parts' }).getByRole('link', { name }).click();

/** Both versions, and a reply about the promise that is going to be split. */
async function bothVersions(page: Page) {
	const before = await putIn(page, firstVersion);
	const { strategies } = await call<{
		strategies: { id: string; title: string; parts: { id: string; wording: string }[] }[];
	}>(page, 'GET', '/strategies');
	const promise = strategies
		.find(({ id }) => id === before.id)
		?.parts.find(({ wording }) => wording.startsWith('Answer letters'));
	const { person } = await call<{ person: { id: string } }>(page, 'GET', '/me');
	await call(page, 'POST', '/replies', {
		...{ said: 'Nobody writes back.', answer: { state: 'waiting' }, owner: person.id, dueOn: '2027-12-01' },
		links: [{ kind: 'pledge', id: promise?.id }],
	});
	const after = await putIn(page, nextVersion);
	return { before, after };
}

test.each([
	['with', true],
	['without', false],
] as const)(
	'a new version takes the place of the one before, and a reply follows, %s JavaScript',
	async (_, on) => {
		const { context, page } = await visitor(browser, {
			...{ viewport: desktop, javaScriptEnabled: on, storageState: signedIn },
		});
		const { before, after } = await bothVersions(page);
		await page.goto(`/desk/strategies/${before.id}`);
		await page.getByRole('link', { name: 'A new version of it came out' }).click();
		await press(page, 'Compare them');
		await page.getByRole('alert').getByText('Choose both versions.').waitFor();
		await page.getByLabel('The new version').selectOption(after.id);
		await press(page, 'Compare them');

		await page.getByRole('heading', { name: /^What became of/ }).waitFor();
		await press(page, /^Confirm all that is sure \(2\)/);
		await page.getByText('2 looked at').waitFor();
		await kind(page, /left/);
		// The promise that was split comes first, opened, with what hangs on it; Enter in the form says that it is right.
		const unsure = page.getByRole('region', { name: 'Not sure' });
		expect(await unsure.innerText()).toContain('1 reply about it');
		expect(await unsure.getByRole('checkbox', { checked: true }).count()).toBe(2);
		await unsure.getByRole('button', { name: 'That is right' }).first().focus();
		await page.keyboard.press('Enter');
		await page.getByText(/^3 of 4 left/).waitFor();
		// One that seemed to have gone is corrected: it became the one that is new under the same heading.
		const gone = page.locator('details', { hasText: 'Invite you to every meeting' });
		await gone.getByRole('checkbox', { name: 'Give every home fast internet' }).check();
		await gone.getByRole('button', { name: 'That is right' }).click();
		await page.getByText(/^2 of 4 left/).waitFor();
		await press(page, /^Confirm all that is sure/);
		await page.getByRole('heading', { name: 'Let everything follow' }).waitFor();
		await press(page, 'Put it in the place of the one before');

		await page.waitForURL(`**/board/cheshire-east/${after.slug}`);
		expect(await page.getByRole('main').innerText()).toContain('In force.');
		await page
			.getByRole('link', { name: /Being heard/ })
			.first()
			.click();
		await page.getByText('Nobody writes back.').waitFor();
		await page.getByRole('link', { name: 'Write letters in plain words' }).first().click();
		const written = await page.getByRole('main').innerText();
		expect(written).toContain('“Answer letters within two weeks and write them in plain words”');
		expect(written).toContain('Nobody writes back.');

		await page.goto(`/board/cheshire-east/${before.slug}`);
		const old = await page.getByRole('main').innerText();
		expect(old).toContain('This version was replaced');
		expect(old).toContain('Replaced by a newer one.');
		await page
			.getByRole('link', { name: /Being heard/ })
			.first()
			.click();
		await page.getByText('Nobody writes back.').waitFor();
		await page.getByText(/^It is now/).waitFor();
		await context.close();
	},
);

test.each(['light', 'dark'] as const)(
	'the comparison fits a phone and is accessible, in the %s',
	async (colorScheme) => {
		const { context, page } = await visitor(browser, {
			viewport: phone,
			colorScheme,
			storageState: signedIn,
		});
		const { before, after } = await bothVersions(page);
		const { id } = await call<{ id: string }>(page, 'POST', '/successions', {
			...{ before: before.id, after: after.id },
		});
		const pages = [
			`/desk/strategies/versions?before=${before.id}`,
			`/desk/strategies/versions/${id}?kind=pledge`,
			`/desk/strategies/${before.id}`,
		];
		for (const path of pages) {
			await page.goto(path);
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		}
		await page.goto(pages[1] ?? '');
		await page.getByText('Put this comparison into the bin').click();
		await press(page, 'Put it into the bin');
		await page.waitForURL(/\/desk\/bin\?/);
		await page.goto(`/board/cheshire-east/${before.slug}`);
		expect(await page.getByRole('main').innerText()).toContain('A draft.');
		await context.close();
	},
);

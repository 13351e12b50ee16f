// Own words are not asked of the youngest: on the phone, and on a tablet that is handed round, the question is passed over
// until a group is chosen that is asked.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import { answerBelow, desktop, expectAccessible, launch, visitor } from '#support/browser.ts';
import { newId } from '#support/every-kind.ts';

const words = 'What would you like to try?';
const asked = (wording: string) => ({ id: newId(), wording, help: '', required: false, links: [] });

let browser: Browser;
let address: string;
beforeAll(async () => {
	browser = await launch();
	const { context, page } = await visitor(browser, { viewport: desktop });
	({ address } = await openNewSurvey(page, 'After school', {
		readers: 'Tomos in the participation team.',
		band: {
			wording: 'How old are you?',
			options: ['8 to 12', '13 to 17'].map((label) => ({ id: newId(), label })),
		},
		questions: [
			{ kind: 'own-words', ...asked(words), required: true },
			{ kind: 'agree', ...asked('I get to the club I like.') },
		],
	}));
	await context.close();
});
afterAll(() => browser.close());

const next = (page: Page) =>
	page.getByRole('button', { name: /^(Next|Skip|Start|Back to my answers)$/ }).click();
const shown = (page: Page) => page.locator('section:not([hidden])');
test.each([
	['8 to 12', 'a phone', ''],
	['I’d rather not say', 'a phone', ''],
	['8 to 12', 'a tablet that is handed round', '/tablet'],
])('whoever says “%s” on %s is asked for no own words', async (group, _, place) => {
	const { context, page } = await visitor(browser);
	await page.goto(`/s/${address}${place}`);
	await next(page);
	await page.getByLabel(group).check();
	await next(page);
	expect(await shown(page).innerText()).toContain('I get to the club I like.');
	await next(page);
	await page.getByRole('heading', { name: 'Ready to send?' }).waitFor();
	expect(await page.locator('dl').innerText()).not.toContain(words);
	await page.goBack();
	expect(await shown(page).innerText()).toContain('I get to the club I like.');
	await context.close();
});

test('whoever is old enough is asked, and told first who reads it and when; another age takes the words out again', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(`/s/${address}`);
	await next(page);
	await page.getByLabel('13 to 17').check();
	await next(page);
	expect(await shown(page).innerText()).toMatch(
		/Only for: 13 to 17[\s\S]*Tomos[\s\S]*They read it after \d+ \w+ \d{4}/,
	);
	await expectAccessible(page);
	await page.locator('textarea:visible').fill('Climbing');
	await next(page);
	await next(page);
	const review = page.locator('dl');
	expect(await review.innerText()).toContain('Climbing');
	await page.getByRole('button', { name: 'Change: How old are you?' }).click();
	await page.getByLabel('8 to 12').check();
	await next(page);
	await page.getByRole('heading', { name: 'Ready to send?' }).waitFor();
	expect(await review.innerText()).not.toMatch(/Climbing|like to try/);
	const sent = await page
		.locator('form[data-signing]')
		.evaluate((form: HTMLFormElement) => [...new FormData(form).values()]);
	expect(sent).not.toContain('Climbing');
	await context.close();
});

test('without JavaScript the page says for whom the question is, and asks for the group first', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(`/s/${address}`);
	const text = await page.locator('main').innerText();
	expect(text).toMatch(
		/How old are you\?[\s\S]*What would you like to try\?[\s\S]*Only for: 13 to 17. If someone else writes here, we throw it away/,
	);
	const toPutRight = async (group: string) => {
		await page.getByLabel(group).check();
		await page.getByRole('button', { name: 'Send my answers' }).click();
		const answer = answerBelow(page).getByRole('alert');
		await answer.filter({ hasText: group === '8 to 12' ? 'Type your code' : 'Question 2' }).waitFor();
		return await answer.innerText();
	};
	expect(await toPutRight('8 to 12')).not.toContain('Question 2');
	expect(await toPutRight('13 to 17')).toContain('Question 2');
	await context.close();
});

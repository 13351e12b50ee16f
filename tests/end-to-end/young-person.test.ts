// A young person answers from the link in a text, with JavaScript, on a phone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launch, visitor, type Visit } from '#support/browser.ts';
import { textedLinks } from '#support/texted-links.ts';

const secret = 'I would like to see my brother on Saturdays.';

let browser: Browser;
let links: string[];
beforeAll(async () => {
	browser = await launch();
	links = await textedLinks(10);
});
afterAll(() => browser.close());

const nextLink = () => links.pop() ?? '';
const next = (page: Page) => page.getByRole('button', { name: /^(Next|Skip)$/ });
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' });
const thanks = (page: Page) => page.getByRole('heading', { name: 'Thank you' });
const step = (page: Page) => page.locator('section:not([hidden])');

/** A phone on its link, past the welcome. */
async function started(visit: Visit = {}) {
	const { context, page } = await visitor(browser, visit);
	await page.goto(nextLink());
	await page.getByRole('button', { name: 'Start' }).click();
	return { context, page };
}

/** Answers the step that is shown, whatever it asks. */
async function answer(page: Page) {
	const shown = step(page);
	if (await shown.locator('textarea').count()) await shown.locator('textarea').fill(secret);
	else if (await shown.locator('.tap-list').count()) await shown.locator('.tap-list .choice').nth(1).click();
	else await shown.locator('.choice').first().click();
}

/** From the first question to the review. */
async function answerAll(page: Page, eachStep = async () => {}) {
	while (!(await send(page).isVisible())) {
		await eachStep();
		await answer(page);
		await next(page).click();
	}
}

test('the whole journey ends in thanks, with the day and the place where the answer comes back', async () => {
	const { page } = await started();
	await answerAll(page);
	await expect.poll(() => step(page).innerText()).toContain(secret);
	await send(page).click();
	await thanks(page).waitFor();
	const told = await page.locator('main').innerText();
	expect(told).toMatch(/By \d+ \w+ \d{4}/);
	expect(told).toContain('/c/warrington');
	expect(told).toContain('0800 1111');
});

test.each(['light', 'dark'] as const)('axe finds nothing at any step, %s', async (colorScheme) => {
	const { context, page } = await visitor(browser, { colorScheme });
	await page.goto(nextLink());
	await page.getByText('What we can and can’t promise').click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Start' }).click();
	await answerAll(page, () => expectAccessible(page));
	await expectAccessible(page);
	await send(page).click();
	await thanks(page).waitFor();
	await expectAccessible(page);
	await context.close();
});

test('a send that does not get through keeps the answers, and trying again is the same send', async () => {
	const { context, page } = await started();
	await answerAll(page);
	const bodies: unknown[] = [];
	// The first answer of each door is lost on its way back: the server had the request, the phone does not know.
	await context.route('**/api/s/**', async (route) => {
		const response = await route.fetch();
		bodies.push(route.request().postDataJSON());
		if (bodies.length % 2) await route.abort();
		else await route.fulfill({ response });
	});
	await send(page).click();
	await page.getByText('That did not get through').waitFor();
	expect(await step(page).innerText()).toContain(secret);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect.poll(() => bodies.length).toBe(3);
	await page.getByRole('button', { name: 'Try again' }).click();
	await thanks(page).waitFor();
	const [signing, signingAgain, casting, castingAgain] = bodies;
	expect(signingAgain).toEqual(signing);
	expect(castingAgain).toEqual(casting);
	expect(bodies).toHaveLength(4);
	await context.close();
});

test('offline at the send, the answers stay; back online, they go', async () => {
	const { context, page } = await started();
	await answerAll(page);
	await context.setOffline(true);
	await send(page).click();
	await page.getByText('That did not get through').waitFor();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await thanks(page).waitFor();
	await context.close();
});

test('a double tap sends once', async () => {
	const { context, page } = await started();
	await answerAll(page);
	let posts = 0;
	page.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0));
	await send(page).dblclick();
	await thanks(page).waitFor();
	expect(posts).toBe(2);
	await context.close();
});

test('Back goes one step back, and nothing is ever sent twice', async () => {
	const { context, page } = await started();
	await answer(page);
	await next(page).click();
	expect(await step(page).innerText()).toContain('2 of');
	await page.goBack();
	expect(await step(page).innerText()).toContain('1 of');
	expect(await step(page).locator(':checked').count()).toBe(1);
	await next(page).click();
	await answerAll(page);
	expect(await page.getByLabel('Your code').isVisible()).toBe(false);
	await send(page).click();
	await thanks(page).waitFor();

	let posts = 0;
	page.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0));
	await page.goBack();
	await thanks(page).waitFor();
	await page.reload();
	await page.getByRole('heading', { name: 'If you sent your answers, they are in.' }).waitFor();
	expect(posts).toBe(0);
	await context.close();
});

test('where Next stands there is nothing to skip with: who taps there again and again stays, and nothing moves', async () => {
	// As high as a whole step: the mouse reaches only what is in sight.
	const { context, page } = await started({ viewport: { width: 360, height: 1400 } });
	await answer(page);
	const button = await next(page).boundingBox();
	if (!button) throw new Error('Next');
	const tap = () => page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
	await tap();
	const second = step(page).getByText('2 of');
	await second.waitFor();
	const at = (name: string) => page.getByRole('button', { name, exact: true }).boundingBox();
	const skip = await at('Skip');
	const ways = page.locator('[data-part="steps"]');
	const before = await ways.boundingBox();
	expect(await page.getByRole('button', { name: 'Next' }).count()).toBe(0);
	for (let taps = 0; taps < 5; taps++) await tap();
	await page.keyboard.press('Enter');
	expect(await second.isVisible()).toBe(true);
	const shown = await page.getByRole('button', { name: 'Next', includeHidden: true }).boundingBox();
	expect(skip && shown && skip.x + skip.width <= shown.x).toBe(true);
	await answer(page);
	expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(0);
	expect(await ways.boundingBox()).toEqual(before);
	expect(await at('Next')).toEqual(shown);
	await context.close();
});

test('the keyboard alone is enough', async () => {
	const { context, page } = await visitor(browser);
	await page.goto(nextLink());
	const press = async (name: RegExp) => {
		const focused = () =>
			page.evaluate(() => {
				const at = document.activeElement;
				return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
			});
		for (let tabs = 0; tabs < 60 && !name.test(await focused()); tabs++) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	};
	await press(/^Start$/);
	while (!(await send(page).isVisible())) {
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
		await page.keyboard.press('Tab');
		if (await step(page).locator('.tap-list').count()) {
			await page.keyboard.press('Enter');
			await press(/^(?!Move).*Make it number 2$/);
			await press(/^Move .* up$/);
			await press(/^Undo$/);
		} else if (await step(page).locator('textarea').count()) await page.keyboard.type('More time');
		else await page.keyboard.press('Space');
		await press(/^(Next|Skip)$/);
	}
	await press(/^Send my answers$/);
	await thanks(page).waitFor();
	await context.close();
});

test('words that might show who somebody is are pointed out on the phone alone, and stop nobody', async () => {
	const { context, page } = await started();
	const asked: string[] = [];
	while (!(await page.locator('textarea').isVisible())) await next(page).click();
	// The names come for everybody who is shown the question, before anybody types.
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const words = page.locator('textarea');
	const prompt = step(page).getByText('This might show who you are');
	await words.fill('We should meet more often.');
	await words.pressSequentially(' My name is Sam and I go to Moss Lane Primary.');
	await prompt.waitFor();
	expect(await prompt.innerText()).toMatch(/“My name is Sam”, “Moss Lane Primary”/);
	expect(await prompt.getAttribute('role')).toBe('status');
	await expectAccessible(page);
	await words.fill('We should meet more often.');
	await prompt.waitFor({ state: 'hidden' });
	await words.fill('Write to WA1 1AA');
	await prompt.waitFor();
	await words.fill('i miss my sister ellie, she lives in latchford');
	await expect.poll(() => prompt.innerText()).toMatch(/“ellie”, “latchford”/);
	await next(page).click();
	expect(await words.isVisible()).toBe(false);
	expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
	await context.close();
});

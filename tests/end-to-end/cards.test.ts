// Young people without a number: cards to print, and a tablet that is handed round.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSurvey } from '#support/at-the-desk.ts';
import { desktop, expectAccessible, launch, phone, visitor } from '#support/browser.ts';
import { drawCards } from '#support/second-at-desk.ts';

const tablet = { width: 810, height: 1080 };

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** A worker's page that shows so many cards just drawn, for a new survey. */
async function cardsDrawn(title: string, number: number, javaScriptEnabled = true) {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled });
	const { id, address } = await openNewSurvey(page, title);
	await page.goto(`/desk/surveys/${id}/cards`);
	if (javaScriptEnabled) await expectAccessible(page);
	await drawCards(browser, page, id, number);
	const codes = await page.getByText(/^\w{5}-\w{5}-\w{3}$/).allTextContents();
	return { context, page, id, address, codes };
}

async function answerOnTablet(page: Page, code: string) {
	await press(page, 'Start');
	await page.getByLabel('Here', { exact: true }).check();
	for (const next of ['Next', 'Skip', 'Skip', 'Skip']) await press(page, next);
	await page.getByRole('textbox').fill('Only mine to know');
	await press(page, 'Next');
	await press(page, 'Skip');
	await page.getByLabel('Your code').fill(code);
	await press(page, 'Send my answers');
	await page.getByText('Thank you. Your answers are in.').waitFor();
}

/** The page is at its welcome, and nothing that somebody gave stands anywhere in it. */
async function expectUntouched(page: Page, code: string) {
	await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
	const left = await page.evaluate(() => ({
		checked: document.querySelectorAll('form input:checked').length,
		written: Array.from(document.querySelectorAll('textarea, input:not([type])'), (field) =>
			'value' in field ? String(field.value) : '',
		).join(''),
		review: document.querySelector('[data-part="review"]')?.textContent?.trim(),
		address: location.pathname + location.hash,
		past: JSON.stringify(history.state),
	}));
	expect(left).toMatchObject({ checked: 0, written: '', review: '' });
	expect(left.address).toMatch(/^\/s\/\w+\/tablet$/);
	expect(left.past).not.toContain(code.replaceAll('-', '').toLowerCase());
}

test('cards print on A4, eight to a sheet, with nothing else on the paper and nothing cut off', async () => {
	const { context, page, codes } = await cardsDrawn('Printing', 11);
	expect(new Set(codes).size).toBe(11);
	await expectAccessible(page);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const text = pdf.toString('latin1');
	expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
	expect(text.match(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]/g)).toHaveLength(2);

	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	const { cards, others } = await page.evaluate(() => {
		const shown = (element: Element) => element.checkVisibility();
		return {
			cards: Array.from(document.querySelectorAll('.sheet > li'), (card) => ({
				fits: card.scrollWidth <= card.clientWidth && card.scrollHeight <= card.clientHeight,
				right: card.getBoundingClientRect().right,
			})),
			others: Array.from(document.querySelectorAll('header, nav, h1, h2, form, .button, table')).filter(shown)
				.length,
		};
	});
	expect(cards.map(({ fits }) => fits)).toEqual(Array.from({ length: 11 }, () => true));
	expect(Math.max(...cards.map(({ right }) => right))).toBeLessThan(794);
	expect(others).toBe(0);
	await context.close();
});

test('the codes are on that one page: any other visit does not show them, and none is in a link', async () => {
	const { context, page, id, codes } = await cardsDrawn('Only once', 3, false);
	expect(page.url()).not.toContain('?');
	await page.getByRole('link', { name: 'I have printed them' }).click();
	await page.getByText('A tablet to hand round').waitFor();
	for (const path of ['/cards', '/invite', ''])
		for (const code of codes) {
			const shown = await (await page.request.get(`/desk/surveys/${id}${path}`)).text();
			expect(shown).not.toContain(code);
			expect(shown).not.toContain(code.replaceAll('-', ''));
		}
	await context.close();
});

test('a card’s code, typed on a phone of one’s own, answers once', async () => {
	const desk = await cardsDrawn('On my phone', 1);
	await desk.context.close();
	const { context, page } = await visitor(browser, { viewport: phone });
	await page.goto(`/s/${desk.address}`);
	await press(page, 'Start');
	for (let step = 0; step < 6; step++) await press(page, 'Skip');
	await page.getByLabel('Your code').fill(desk.codes[0]?.toLowerCase() ?? '');
	await press(page, 'Send my answers');
	await page.getByText('Thank you. Your answers are in.').waitFor();
	await context.close();
});

test('a tablet is handed on without a trace: the next person, and Back, find only the welcome', async () => {
	const desk = await cardsDrawn('At the drop-in', 2);
	await desk.context.close();
	const [first = '', second = ''] = desk.codes;
	const { context, page } = await visitor(browser, { viewport: tablet });
	await page.goto(`/s/${desk.address}/tablet`);
	await page.getByText('You need a card.').waitFor();
	await expectAccessible(page);
	await answerOnTablet(page, first);
	await expectAccessible(page);
	await page.goBack({ waitUntil: 'commit' });
	await expectUntouched(page, first);
	await answerOnTablet(page, second);
	await press(page, 'Pass it on');
	await expectUntouched(page, second);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	let wentBack = 0;
	for (
		await page.goBack({ waitUntil: 'commit' });
		page.url().includes('/tablet');
		await page.goBack({ waitUntil: 'commit' })
	) {
		await expectUntouched(page, second);
		wentBack++;
	}
	expect(wentBack).toBeGreaterThan(10);
	await context.close();
});

test('a used card is refused on the tablet, and the answers stay for another', async () => {
	const desk = await cardsDrawn('Twice', 2);
	await desk.context.close();
	const [first = '', second = ''] = desk.codes;
	const { context, page } = await visitor(browser, { viewport: tablet });
	await page.goto(`/s/${desk.address}/tablet`);
	await answerOnTablet(page, first);
	await press(page, 'Pass it on');
	await press(page, 'Start');
	for (let step = 0; step < 6; step++) await press(page, 'Skip');
	await page.getByLabel('Your code').fill(first);
	await press(page, 'Send my answers');
	await page.getByText('If you sent before, your answers are safe with us').waitFor();
	await page.getByLabel('Your code').fill(second);
	await press(page, 'Try again');
	await page.getByText('Thank you. Your answers are in.').waitFor();
	await context.close();
});

test('a tablet that nobody touches for a minute asks, and then forgets; a touch keeps everything', async () => {
	const desk = await cardsDrawn('Left alone', 1);
	await desk.context.close();
	const { context, page } = await visitor(browser, { viewport: tablet });
	await page.clock.install();
	await page.goto(`/s/${desk.address}/tablet`);
	await press(page, 'Start');
	await page.getByLabel('Here', { exact: true }).check();
	const asks = page.getByRole('dialog', { name: 'Are you still there?' });
	await page.clock.runFor(39_000);
	expect(await asks.isVisible()).toBe(false);
	await page.clock.runFor(2_000);
	await asks.waitFor();
	await expectAccessible(page);
	await press(page, 'I’m still here');
	await page.clock.runFor(39_000);
	expect(await page.getByLabel('Here', { exact: true }).isChecked()).toBe(true);
	await page.clock.runFor(22_000);
	await expectUntouched(page, desk.codes[0] ?? '');
	await context.close();
});

test('staff can let the tablet wait longer, a young person too, and it never runs out while it reads aloud', async () => {
	const desk = await cardsDrawn('Takes longer', 1);
	await desk.context.close();
	const { context, page } = await visitor(browser, { viewport: tablet });
	await page.clock.install();
	await page.goto(`/s/${desk.address}/tablet`);
	await page.getByText('How long this screen waits').click();
	await expectAccessible(page);
	await page.getByRole('link', { name: '3 minutes' }).click();
	await page.waitForURL(/\?wait=3$/);
	await press(page, 'Start');
	await page.getByLabel('Here', { exact: true }).check();
	const asks = page.getByRole('dialog', { name: 'Are you still there?' });
	await page.clock.runFor(159_000);
	expect(await asks.isVisible()).toBe(false);
	await page.clock.runFor(2_000);
	await press(page, 'I need more time');
	await page.clock.runFor(570_000);
	expect(await asks.isVisible()).toBe(false);
	await page.evaluate(() => document.querySelector('form')?.setAttribute('data-reading', ''));
	await page.clock.runFor(1_200_000);
	expect(await page.getByLabel('Here', { exact: true }).isChecked()).toBe(true);
	await page.evaluate(() => document.querySelector('form')?.removeAttribute('data-reading'));
	await page.clock.runFor(620_000);
	await expectUntouched(page, desk.codes[0] ?? '');
	expect(page.url()).toMatch(/\?wait=3$/);
	expect(await page.locator('[data-wait][aria-current]').textContent()).toContain('3 minutes');
	await context.close();
});

test('a tablet that is put away while somebody answers forgets what was answered', async () => {
	const desk = await cardsDrawn('Put away', 1);
	await desk.context.close();
	const { context, page } = await visitor(browser, { viewport: tablet });
	await page.goto(`/s/${desk.address}/tablet`);
	await press(page, 'Start');
	await page.getByLabel('Here', { exact: true }).check();
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true });
		document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
	});
	await expectUntouched(page, desk.codes[0] ?? '');
	await context.close();
});

test('without JavaScript the tablet’s page says what it needs, and asks nothing', async () => {
	const desk = await cardsDrawn('No script', 1);
	await desk.context.close();
	const { context, page } = await visitor(browser, { viewport: tablet, javaScriptEnabled: false });
	await page.goto(`/s/${desk.address}/tablet`);
	await page.getByText('this page needs JavaScript').waitFor();
	expect(await page.getByRole('button').count()).toBe(0);
	expect(await page.getByRole('form').count()).toBe(0);
	await context.close();
});

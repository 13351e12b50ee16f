// A young person asks to be contacted, by name and apart from any survey; the desk sees it with its clock.
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	answerBelow,
	deliveredTo,
	desktop,
	expectAccessible,
	expectAccessibleInBoth,
	launch,
	launchWithoutBack,
	phone,
	signIn,
	visitor,
} from '#support/browser.ts';
import { here } from '../support/here.ts';

const admin = 'admin@cheshire-east.example';
const lead = 'duty@cheshire-east.example';
const contact = '/c/cheshire-east/note';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const send = (page: Page) => page.getByRole('button', { name: /^Send this to/ }).click();
/** Where a script runs, what was typed goes by itself; else one press takes it away. */
async function gotIt(page: Page, javaScriptEnabled = true) {
	if (!javaScriptEnabled) await answerBelow(page).getByRole('link', { name: 'Next' }).click();
	await page.waitForURL(`**${contact}/end`);
	await page.getByRole('heading', { name: 'We got it' }).waitFor();
}
const tick = () => fetch(`${here}/outbox/tick`, { method: 'POST' });

async function write(page: Page, called: string) {
	await page.getByLabel('What shall we call you?').fill(called);
	await page.getByLabel('How can we reach you?').fill('Text 07700 900456');
	await page.getByLabel('When is a good time?').fill('After 4pm');
	await page.getByLabel('What is it about?').fill('I don’t get to see my sister.');
}

test.each([
	['with JavaScript', true],
	['without JavaScript', false],
])(
	'somebody asks to be contacted, %s, and is told who gets back and by when',
	async (how, javaScriptEnabled) => {
		const { context, page } = await visitor(browser, { javaScriptEnabled });
		await page.goto('/c/cheshire-east');
		await page.locator('header summary').click();
		await page.getByRole('banner').getByRole('link', { name: 'Ask someone to contact you' }).click();
		const told = await page.locator('main').innerText();
		expect(told).toMatch(/Kit, the duty worker gets back to you within 2 days/);
		expect(told).toMatch(/999[\s\S]*0800 1111[\s\S]*This is not secret[\s\S]*delete it 30 days after/);
		await write(page, `Bee ${how}`);
		await send(page);
		await gotIt(page, javaScriptEnabled);
		expect(await context.cookies()).toEqual([]);
		await page.goBack({ waitUntil: 'commit' });
		// As a word: the name of a script may have these letters in it.
		expect(await page.content()).not.toMatch(/\bBee\b/);
		if (!javaScriptEnabled) expect(await page.getByLabel('What shall we call you?').inputValue()).toBe('');
		await context.close();
	},
);

test.each([true, false])(
	'what is missing is said, and nothing that was typed is lost (JavaScript: %s)',
	async (javaScriptEnabled) => {
		const { context, page } = await visitor(browser, { javaScriptEnabled });
		await page.goto(contact);
		await write(page, '');
		await send(page);
		await answerBelow(page)
			.getByRole('link', { name: 'Tell us what to call you. A nickname is fine.' })
			.waitFor();
		expect(await page.getByLabel('How can we reach you?').inputValue()).toBe('Text 07700 900456');
		expect(await page.getByLabel('What is it about?').inputValue()).toBe('I don’t get to see my sister.');
		if (javaScriptEnabled) await expectAccessible(page);
		await page.getByLabel('What shall we call you?').fill('Fixed');
		await send(page);
		await gotIt(page, javaScriptEnabled);
		await context.close();
	},
);

test('the longest that fits the fields, in any script, fits the form', async () => {
	const { context, page } = await visitor(browser, { javaScriptEnabled: false });
	await page.goto(contact);
	for (const [label, length] of [
		['What shall we call you?', 80],
		['How can we reach you?', 200],
		['When is a good time?', 200],
		['What is it about?', 1000],
	] as const)
		await page.getByLabel(label).fill('字'.repeat(length));
	await send(page);
	await gotIt(page, false);
	await context.close();
});

test('neither page learns which survey somebody came from', async () => {
	const { context, page } = await visitor(browser);
	// With the script, both open inside the page (inside.test.ts).
	await page.route('**/workers/**', (route) => route.abort());
	const asked: Request[] = [];
	page.on('request', (request) => asked.push(request));
	for (const name of ['Ask someone to contact you', 'How we keep you safe']) {
		await page.goto('/s/b3an5#0123456789abc');
		await page.locator('header summary').click();
		await page.getByRole('banner').getByRole('link', { name }).click();
		await page.waitForURL(/\/c\/warrington\/(note|about)$/);
		expect(await page.evaluate(() => document.referrer)).toBe('');
	}
	await page.goto('/s/b3an5#0123456789abc');
	await page.getByText('What we can and can’t promise').click();
	await page.locator('main').getByRole('link', { name: 'How we keep you safe' }).click();
	await page.waitForURL(/\/about$/);
	const apart = asked.filter((request) => /\/c\//.test(request.url()));
	expect(apart.length).toBeGreaterThan(2);
	for (const request of apart) {
		expect((await request.allHeaders())['referer']).toBeUndefined();
		expect(request.url()).not.toMatch(/[?#]|b3an5/);
	}
	await context.close();
});

test('axe finds nothing on the pages about safety and contact, in the light and in the dark', async () => {
	const quick = await launchWithoutBack();
	for (const viewport of [phone, desktop]) {
		const { context, page } = await visitor(quick, { viewport });
		for (const path of [
			'/about',
			'/c/cheshire-east/about',
			contact,
			`${contact}/end`,
			'/c/cheshire-east',
			'/c/nowhere',
			'/',
		]) {
			await page.goto(path);
			const help = page.locator('header summary');
			if (await help.count()) await help.click();
			await expectAccessibleInBoth(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
				viewport.width,
			);
		}
		await context.close();
	}
	await quick.close();
});

test('the duty lead is mailed without a word of it; the desk shows it with its clock until somebody got back', async () => {
	const asking = await visitor(browser);
	await asking.page.goto(contact);
	await write(asking.page, 'Sparrow');
	await send(asking.page);
	await gotIt(asking.page);
	await asking.context.close();

	const had = (await deliveredTo(lead)).length;
	await tick();
	await expect.poll(async () => (await deliveredTo(lead)).length, { timeout: 15_000 }).toBe(had + 1);
	const [mail] = await deliveredTo(lead);
	expect(mail?.body).toMatch(/\/desk\/contact$/);
	expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Sparrow|07700|sister/);

	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, lead);
	await page.getByRole('link', { name: /^Contact \(\d+\)$/ }).click();
	const row = page.getByRole('article', { name: 'Sparrow' });
	expect(await row.innerText()).toMatch(
		/Nobody is on it yet[\s\S]*Waiting for \d+ minute[\s\S]*in 1 day[\s\S]*07700 900456/,
	);
	await expectAccessible(page);
	await row.getByRole('button', { name: 'I’ll do it' }).click();
	await row.getByText('You are on it').waitFor();
	await row.getByRole('button', { name: 'I got back to them' }).click();
	await row.waitFor({ state: 'hidden' });
	await page.getByText(/^Done \(/).click();
	await expectAccessible(page);
	await row.getByRole('button', { name: 'They still wait' }).click();
	await row.getByText('You are on it').waitFor();
	await context.close();
});

test('an admin names who gets back, and closes the page to requests; nothing wrong is taken', async () => {
	const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signIn(page, admin);
	await page.goto('/desk/contact');
	await page.getByLabel('Hours until they get back').fill('400');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: 'Promise at most 72 hours.' }).waitFor();
	await page.locator('summary', { hasText: 'Take no more requests' }).click();
	await page.getByRole('button', { name: 'Take no more requests' }).click();
	await page.getByText('Nobody can ask to be contacted').waitFor();
	const young = await visitor(browser, { javaScriptEnabled: false });
	await young.page.goto(contact);
	await young.page.getByText('You can’t do this here yet').waitFor();
	expect(await young.page.getByRole('link', { name: 'Ask someone to contact you' }).count()).toBe(0);
	await young.context.close();
	await page.getByLabel('Duty lead').fill('Kit, the duty worker');
	await page.getByLabel('Their work email address').fill(lead);
	await page.getByLabel('Hours until they get back').fill('48');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('gets back to them within').waitFor();
	await context.close();
});

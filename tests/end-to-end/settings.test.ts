// What an admin sets for the council, with JavaScript and without, by mouse and by keyboard.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	signInByMail,
	visitor,
} from '#support/browser.ts';
import { drawing } from '#support/small-media.ts';
import { barsAsPng } from '../../web/src/lib/results/bars-png.ts';

const admin = 'admin@cheshire-east.example';

let browser: Browser;
beforeAll(async () => {
	browser = await launchAtDesk();
});
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
/** A colour as a browser tells it. */
const inRgb = (hex: string) =>
	`rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const main = (page: Page) => page.locator('main').innerText();

const ways = [
	{ how: 'on a wide screen', options: { viewport: desktop }, accessible: expectAccessible },
	// axe needs a page that may run scripts; it has looked at the same one above.
	{
		how: 'on a phone without JavaScript',
		options: { viewport: phone, javaScriptEnabled: false },
		accessible: () => undefined,
	},
];

for (const { how, options, accessible } of ways)
	test(`a help line is looked at, tried and then shown to young people, and put back: ${how}`, async () => {
		const { context, page } = await visitor(browser, options);
		await signInByMail(page, admin);
		await page.getByRole('link', { name: 'Settings' }).click();
		await accessible(page);
		await page.locator('main').getByRole('link', { name: 'Help lines', exact: true }).click();
		await accessible(page);
		const advocate = page.locator('details', { hasText: 'An advocate' }).first();
		await advocate.locator('summary').click();
		await advocate.getByLabel('Number to call').fill('01632 96026');
		await press(page, 'Look at it before you save');
		await page.getByText('This number is too long or too short').first().waitFor();
		expect(await advocate.getByLabel('Number to call').inputValue()).toBe('01632 96026');
		await accessible(page);
		await advocate.getByLabel('Number to call').fill('01632 960265');
		await press(page, 'Look at it before you save');
		await page.getByText('This is what young people would see').waitFor();
		await accessible(page);
		await press(page, 'Show young people these lines');
		await page
			.getByText(/Try it before young people see it/)
			.first()
			.waitFor();
		await page.getByLabel(/I have tried each of these today/).check();
		await press(page, 'Show young people these lines');
		await page.getByText('Saved.').waitFor();
		const young = await visitor(browser, { viewport: phone });
		await young.page.goto('/c/cheshire-east');
		expect(await young.page.content()).toContain('01632 960265');
		await young.context.close();
		await page.getByText(/What it was before/).click();
		await press(page, 'Put it back as it was');
		await page.getByText('Saved.').waitFor();
		expect(await page.locator('input[name="value.3.dial"]').inputValue()).toBe('01632 960264');
		await page.goto('/desk/log');
		const log = await main(page);
		expect(log).toContain('Changed the help lines');
		expect(log).toContain('Put back as it was before: ‘Help lines’');
		await context.close();
	});

test('words are changed once somebody has seen what would read otherwise, and by keyboard alone', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signInByMail(page, admin);
	await page.goto('/desk/settings/words');
	await expectAccessible(page);
	await page.getByLabel('The team that asks young people').focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('participation crew');
	await page.keyboard.press('Enter');
	await page.getByText('“participation team” becomes “participation crew”').waitFor();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Change these words' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('Saved.').waitFor();
	await page.getByText(/What it was before/).click();
	await press(page, 'Put it back as it was');
	await page.getByText('Saved.').waitFor();
	expect(await page.getByLabel('The team that asks young people').inputValue()).toBe('participation team');
	await context.close();
});

test('a word to avoid and a group are added, changed and taken away', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signInByMail(page, admin);
	await page.goto('/desk/settings/glossary');
	await page.getByLabel('Word that workers use').fill('siblings');
	await press(page, 'Add it');
	await page
		.getByText(/Write at least one better word/)
		.first()
		.waitFor();
	await page.getByLabel(/What young people would like to hear/).fill('brothers and sisters\nmy family');
	await page.getByLabel(/Ask me/).check();
	await press(page, 'Add it');
	await page.getByText('brothers and sisters, my family, ask them which word is theirs').waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Change “siblings”' }).click();
	await press(page, 'Take it away');
	await page.getByText('Saved.').waitFor();
	expect(await page.getByRole('link', { name: 'Change “siblings”' }).count()).toBe(0);
	await page.goto('/desk/settings/groups');
	await page.getByLabel('Name', { exact: true }).fill('The Night Owls');
	await page.getByLabel('From age').fill('20');
	await page.getByLabel('To age').fill('12');
	await press(page, 'Add it');
	await page.getByText('The oldest cannot be younger than the youngest.').first().waitFor();
	await page.getByLabel('From age').fill('8');
	await page.getByLabel('Where they meet').fill('4 Elm Road');
	await press(page, 'Add it');
	await page.getByText('Leave it only if everybody may meet there.').waitFor();
	await expectAccessible(page);
	await press(page, 'It is all right: save it');
	await page.getByRole('link', { name: 'Change The Night Owls' }).click();
	await expectAccessible(page);
	await press(page, 'Take it away');
	await page.getByText('Saved.').waitFor();
	await context.close();
});

test('what somebody owes is handed over before they go, and the desk tells what nobody sees to', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signInByMail(page, admin);
	const email = 'delia@cheshire-east.example';
	await page.goto('/desk/people');
	await page.getByLabel('Name').fill('Delia Rowe');
	await page.getByLabel('Work email address').fill(email);
	await press(page, 'Let them in');
	await page.getByText('A mail that tells them how is on its way.').waitFor();
	await expect.poll(async () => (await deliveredTo(email)).length).toBeGreaterThan(0);
	const { people } = await (await page.request.get('/api/people')).json();
	const { id } = people.find((one: { email: string }) => one.email === email);
	const reply = {
		said: 'Tell Delia.',
		answer: { state: 'waiting' },
		owner: id,
		dueOn: '2026-02-01',
		links: [],
	};
	expect((await page.request.post('/api/replies', { data: reply })).status()).toBe(201);
	await page.goto(`/desk/people/${id}`);
	await page.getByRole('link', { name: 'Delia Rowe leaves' }).click();
	await page.getByText('They owe what stands above.').waitFor();
	await expectAccessible(page);
	await press(page, 'Delia Rowe is no longer here');
	await page.getByRole('heading', { name: 'No longer here' }).waitFor();
	await page.goto('/desk');
	await page.getByText('Nobody is looking after one reply').waitFor();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Give all of Delia Rowe to somebody else' }).click();
	await page.getByLabel('Give all of this to').selectOption({ label: 'Tomos Hadley' });
	await press(page, 'Hand it over');
	await page.getByText('It is handed over.').waitFor();
	await page.goto('/desk');
	expect(await main(page)).not.toContain('Nobody is looking after');
	await context.close();
});

for (const { how, options, accessible } of ways)
	test(`a logo and a colour are looked at before they stand anywhere, and put back: ${how}`, async () => {
		const { context, page } = await visitor(browser, options);
		await signInByMail(page, admin);
		await page.goto('/desk/settings/look');
		await accessible(page);
		await page.getByLabel('What the logo says').fill('Cheshire East, a made-up logo');
		await page.getByLabel('Colour').fill('#FFDD00');
		const look = 'Look at it before you save';
		const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
		await page
			.getByLabel('Logo', { exact: false })
			.first()
			.setInputFiles(file('logo.svg', 'image/svg+xml', Buffer.from(drawing)));
		await press(page, look);
		await page
			.getByText(/A drawing in SVG can hold a script/)
			.first()
			.waitFor();
		expect(await page.getByLabel('What the logo says').inputValue()).toContain('made-up');
		await accessible(page);
		const picture = Buffer.from(await barsAsPng({ width: 320, height: 96, bars: [], svg: '', words: '' }));
		await page
			.getByLabel('Logo', { exact: false })
			.first()
			.setInputFiles(file('logo.png', 'image/png', picture));
		await press(page, look);
		await page
			.getByText(/Not everybody could tell this colour from the page/)
			.first()
			.waitFor();
		await page.getByText('The logo you chose:').waitFor();
		await page.getByRole('button', { name: /^Take #[0-9a-f]{6} instead$/ }).click();
		await page.getByText('This is how your pages would look').waitFor();
		const colour = await page.getByLabel('Colour').inputValue();
		const button = page.locator('.look-light .button').first();
		expect(await button.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(inRgb(colour));
		await accessible(page);
		const young = await visitor(browser, { viewport: phone });
		await young.page.goto('/c/cheshire-east');
		expect(await young.page.locator('main img').count()).toBe(0);
		await press(page, 'Use this from now on');
		await page.getByText('Saved.').waitFor();
		await young.page.reload();
		await young.page.getByRole('img', { name: 'Cheshire East, a made-up logo' }).waitFor();
		const accent = () =>
			young.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
		expect(await accent()).toBe(colour);
		await expectAccessible(young.page);
		await page.goto('/board/cheshire-east');
		await page.getByRole('img', { name: 'Cheshire East, a made-up logo' }).waitFor();
		await accessible(page);
		await page.goto('/desk/settings/look');
		await page.getByText(/What it was before/).click();
		await press(page, 'Put it back as it was');
		await page.getByText('Saved.').waitFor();
		await young.page.reload();
		expect(await accent()).not.toBe(colour);
		await young.context.close();
		await context.close();
	});

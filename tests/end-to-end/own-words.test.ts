// What twelve young people wrote in their own words: read one by one, themed, cleared for showing, and given to the
// board. On the demo council of Cheshire East.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base32, type Ballot, type SurveyContent } from '#surveys';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	fits,
	launchAtDesk,
	phone,
	signIn,
	visitor,
} from '#support/browser.ts';
import { answerByPhone } from '#support/phones.ts';
import { secondSaysYes } from '#support/second-at-desk.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));
const phones = Array.from({ length: 12 }, (_, place) => `+4477009004${String(place).padStart(2, '0')}`);
const title = 'What would you tell the next worker?';

function survey(question: string): SurveyContent {
	const asked = { id: question, wording: 'What should they know?', help: '', required: false, links: [] };
	return {
		title,
		why: 'New workers start in spring.',
		readers: 'The participation team.',
		audience: 'Everyone aged 11 to 17.',
		notAsked: 'Under elevens.',
		opensAt: null,
		closesAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
		answerBy: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
		band: null,
		keyHolder: null,
		questions: [{ kind: 'own-words', ...asked, agreed: true }],
	};
}

/** Half of them let their words be shown; one of those says who they are. */
const ballotOf = (question: string, place: number): Ballot => {
	const text = place === 0 ? 'Ring back. My name is Sam.' : `Ring back when you say you will (${place}).`;
	return { band: null, answers: { [question]: { kind: 'own-words', text, share: place % 2 === 0 } } };
};

/** A survey that was asked, answered by twelve phones and closed; the results are on the page. */
async function answered(page: Page): Promise<void> {
	const request = page.context().request;
	const question = newId();
	const { survey: made } = (await (await request.post('/api/surveys', { data: {} })).json()) as {
		survey: { id: string };
	};
	const at = `/api/surveys/${made.id}`;
	await request.put(at, { data: { version: 1, content: survey(question) } });
	await request.post(`${at}/open`, { data: { version: 2 } });
	await request.post(`${at}/invitations`, { data: { list: phones.join('\n') } });
	for (const [place, to] of phones.entries()) {
		const text = async () => (await deliveredTo(to))[0]?.body ?? '';
		await expect.poll(text, { timeout: 60_000 }).toContain('/s/');
		await answerByPhone((await text()).match(/https?:\S+/)?.[0] ?? '', ballotOf(question, place));
	}
	const asked = await request.post(`${at}/confirmations`, { data: { kind: 'closing' } });
	expect(asked.status()).toBe(201);
	await secondSaysYes(browser, made.id);
	await page.goto(`/desk/surveys/${made.id}/results`);
}

/** Reads the one on the page: a theme, and whether its words may be shown. */
async function read(page: Page, theme: string) {
	const box = page.getByRole('checkbox', { name: /Show these words/ });
	if ((await box.count()) > 0) await box.check();
	else await page.getByText('Not to be shown.').waitFor();
	const known = page.getByRole('radio', { name: theme });
	if ((await known.count()) > 0) await known.check();
	else await page.getByLabel('Or a new theme').fill(theme);
	await page.getByRole('button', { name: /^Save/ }).click();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Marks an answer whose words are nobody's quote below, by mistake first. Where it is dealt with. */
async function tellOfHarm(desk: Page): Promise<string> {
	const said = desk.locator('blockquote');
	if ((await said.innerText()).includes('Sam')) await desk.getByRole('link', { name: 'Next' }).click();
	await press(desk, 'This tells of harm');
	await desk.getByText('It waits for Kit, the duty worker').waitFor();
	const words = await said.innerText();
	const reading = desk.url();
	await desk.getByRole('link', { name: /how to take it back/ }).click();
	expect(await desk.locator('main').innerText()).toMatch(
		/Nobody knows who wrote this[\s\S]*somebody else reads it too/,
	);
	expect(await desk.locator('blockquote').innerText()).toBe(words);
	await desk.locator('summary', { hasText: 'by mistake' }).click();
	await press(desk, 'Take the mark away');
	await desk.waitForURL('**/desk/contact');
	await desk.goto(reading);
	await press(desk, 'This tells of harm');
	await desk.goto(new URL('/desk/contact', reading).href);
	expect(await desk.locator('#harm').count()).toBe(1);
	expect(await desk.locator('main').innerText()).not.toContain(words);
	expect(await fits(desk)).toBe(true);
	await desk.getByRole('link', { name: `Read an answer to “${title}”` }).click();
	await desk.waitForURL('**/desk/contact/harm/*');
	expect(await fits(desk)).toBe(true);
	const where = desk.url();
	await desk.goto(reading);
	return where;
}

/** Somebody else reads it after the publishing, without JavaScript, and says what was done. */
async function dealWithHarm(where: string) {
	const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signIn(page, 'admin@cheshire-east.example');
	await page.goto(where);
	expect(await page.locator('blockquote').innerText()).toContain('Ring back');
	await press(page, 'I have read it too');
	await press(page, 'It is dealt with');
	await page.getByRole('link', { name: 'Choose what was done.' }).waitFor();
	await page.getByLabel('Choose one').selectOption('Passed on to children’s social care');
	await press(page, 'It is dealt with');
	await page.waitForURL('**/desk/contact');
	await page.goto(where);
	await page.getByText('This was dealt with').waitFor();
	expect(await page.locator('main').innerText()).not.toContain('Ring back');
	await context.close();
}

/** A name that was misspelt is put right; a theme that answers lie under is not taken away by one press. */
async function changeThemes(desk: Page) {
	await desk.getByText('Change the themes').click();
	await desk.getByLabel('Name of “Keeping a promise”').fill('Ask Jack Smith');
	await press(desk, 'Save the name of Keeping a promise');
	await desk.getByRole('link', { name: /full name/ }).waitFor();
	expect(await desk.getByLabel('Name of “Keeping a promise”').inputValue()).toBe('Ask Jack Smith');
	await desk.getByLabel('Name of “Keeping a promise”').fill('Keeping promises');
	await press(desk, 'Save the name of Keeping a promise');
	await desk.getByText('Change the themes').click();
	await desk.getByText('Take “Keeping promises” away').click();
	await desk.getByText('12 answers lie under it').waitFor();
	expect(await fits(desk)).toBe(true);
	await desk.getByLabel('Name of “Keeping promises”').fill('Keeping a promise');
	await press(desk, 'Save the name of Keeping promises');
	await desk.getByText('Change the themes').waitFor();
}

test('a worker reads own words one by one, is asked to look again, and the board gets themes and cleared quotes', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, 'participation@cheshire-east.example');
	await answered(page);
	expect(await page.locator('main').innerText()).toContain('0 of 12 read');
	// From here on without JavaScript, as on an old council laptop.
	const plain = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await plain.context.addCookies(await context.cookies());
	const desk = plain.page;
	await desk.goto(page.url());
	await desk.getByRole('link', { name: /^Read them/ }).click();
	await desk.waitForURL(/\/words/);
	await page.goto(desk.url());
	await expectAccessible(page);

	for (let count = 1; count <= phones.length; count++) {
		await read(desk, 'Keeping a promise');
		const again = desk.getByText('Look at the quote again');
		if ((await again.count()) > 0) {
			await desk.getByLabel('The words to show').fill('Ring back.');
			await desk.getByRole('button', { name: /^Save/ }).click();
		}
		await desk.getByText(`${count} of 12 read`).waitFor();
	}
	await desk.getByText('All are read').waitFor();
	await changeThemes(desk);
	const harm = await tellOfHarm(desk);
	await page.goto(harm);
	await expectAccessible(page);

	await desk.getByRole('link', { name: 'Go to the results' }).click();
	await desk.getByRole('link', { name: 'Give the results to the board' }).click();
	const warning = await desk.locator('main').innerText();
	expect(warning).toContain('One answer tells of harm');
	expect(warning).not.toMatch(/not read yet|look at these quotes again/i);
	await desk.getByRole('button', { name: 'Give them to the board' }).click();
	await desk.getByText('Now young people wait').waitFor();
	const results = await desk.locator('main').innerText();
	expect(results).toMatch(/Keeping a promise\s+Most/);
	expect(results).toContain('Ring back.');
	expect(results).not.toMatch(/Sam|\(1\)|\(3\)/);
	await page.goto(desk.url());
	await expectAccessible(page);
	await dealWithHarm(harm);
	await Promise.all([context.close(), plain.context.close()]);
}, 180_000);

// A box that only an advocate can open: she makes the key in her browser, young people answer, she opens it there, and
// the results are at the desk. And what happens when a key is lost.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKeyFile } from '#sealing';
import type { Ballot } from '#surveys';
import {
	answerBelow,
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	phone,
	signIn,
	visitor,
} from '#support/browser.ts';
import { call, draftOnPage } from '#support/at-the-desk.ts';
import { expectOnlyPublicHalfSent, makeKey, passphrase, tabTo } from '#support/key-in-browser.ts';
import { answerByPhone } from '#support/phones.ts';
import { here } from '../support/here.ts';

const advocate = 'advocate@warrington.example';
const name = 'Rowan Achebe';

let browser: Browser;
let desk: Page;
let boss: Page;
let rowan: Page;
beforeAll(async () => {
	browser = await launchAtDesk();
	const signedIn = async (email: string) => {
		const { page } = await visitor(browser, { viewport: desktop });
		await signIn(page, email);
		return page;
	};
	desk = await signedIn('participation@warrington.example');
	boss = await signedIn('admin@warrington.example');
	rowan = await signedIn(advocate);
});
afterAll(() => browser.close());

const main = (page: Page) => page.locator('main').innerText();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** A draft that is ready but for who opens its box. */
const draft = (title: string) => draftOnPage(desk, { title });

/** A worker names the key-holder in the editor, and is told that the survey waits for her. */
async function nameKeyHolder(id: string) {
	await desk.goto(`/desk/surveys/${id}`);
	await desk.getByText('For questions about harm: let a key-holder open it').click();
	await desk.getByText('nobody can ever read what was said').waitFor();
	await press(desk, 'Let a key-holder open it');
	await desk.getByLabel('Key-holder', { exact: true }).selectOption({ label: name });
	await desk.getByLabel('Their name, as young people know it').fill(name);
	await desk.getByLabel('Who they are').fill('an independent advocate');
	await press(desk, 'Check and open');
	await desk.getByText('Tick that you know what it means').waitFor();
	await desk.goto(`/desk/surveys/${id}`);
	await desk.getByLabel(/I know that if the key file/).check();
	await press(desk, 'Check and open');
	await desk.getByText(`${name} has not made the key of the box yet.`).waitFor();
	await expectAccessible(desk);
	const had = (await deliveredTo(advocate)).length;
	await press(desk, `Ask ${name} for the key by mail`);
	await expect.poll(async () => (await deliveredTo(advocate)).length, { timeout: 30_000 }).toBe(had + 1);
	return (await deliveredTo(advocate))[0]?.body.match(/https?:\S+/)?.[0] ?? '';
}

/** One phone without JavaScript: it is told who opens the box, before it answers and before it sends. */
async function answerPlainly([first = '']: string[]) {
	const { page, context } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await page.goto(first);
	expect(await main(page)).toContain(
		`Only ${name}, an independent advocate, can open it. ${name} does not work for Warrington`,
	);
	await page.getByLabel('Here', { exact: true }).check();
	await page.getByLabel('Your code').fill(first.split('#')[1] ?? '');
	await page.getByText(`Only ${name} can open them.`).waitFor();
	await press(page, 'Send my answers');
	await answerBelow(page).getByText('Thank you. Your answers are in.').waitFor();
	await context.close();
	return 1;
}

/** Twelve phones. `plainly` may answer for some, and says for how many. */
async function answerTwelveTimes(
	{ id, content }: Awaited<ReturnType<typeof draft>>,
	area: number,
	plainly: (links: string[]) => Promise<number> = () => Promise.resolve(0),
) {
	const numbers = Array.from({ length: 12 }, (_, at) => `+447900${area}${String(at).padStart(3, '0')}`);
	await call(desk, 'POST', `/surveys/${id}/invitations`, { list: numbers.join('\n') });
	const linkTo = async (number: string) =>
		(await deliveredTo(number))[0]?.body.match(/https?:\S+/)?.[0] ?? '';
	for (const number of numbers) await expect.poll(() => linkTo(number), { timeout: 60_000 }).toContain('/s/');
	const links = await Promise.all(numbers.map(linkTo));

	const [question] = content.questions;
	const option = question && 'options' in question ? (question.options[0]?.id ?? '') : '';
	const answers: Ballot['answers'] = question ? { [question.id]: { kind: 'choose-one', option } } : {};
	const byHand = await plainly(links);
	for (const link of links.slice(byHand)) await answerByPhone(link, { band: null, answers });
}

async function closeEarly(id: string) {
	await desk.goto(`/desk/surveys/${id}/close`);
	expect(await main(desk)).toContain(`The box waits for ${name}`);
	await press(desk, 'Ask a second person to close it');
	await desk.getByText('Nothing happens before a second person says yes.').waitFor();
	await boss.goto(`/desk/surveys/${id}/second-person`);
	await press(boss, 'Yes, close it for good');
	await boss.waitForURL(new RegExp(`/desk/surveys/${id}$`));
	await desk.goto(`/desk/surveys/${id}`);
	await desk.getByText(`Waiting for ${name} to open the box.`).waitFor();
}

test('an advocate makes the key, young people answer, she opens the box, and the results are at the desk', async () => {
	const survey = await draft('Feeling safe at home');
	const made = await makeKey(rowan, await nameKeyHolder(survey.id));
	expectOnlyPublicHalfSent(made);

	await desk.goto(`/desk/surveys/${survey.id}/check`);
	expect(await main(desk)).toContain(`Only ${name} can open the box.`);
	await press(desk, 'Open the survey');
	await desk.waitForURL((url) => !url.pathname.endsWith('/check'));
	await answerTwelveTimes(survey, 710, answerPlainly);

	// While it is open she can see when it closes and that her file still opens: no number, no question.
	await rowan.goto(`/desk/keys/${survey.id}`);
	await rowan.getByLabel('Your key file').setInputFiles(made.path);
	await passphrase(rowan).fill(made.words);
	await press(rowan, 'Check');
	await rowan.getByText('It opens. Keep it.').waitFor();
	expect((await main(rowan)).replace(/It closes .*/, '')).not.toMatch(/\d|Where do you feel/);

	await closeEarly(survey.id);
	await expectAccessible(desk);
	const had = (await deliveredTo(advocate)).length;
	await fetch(`${here}/outbox/tick`, { method: 'POST' });
	await expect
		.poll(async () => (await deliveredTo(advocate)).length, { timeout: 30_000 })
		.toBeGreaterThan(had);
	expect((await deliveredTo(advocate)).map(({ body }) => body).join()).toContain(`/desk/keys/${survey.id}`);

	await rowan.goto('/desk/keys');
	await expectAccessible(rowan);
	await rowan.getByRole('link', { name: /^Open the box ?: Feeling safe at home/ }).click();
	const file = rowan.getByLabel('Your key file');
	const otherFile = await makeKeyFile({ id: survey.id, title: 'Feeling safe at home' }, made.words);
	for (const [wrong, why] of [
		['{"no":"key"}', 'This is no key file of ours.'],
		[JSON.stringify(otherFile), 'This is an older key of this survey.'],
	] as const) {
		await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(wrong) });
		await press(rowan, 'Open the box');
		await rowan.getByText(why).waitFor();
		expect(await file.evaluate((element) => element === document.activeElement)).toBe(true);
	}
	await file.setInputFiles(made.path);
	await passphrase(rowan).fill('not the words');
	await press(rowan, 'Open the box');
	await rowan.getByText('does not open with this passphrase').waitFor();
	await expectAccessible(rowan);
	await passphrase(rowan).fill(made.words);

	// The line is cut when she hands over: nothing is lost, and the same is handed over again.
	await rowan.route('**/slips', (route) => route.abort(), { times: 1 });
	await press(rowan, 'Open the box');
	await rowan.getByText('There is no connection. Nothing is lost').waitFor();
	await tabTo(rowan, 'Open the box');
	await rowan.keyboard.press('Enter');
	await rowan.getByRole('heading', { name: 'The box is open' }).waitFor();
	expect(await main(rowan)).toContain('There were 12 ballots in it.');
	for (const { wording } of survey.content.questions) expect(await main(rowan)).not.toContain(wording);
	await expectAccessible(rowan);

	await desk.goto(`/desk/surveys/${survey.id}/results`);
	expect(await main(desk)).toContain('Most');
	expect(await main(desk)).toContain('About 10');
	await rowan.reload();
	expect(await main(rowan)).toContain('You opened it. Delete your key file.');
});

test('when a key is lost an admin says so, and young people are told that nobody read their answers', async () => {
	const survey = await draft('A key that gets lost');
	const { people } = await call(desk, 'GET', '/people');
	const { id: person } = people.find(({ email }: { email: string }) => email === advocate);
	const keyHolder = { person, name, role: 'an independent advocate', understood: true };
	await call(desk, 'PUT', `/surveys/${survey.id}`, { version: 2, content: { ...survey.content, keyHolder } });
	const { publicKey } = await makeKeyFile({ id: survey.id, title: 'Lost' }, 'lost lost lost lost');
	await call(rowan, 'PUT', `/boxes/${survey.id}/key`, { publicKey });
	await call(desk, 'POST', `/surveys/${survey.id}/open`, { version: 3 });
	await answerTwelveTimes(survey, 711);
	await closeEarly(survey.id);
	expect(await main(desk)).not.toContain('The key is lost');

	await boss.goto(`/desk/surveys/${survey.id}`);
	await boss.getByRole('link', { name: 'The key is lost' }).click();
	await expectAccessible(boss);
	await press(boss, 'Delete the answers unread');
	await boss.getByText('Tick that you asked').first().waitFor();
	await boss.getByLabel(/is lost for good/).check();
	await press(boss, 'Delete the answers unread');
	await boss.getByText('The key of the box was lost. Nobody can read the answers.').waitFor();
	await boss.goto(`/desk/surveys/${survey.id}/results`);
	expect(await main(boss)).toMatch(/There are no results\s+The key of the box was lost/);

	// Nobody has looked at these pages yet: one copy of each may answer everybody for a minute.
	const { page, context } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	for (const path of [`/s/${survey.address}`, `/s/${survey.address}/end`]) {
		await page.goto(path);
		expect(await main(page)).toMatch(
			/We are sorry\. Your answers are lost\.[\s\S]*your answers were not read/,
		);
	}
	await page.goto('/c/warrington');
	expect(await main(page)).toMatch(/A key that gets lost\. We are sorry: we lost the key/);
	await context.close();
	await rowan.goto('/desk/keys');
	expect(await main(rowan)).toContain('The key was lost, and the answers with it.');
});

test('a key-holder is shown nothing of the desk, the desk nothing of theirs; without JavaScript they are told why', async () => {
	for (const path of ['/desk', '/desk/people', '/desk/replies', '/desk/contact']) {
		await rowan.goto(path);
		expect(new URL(rowan.url()).pathname).toBe('/desk/keys');
	}
	expect(await rowan.getByRole('navigation', { name: 'Desk' }).innerText()).toBe('Boxes you hold the key to');
	for (const page of [desk, boss]) expect((await page.goto('/desk/keys'))?.status()).toBe(403);
	const storageState = await rowan.context().storageState();
	const { page, context } = await visitor(browser, { javaScriptEnabled: false, storageState });
	await page.goto('/desk/keys');
	await page
		.getByRole('link', { name: /^Make the key ?: Feeling safe/ })
		.first()
		.click();
	await page.getByText('This page needs JavaScript').waitFor();
	await context.close();
});

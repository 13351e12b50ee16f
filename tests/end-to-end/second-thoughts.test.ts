// A desk that forgives: what went out is taken down, put back and erased; what was typed is not lost where the session is over,
// or where somebody else was quicker. On the demo council of Warrington.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, fits, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';

const worker = 'participation@warrington.example';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A reply that nobody was told yet. Its id. */
async function startReply(page: Page, said: string): Promise<string> {
	const me = await (await page.request.get('/api/me')).json();
	const reply = {
		...{ said, answer: { state: 'done', what: 'You have one now.' }, links: [] },
		...{ owner: me.person.id, dueOn: '2999-01-01' },
	};
	const response = await page.request.post('/api/replies', { data: reply });
	return (await response.json()).id as string;
}

async function publicWords(about: Page): Promise<string> {
	const { context, page } = await visitor(browser);
	await page.goto(new URL('/c/warrington', about.url()).href);
	const words = await page.locator('main').innerText();
	await context.close();
	return words;
}

test.each([
	['with JavaScript, on a wide screen', { viewport: desktop, javaScriptEnabled: true }],
	['without JavaScript, on a phone', { viewport: phone, javaScriptEnabled: false }],
])(
	'a name is marked before it goes out, and what went out is taken down and put back: %s',
	async (which, how) => {
		const { context, page } = await visitor(browser, how);
		await signIn(page, worker);
		const id = await startReply(page, `Sam Smith at 12 Elm Road wants a swing, ${which.slice(0, 7)}.`);
		await page.goto(`/desk/replies/${id}`);
		await page.getByRole('link', { name: 'Look at it, then tell young people' }).click();
		await page.locator('mark').first().waitFor();
		expect(await page.locator('mark').allInnerTexts()).toEqual(['Sam Smith', '12 Elm Road']);
		expect(await page.getByRole('button', { name: 'Tell young people' }).count()).toBe(0);
		expect(await fits(page)).toBe(true);
		if (how.javaScriptEnabled) await expectAccessible(page);

		await page.getByRole('link', { name: 'Change the words' }).click();
		const said = `You want a swing, ${which.slice(0, 7)}.`;
		await page.getByLabel('What young people said').fill(said);
		await press(page, 'Save the reply');
		await page.getByRole('link', { name: 'Look at it, then tell young people' }).click();
		await press(page, 'Tell young people');
		await page.getByText('It is on the public page').waitFor();
		expect(await publicWords(page)).toContain(said);

		await page.getByRole('link', { name: 'Take it down' }).click();
		expect(await fits(page)).toBe(true);
		await page.getByLabel(/Somebody asked us to take it down/).check();
		await press(page, 'Take it down');
		await page.getByText('It is taken down').waitFor();
		const gone = await publicWords(page);
		expect(gone).not.toContain(said);
		expect(gone).toContain('We looked at it again, and decided not to show it any more.');
		await press(page, 'Undo');
		await page.getByText('It is on the public page').waitFor();
		expect(await publicWords(page)).toContain(said);
		await context.close();
	},
);

test('words that everybody reads are shown as they will stand before they change', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop });
	await signIn(page, worker);
	const id = await startReply(page, 'You want a longer bench.');
	await page.request.post(`/api/replies/${id}/tell`, { data: {} });
	await page.goto(`/desk/replies/${id}?change`);
	await page.getByLabel('What young people said').fill('You want a green bench.');
	await press(page, 'Save the reply');
	await page.getByRole('heading', { name: 'As young people will read it' }).waitFor();
	expect(await publicWords(page)).toContain('You want a longer bench.');
	await press(page, 'Change what young people read');
	await page.getByText('Saved').first().waitFor();
	expect(await publicWords(page)).toContain('You want a green bench.');
	await context.close();
});

test.each([true, false])(
	'a reply that is sent after the session ended is not lost, script %s',
	async (javaScriptEnabled) => {
		const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled });
		await signIn(page, worker);
		const id = await startReply(page, 'You want a quiet room.');
		await page.goto(`/desk/replies/${id}?change`);
		const said = 'You want a quiet room,\nwith a door & “curtains”.';
		await page.getByLabel('What young people said').fill(said);
		const cookies = await context.cookies();
		await context.clearCookies();
		await press(page, 'Save the reply');
		await page.getByRole('heading', { name: 'You are signed out. What you wrote is still here.' }).waitFor();
		expect(await fits(page)).toBe(true);
		// Too early: it is still there.
		await press(page, 'Send it again');
		await page.getByRole('heading', { name: 'You are signed out. What you wrote is still here.' }).waitFor();
		await context.addCookies(cookies);
		await press(page, 'Send it again');
		await page.getByText('Saved').first().waitFor();
		const { reply } = await (await page.request.get(`/api/replies/${id}`)).json();
		expect(reply.said).toBe(said);
		await context.close();
	},
);

test('a pasted list is still there when the session has ended', async () => {
	const { context, page } = await visitor(browser, { viewport: desktop, javaScriptEnabled: false });
	await signIn(page, worker);
	const { surveys } = await (await page.request.get('/api/surveys')).json();
	const open = surveys.find(({ state }: { state: string }) => state === 'open');
	await page.goto(`/desk/surveys/${open.id}/invite`);
	await page.locator('textarea').first().fill('07700 900731\n07700 900732');
	const cookies = await context.cookies();
	await context.clearCookies();
	await page.getByRole('button', { name: /Check/ }).first().click();
	await page.getByRole('heading', { name: /What you wrote is still here/ }).waitFor();
	await context.addCookies(cookies);
	await press(page, 'Send it again');
	await page.getByText('2 numbers can get a text.').waitFor();
	expect(new URL(page.url()).pathname).toContain('/invite');
	await context.close();
});

test('two people in one reply: the second sees both texts, and keeps what they wrote', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, worker);
	const id = await startReply(page, 'You want a pond.');
	await page.goto(`/desk/replies/${id}?change`);
	await page.getByLabel('What young people said').fill('You want a deep pond.');
	const { reply } = await (await page.request.get(`/api/replies/${id}`)).json();
	const theirs = {
		...{ said: 'You want a wide pond.', answer: reply.answer, links: [] },
		...{ owner: reply.owner.id, dueOn: reply.dueOn },
	};
	await page.request.put(`/api/replies/${id}`, { data: theirs });
	await press(page, 'Save the reply');
	await page.getByText('Somebody else saved this reply while you were writing').waitFor();
	const words = await page.locator('main').innerText();
	expect(words).toContain('You want a wide pond.');
	expect(await page.getByLabel('What young people said').inputValue()).toBe('You want a deep pond.');
	await expectAccessible(page);
	expect(await fits(page)).toBe(true);
	await press(page, 'Save the reply');
	await page.getByText('Saved').first().waitFor();
	expect((await (await page.request.get(`/api/replies/${id}`)).json()).reply.said).toBe(
		'You want a deep pond.',
	);
	await context.close();
});

test('a quote is taken down from the results of a survey, and put back', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, worker);
	const { surveys } = await (await page.request.get('/api/surveys')).json();
	const out = surveys.filter(({ state }: { state: string }) => state === 'released' || state === 'answered');
	let found: { id: string; quote: string } | null = null;
	for (const { id } of out) {
		const { voices } = await (await page.request.get(`/api/surveys/${id}/release`)).json();
		const quote = voices?.flatMap(({ quotes }: { quotes: string[] }) => quotes)[0];
		if (quote) found ??= { id, quote };
	}
	if (!found) throw new Error('the demo has no quote');
	await page.goto(`/desk/surveys/${found.id}/take-down`);
	expect(await fits(page)).toBe(true);
	await expectAccessible(page);
	await page.getByLabel(`The quote “${found.quote}”`).check();
	await page.getByLabel(/It could tell who somebody is/).check();
	await press(page, 'Take it down');
	await page.getByRole('status').filter({ hasText: 'Taken down' }).waitFor();
	await page.goto(`/desk/surveys/${found.id}/results`);
	expect(await page.locator('main').innerText()).not.toContain(found.quote);
	await page.goto(`/desk/surveys/${found.id}/take-down`);
	await press(page, 'Put it back');
	await page.goto(`/desk/surveys/${found.id}/results`);
	expect(await page.locator('main').innerText()).toContain(found.quote);
	await context.close();
});

test('a draft and a reply come back from the bin with one press', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, worker);
	const id = await startReply(page, 'You want a second goal post.');
	await page.goto(`/desk/replies/${id}`);
	await page.getByText('Put this reply into the bin').click();
	await press(page, 'Put it into the bin');
	await page.getByText('It is in the bin').waitFor();
	await expectAccessible(page);
	expect(await fits(page)).toBe(true);
	const here = page.getByRole('listitem').filter({ hasText: 'You want a second goal post.' });
	await here.getByRole('button', { name: /^Put it back/ }).click();
	await page.waitForURL(new RegExp(`/desk/replies/${id}$`));
	await page.goto('/desk');
	await page
		.getByRole('button', { name: /Make a survey|New survey/ })
		.first()
		.click();
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	const draft = page.url();
	const title = 'A draft that changes its mind';
	await page.locator('[name=title]').fill(title);
	await press(page, 'Save');
	await page.getByText('Saved').first().waitFor();
	await page.getByText('Put this draft into the bin').click();
	await press(page, 'Put it into the bin');
	const thrown = page.getByRole('listitem').filter({ hasText: title });
	await thrown.getByRole('button', { name: /^Put it back/ }).click();
	await page.waitForURL(draft);
	await context.close();
});

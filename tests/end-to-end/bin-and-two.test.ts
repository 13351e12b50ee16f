// What was put in by mistake goes to the bin and comes back; and two people look at what goes public, where a council asks for
// it. On the demo council of Warrington.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desktop, expectAccessible, fits, launchAtDesk, phone, signIn, visitor } from '#support/browser.ts';
import { lookedThrough } from '#support/reading-desk.ts';
import { smallStrategy } from '#support/small-strategy.ts';

const worker = 'participation@warrington.example';
const admin = 'admin@warrington.example';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** By the keyboard alone. */
async function pressByKey(page: Page, name: string) {
	await page.getByRole('button', { name, exact: true }).focus();
	await page.keyboard.press('Enter');
}

/** A strategy that was read in and put in. Its id. */
async function putIn(page: Page): Promise<string> {
	const api = page.request;
	const begun = await api.post('/api/strategy-proposals', { data: { name: 'plan.md', text: smallStrategy } });
	const { id } = await begun.json();
	const { proposal } = await (await api.get(`/api/strategy-proposals/${id}`)).json();
	const data = { version: 1, content: lookedThrough(proposal.content) };
	const { version } = await (await api.put(`/api/strategy-proposals/${id}`, { data })).json();
	const put = await api.post(`/api/strategy-proposals/${id}/put-in`, { data: { version, renames: true } });
	expect(put.status()).toBe(201);
	return (await put.json()).id as string;
}

test.each([
	['with JavaScript, by keyboard, on a wide screen', { viewport: desktop, javaScriptEnabled: true }],
	['without JavaScript, on a phone', { viewport: phone, javaScriptEnabled: false }],
])(
	'a strategy that was put in by mistake goes to the bin, what hangs on it is told first, and it comes back: %s',
	async (_, how) => {
		const { context, page } = await visitor(browser, how);
		await signIn(page, worker);
		const id = await putIn(page);
		const { strategy } = await (await page.request.get(`/api/strategies/${id}`)).json();
		await page.goto(`/desk/strategies/${id}`);
		await page.getByRole('link', { name: 'It was put in by mistake' }).click();
		await page.getByText('Nothing was asked, answered or entered.').waitFor();
		expect(await fits(page)).toBe(true);
		if (how.javaScriptEnabled) await expectAccessible(page);
		await pressByKey(page, 'Put it into the bin');
		await page.getByText('It is in the bin').waitFor();
		expect(await fits(page)).toBe(true);
		await page.goto('/desk/strategies');
		expect(await page.getByRole('link', { name: strategy.title }).count()).toBe(0);
		expect((await page.goto(`/board/warrington/${strategy.slug}`))?.status()).toBe(404);
		await page.getByRole('link', { name: 'See those that stand' }).waitFor();
		// Whoever has kept its address at the desk is led to the bin.
		await page.goto(`/desk/strategies/${id}`);
		await page.getByRole('heading', { name: 'Bin', level: 1 }).waitFor();
		await page.locator(`form:has(input[value="${id}"]) button`).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: strategy.title, level: 1 }).waitFor();
		expect((await page.goto(`/board/warrington/${strategy.slug}`))?.status()).toBe(200);
		await page.request.post('/api/bin', { data: { kind: 'strategy', id } });
		await context.close();
	},
);

test('a strategy that late replies are about stays, and says which', async () => {
	const { context, page } = await visitor(browser, { viewport: phone });
	await signIn(page, worker);
	const { strategies } = await (await page.request.get('/api/strategies')).json();
	const [plan] = strategies as { id: string; parts: { kind: string; id: string }[] }[];
	const me = await (await page.request.get('/api/me')).json();
	const said = 'You want a later bus.';
	const late = { said, answer: { state: 'waiting' }, owner: me.person.id, dueOn: '2020-01-01' };
	const links = plan?.parts.slice(0, 1).map(({ kind, id }) => ({ kind, id }));
	const made = await page.request.post('/api/replies', { data: { ...late, links } });
	const { id } = await made.json();
	await page.goto(`/desk/strategies/${plan?.id ?? ''}/bin`);
	await page.getByText('It cannot go into the bin yet').waitFor();
	await page.getByRole('link', { name: said }).waitFor();
	expect(await page.getByRole('button', { name: 'Put it into the bin' }).count()).toBe(0);
	expect(await fits(page)).toBe(true);
	await page.request.put(`/api/replies/${id}`, { data: { ...late, dueOn: '2020-01-01', links: [] } });
	await context.close();
});

async function askForTwo(page: Page, on: boolean) {
	await page.goto('/desk/settings/second-for-telling');
	await page.getByLabel('A second person looks at it').setChecked(on);
	await press(page, 'Save');
	await page.getByText('Saved.').waitFor();
}

async function begun(page: Page, said: string): Promise<string> {
	const me = await (await page.request.get('/api/me')).json();
	const reply = {
		...{ said, answer: { state: 'done', what: 'You have one now.' }, links: [] },
		...{ owner: me.person.id, dueOn: '2999-01-01' },
	};
	return (await (await page.request.post('/api/replies', { data: reply })).json()).id as string;
}

test.each([
	['with JavaScript, on a wide screen', { viewport: desktop, javaScriptEnabled: true }, 'kite'],
	['without JavaScript, on a phone', { viewport: phone, javaScriptEnabled: false }, 'canoe'],
])('one asks and another tells, where the council wants two: %s', async (_, how, thing) => {
	const [mine, theirs] = [await visitor(browser, how), await visitor(browser, how)];
	await signIn(mine.page, worker);
	await signIn(theirs.page, admin);
	await askForTwo(theirs.page, true);
	try {
		const id = await begun(mine.page, `You want a ${thing}.`);
		await mine.page.goto(`/desk/replies/${id}/tell`);
		expect(await mine.page.getByRole('button', { name: 'Tell young people' }).count()).toBe(0);
		await pressByKey(mine.page, 'Ask a second person');
		await mine.page.getByText('Nothing happens before a second person says yes.').waitFor();
		expect(await fits(mine.page)).toBe(true);

		await theirs.page.goto('/desk');
		const notice = theirs.page.getByText(`‘You want a ${thing}.’`);
		await notice.getByRole('link', { name: 'Say yes or no' }).click();
		await theirs.page.getByRole('heading', { name: 'As young people will read it' }).waitFor();
		expect(await fits(theirs.page)).toBe(true);
		if (how.javaScriptEnabled) await expectAccessible(theirs.page);
		await press(theirs.page, 'Say no');
		await theirs.page.getByText('Say why not, so that they know.').first().waitFor();
		await pressByKey(theirs.page, 'Yes, tell young people');
		await theirs.page.getByText('It is on the public page').waitFor();

		// Whoever changes the words after asking asks anew.
		const other = await begun(mine.page, `You want a second ${thing}.`);
		await mine.page.goto(`/desk/replies/${other}/tell`);
		await press(mine.page, 'Ask a second person');
		await mine.page.getByRole('link', { name: 'Change the words' }).click();
		await mine.page.getByLabel('What young people said').fill(`You want a red ${thing}.`);
		await press(mine.page, 'Save the reply');
		await theirs.page.goto('/desk');
		expect(await theirs.page.getByText(`second ${thing}`).count()).toBe(0);
		await mine.page.goto(`/desk/replies/${other}/tell`);
		await mine.page.getByRole('button', { name: 'Ask a second person' }).waitFor();
	} finally {
		await askForTwo(theirs.page, false);
		await mine.context.close();
		await theirs.context.close();
	}
});

test('Check and open says what is missing in each language, and leads there by one press', async () => {
	const { context, page } = await visitor(browser, { viewport: phone, javaScriptEnabled: false });
	await signIn(page, worker);
	const { survey } = await (await page.request.post('/api/surveys', { data: {} })).json();
	const { survey: draft } = await (await page.request.get(`/api/surveys/${survey.id}`)).json();
	const content = { ...draft.content, title: 'Kites and canoes', why: 'To buy some.', languages: ['pl'] };
	await page.request.put(`/api/surveys/${survey.id}`, { data: { version: 1, content } });
	await page.goto(`/desk/surveys/${survey.id}/check`);
	await page.getByText('Not on phones yet: Polish').waitFor();
	expect(await page.getByText('Nothing is missing.', { exact: true }).count()).toBe(0);
	expect(await fits(page)).toBe(true);
	await page.getByRole('link', { name: /^The welcome: [23] texts$/ }).click();
	expect(new URL(page.url()).hash).toBe('#text-0');
	await page.locator('#text-0').waitFor();
	await page.request.post('/api/bin', { data: { kind: 'survey', id: survey.id } });
	await context.close();
});

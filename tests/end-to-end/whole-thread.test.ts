// From a text message to the board's page: one survey, asked, answered by twelve phones, closed, read, answered and
// told, as the people of one council would live it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base32, partsOfKind, type Ballot, type SurveyContent } from '#surveys';
import type { StrategyWithParts } from '#worker';
import {
	deliveredTo,
	desktop,
	expectAccessible,
	launchAtDesk,
	signInByMail,
	visitor,
} from '#support/browser.ts';
import { inDays } from '#support/at-the-desk.ts';
import { answerByPhone } from '#support/phones.ts';
import { secondSaysYes } from '#support/second-at-desk.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchAtDesk()));
afterAll(() => browser.close());

const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));

const phones = Array.from({ length: 12 }, (_, index) => `+4477009002${String(index).padStart(2, '0')}`);

/** Calls the API as the person who is signed in on the page. */
const api = <T>(page: Page, method: string, path: string, json?: unknown): Promise<T> =>
	page.evaluate(
		async ([method, path, body]) => {
			const headers = { 'Content-Type': 'application/json' };
			const response = await fetch(`/api${path}`, { method, ...(body && { body, headers }) });
			return (await response.json()) as never;
		},
		[method, path, json === undefined ? '' : JSON.stringify(json)] as const,
	);

function surveyAbout(priority: string) {
	const options = ['Homework help', 'A quiet room', 'Somebody to ask'].map((label) => ({
		id: newId(),
		label,
		link: null,
	}));
	const links = [{ kind: 'priority' as const, id: priority }];
	const asked = { id: newId(), wording: 'Which would help you most?', help: '', required: false, links };
	const content: SurveyContent = {
		title: 'What helps you learn?',
		why: 'We are choosing what to pay for next term.',
		readers: 'The participation team.',
		audience: 'Everyone aged 11 to 17.',
		notAsked: 'Under elevens.',
		opensAt: null,
		closesAt: inDays(3),
		answerBy: inDays(30).slice(0, 10),
		band: null,
		keyHolder: null,
		questions: [{ kind: 'choose-one', ...asked, options }],
	};
	const answer = { kind: 'choose-one' as const, option: options[0]?.id ?? '' };
	const ballot: Ballot = { band: null, answers: { [asked.id]: answer } };
	return { content, ballot, question: asked.id };
}

/** A council's first strategy and its last priority, as the worker's desk knows them. */
async function lastPriority(desk: Page) {
	const { strategies } = await api<{ strategies: StrategyWithParts[] }>(desk, 'GET', '/strategies');
	const [strategy] = strategies;
	const priority = strategy && partsOfKind(strategy.parts, 'priority').at(-1);
	if (!strategy || !priority) throw new Error('the demo has no strategy');
	return { board: `/board/warrington/${strategy.slug}/${priority.id}`, priority: priority.id };
}

test('what young people say by text reaches the board under its own priority, and the answer comes back to them', async () => {
	const { page: desk } = await visitor(browser, { viewport: desktop });
	await signInByMail(desk, 'participation@warrington.example');

	// The worker asks.
	const { board: boardPage, priority } = await lastPriority(desk);
	const { content, ballot, question } = surveyAbout(priority);
	const { survey } = await api<{ survey: { id: string } }>(desk, 'POST', '/surveys', {});
	await api(desk, 'PUT', `/surveys/${survey.id}`, { version: 1, content });
	await desk.goto(`/desk/surveys/${survey.id}/check`);
	await desk.getByRole('button', { name: /open/i }).click();
	await desk.waitForURL((url) => !url.pathname.endsWith('/check'));

	// Texts go out.
	await desk.goto(`/desk/surveys/${survey.id}/invite`);
	await desk.getByLabel('Paste mobile numbers').fill(phones.join('\n'));
	await desk.getByRole('button', { name: 'Check the list' }).click();
	await desk.getByRole('button', { name: 'Send 12 texts' }).click();
	const textOf = async (phone: string) => (await deliveredTo(phone))[0]?.body ?? '';
	for (const phone of phones) await expect.poll(() => textOf(phone), { timeout: 60_000 }).toContain('/s/');

	// Phones answer.
	for (const phone of phones) {
		const link = (await textOf(phone)).match(/https?:\S+/)?.[0] ?? '';
		await answerByPhone(link, ballot);
		await expect(answerByPhone(link, ballot), 'a code is good for one answer').rejects.toThrow(
			'code-refused',
		);
	}

	// Nobody sees results before it is closed; then the worker closes it.
	await desk.goto(`/desk/surveys/${survey.id}/results`);
	expect(await desk.locator('main').innerText()).toContain('Nobody sees answers before');
	await desk.goto(`/desk/surveys/${survey.id}/close`);
	await desk.locator('main form button').first().click();
	await desk.waitForURL(/second-person$/);
	await secondSaysYes(browser, survey.id, 'admin@warrington.example');
	await desk.goto(`/desk/surveys/${survey.id}/results`);
	const results = await desk.locator('main').innerText();
	expect(results).toContain('Most');
	expect(results).toContain('About 10');
	await expectAccessible(desk);

	// The board sees nothing until it is published.
	const { page: board } = await visitor(browser, { viewport: desktop });
	await signInByMail(board, 'chair@warrington.example');
	const boardSays = async () => {
		await board.goto(boardPage);
		return await board.locator('main').innerText();
	};
	expect(await boardSays()).not.toContain('Which would help you most?');
	await desk.getByRole('link', { name: 'Give the results to the board' }).click();
	await desk.getByRole('button', { name: 'Give them to the board' }).click();
	await expect.poll(() => desk.locator('main').innerText()).toContain('Now young people wait');

	// The worker replies, and tells.
	await desk.goto(`/desk/replies/new?survey=${survey.id}&question=${question}`);
	await desk.getByLabel('What young people said').fill('Homework help would make the biggest difference.');
	await desk.locator('input[name=state][value=done]').check();
	await desk.locator('#text-done').fill('There is homework help on Tuesdays and Thursdays from now on.');
	await desk.getByRole('button', { name: 'Save the reply' }).click();
	await desk.waitForURL(/\/desk\/replies\/[0-9a-z]{16}/);
	await desk.getByRole('link', { name: 'Look at it, then tell young people' }).click();
	await desk.getByRole('button', { name: 'Tell young people' }).click();
	await desk.getByText('It is on the public page').waitFor();

	// The board, and then everybody, sees it.
	await expect.poll(boardSays, { timeout: 60_000 }).toContain('Which would help you most?');
	expect(await boardSays()).toContain('Homework help would make the biggest difference.');
	await expectAccessible(board);
	const { page: anybody, context: outside } = await visitor(browser, { javaScriptEnabled: false });
	await anybody.goto('/c/warrington');
	expect(await anybody.locator('main').innerText()).toContain('homework help on Tuesdays and Thursdays');
	expect(await outside.cookies()).toEqual([]);
});

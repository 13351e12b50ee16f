// What a worker does at the desk, as far as several journeys need it.
import type { APIResponse, Browser, Page } from 'playwright-core';
import type { SurveyContent } from '#surveys';
import { readySurvey } from './every-kind.ts';
import { signIn, visitor, type Visit } from './browser.ts';

export const worker = 'participation@cheshire-east.example';
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** The session of somebody, for every visit of a file of journeys. */
export async function sessionOf(
	browser: Browser,
	email = worker,
): Promise<NonNullable<Visit['storageState']>> {
	const { context, page } = await visitor(browser);
	await signIn(page, email);
	const session = await context.storageState();
	await context.close();
	return session;
}

/** A call of the API by whoever is signed in on the page. */
export async function call<T = Awaited<ReturnType<APIResponse['json']>>>(
	page: Page,
	method: string,
	path: string,
	data?: unknown,
): Promise<T> {
	const response = await page.request.fetch(`/api${path}`, { method, ...(data !== undefined && { data }) });
	if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
	return (await response.json()) as T;
}

/** Writes a new survey with a question of every kind, or as told, as whoever is signed in on this page. */
export async function draftOnPage(page: Page, change: Partial<SurveyContent> = {}) {
	const { survey } = await call(page, 'POST', '/surveys', {});
	const content = readySurvey({ closesAt: inDays(14), answerBy: inDays(40).slice(0, 10), ...change });
	await call(page, 'PUT', `/surveys/${survey.id}`, { version: 1, content });
	return { id: survey.id as string, address: survey.address as string, content };
}

/** Signs in on this page, and writes a new survey. */
export async function draftNewSurvey(page: Page, title: string, change: Partial<SurveyContent> = {}) {
	await signIn(page, worker);
	return await draftOnPage(page, { title, ...change });
}

/** The same, and opens it. Its id and address. */
export async function openNewSurvey(page: Page, title: string, change: Partial<SurveyContent> = {}) {
	const { id, address } = await draftNewSurvey(page, title, change);
	await call(page, 'POST', `/surveys/${id}/open`, { version: 2 });
	return { id, address };
}

/** Presses “New survey”, and is in its editor. */
export async function atNewDraft(browser: Browser, visit: Visit) {
	const { context, page } = await visitor(browser, visit);
	await page.goto('/desk');
	await page.getByRole('button', { name: 'New survey' }).click();
	await page.waitForURL(/\/desk\/surveys\/\w{16}/);
	return { context, page };
}

export const questionOf = (page: Page, number: number) =>
	page.getByRole('article', { name: `Question ${number}`, exact: true });
/** A button that is called so; the first, where there are several. */
export const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();
export const saved = (page: Page) => page.getByText(/^Saved \d/).waitFor();

/** The name of the link on the desk that leads to the results of a survey which are out, however far its replies are. */
export const toResultsOf = (title: string) =>
	new RegExp(`^(Write replies|Go on with replies|Is it all answered\\?|See the results).*${title}`);

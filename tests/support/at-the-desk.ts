// What a worker does with a survey of their own at the desk, as far as other journeys need it.
import type { Page } from 'playwright-core';
import type { SurveyContent } from '#surveys';
import { readySurvey } from './every-kind.ts';
import { signIn } from './browser.ts';

const worker = 'participation@cheshire-east.example';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Signs in on this page, and writes a new survey with a question of every kind, or as told. */
export async function draftNewSurvey(page: Page, title: string, change: Partial<SurveyContent> = {}) {
	await signIn(page, worker);
	const call = async (method: string, path: string, data: object) => {
		const response = await page.request.fetch(`/api${path}`, { method, data });
		if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
		return await response.json();
	};
	const { survey } = await call('POST', '/surveys', {});
	const content = readySurvey({ title, closesAt: inDays(14), answerBy: inDays(40).slice(0, 10), ...change });
	await call('PUT', `/surveys/${survey.id}`, { version: 1, content });
	return { id: survey.id as string, address: survey.address as string, content, call };
}

/** The same, and opens it. Its id and address. */
export async function openNewSurvey(page: Page, title: string, change: Partial<SurveyContent> = {}) {
	const { id, address, call } = await draftNewSurvey(page, title, change);
	await call('POST', `/surveys/${id}/open`, { version: 2 });
	return { id, address };
}

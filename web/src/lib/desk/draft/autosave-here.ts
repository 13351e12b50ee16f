// Autosave as it is in a browser: the two calls of the API, the clock and its timers.
import type { SurveyContent } from '#surveys';
import { answerOf, api } from '../../api.ts';
import { Autosave, type SaveAnswer, type SaveStatus } from './autosave.ts';

const stored = api.surveys[':id'];

/** Rejects where there is no connection. */
async function putDraft(id: string, draft: { version: number; content: SurveyContent }): Promise<SaveAnswer> {
	const answer = await answerOf(stored.$put({ param: { id }, json: draft }));
	return answer.ok
		? { ok: true, version: answer.value.version }
		: { ok: false, code: answer.error.code, fields: answer.error.fields ?? [] };
}

export const autosaveHere = (id: string, version: number, tell: (status: SaveStatus) => void) =>
	new Autosave(version, {
		put: (draft) => putDraft(id, draft),
		tell,
		after: (milliseconds, call) => {
			const timer = setTimeout(call, milliseconds);
			return () => clearTimeout(timer);
		},
		now: () => new Date(),
	});

/** The version that is stored now; null where it cannot be had. */
export async function storedVersion(id: string): Promise<number | null> {
	const answer = await answerOf(stored.$get({ param: { id } })).catch(() => null);
	return answer?.ok ? answer.value.survey.version : null;
}

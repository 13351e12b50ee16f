// Autosave as it is in a browser: the two calls of the API, the clock and its timers.
import type { SurveyContent } from '#surveys';
import type { ErrorAnswer } from '#worker';
import { Autosave, type SaveAnswer, type SaveStatus } from './autosave.ts';

const address = (id: string) => `/api/surveys/${id}`;

/** Rejects where there is no connection. */
async function putDraft(id: string, draft: { version: number; content: SurveyContent }): Promise<SaveAnswer> {
	const response = await fetch(address(id), {
		method: 'PUT',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(draft),
	});
	const answer: { version: number } | ErrorAnswer = await response.json();
	return 'error' in answer
		? { ok: false, code: answer.error.code, fields: answer.error.fields ?? [] }
		: { ok: true, version: answer.version };
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
	const response = await fetch(address(id)).catch(() => null);
	if (!response?.ok) return null;
	const { survey }: { survey: { version: number } } = await response.json();
	return survey.version;
}

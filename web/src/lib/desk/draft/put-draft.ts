// The editor's two calls of the API, from the browser. Only types come from the worker.
import type { SurveyContent } from '#surveys';
import type { ErrorAnswer } from '#worker';
import type { SaveAnswer } from './autosave.ts';

const address = (id: string) => `/api/surveys/${id}`;

/** Rejects where there is no connection. */
export async function putDraft(
	id: string,
	draft: { version: number; content: SurveyContent },
): Promise<SaveAnswer> {
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

/** The version that is stored now; null where it cannot be had. */
export async function storedVersion(id: string): Promise<number | null> {
	const response = await fetch(address(id)).catch(() => null);
	if (!response?.ok) return null;
	const { survey }: { survey: { version: number } } = await response.json();
	return survey.version;
}

// The two calls of the API that a line needs. Words where something was refused; null where all went well.
import { toBase64url, type Language } from '#surveys';
import type { ErrorAnswer } from '#worker';
import { refusalWords } from '../draft/save-words.ts';

const noConnection = 'No connection. The recording is still here: try again.';

interface Line {
	id: string;
	language: Language;
	key: string;
}

export interface Kept {
	media: string;
	milliseconds: number;
}

const address = ({ id, language }: Line) => `/api/surveys/${id}/voice/${language}`;

async function answered<T>(call: Promise<Response>): Promise<{ value: T } | { trouble: string }> {
	const response = await call.catch(() => null);
	if (!response) return { trouble: noConnection };
	const answer: T | ErrorAnswer = await response.json();
	if (response.ok) return { value: answer as T };
	const { code, fields, message } = (answer as ErrorAnswer).error;
	return { trouble: fields?.[0]?.message ?? refusalWords(code) ?? message };
}

export const keepLine = (line: Line, words: string, bytes: Uint8Array) =>
	answered<Kept>(
		fetch(address(line), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ key: line.key, words, bytes: toBase64url(bytes) }),
		}),
	);

export const dropLine = (line: Line) =>
	answered<{ removed: true }>(
		fetch(`${address(line)}/${encodeURIComponent(line.key)}`, { method: 'DELETE' }),
	);

/** What a kept line is made of, so that it can be kept again after all; null where it cannot be had. */
export async function bytesOf(media: string): Promise<Uint8Array | null> {
	const response = await fetch(`/api/m/${media}`).catch(() => null);
	return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

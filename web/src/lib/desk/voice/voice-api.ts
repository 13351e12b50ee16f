// The two calls of the API that a line needs. Words where something was refused; null where all went well.
import { toBase64url, type Language } from '#surveys';
import { answerOf, api, type JsonResponse } from '../../api.ts';
import { refusalWords } from '../draft/save-words.ts';

const noConnection = 'No connection. The recording is still here: try again.';

interface Line {
	id: string;
	language: Language;
	key: string;
}

export interface KeptRecording {
	media: string;
	milliseconds: number;
}

const voice = api.surveys[':id'].voice[':language'];

async function answered<T>(call: Promise<JsonResponse<T>>): Promise<{ value: T } | { trouble: string }> {
	const answer = await answerOf(call).catch(() => null);
	if (!answer) return { trouble: noConnection };
	if (answer.ok) return { value: answer.value };
	const { code, fields, message } = answer.error;
	return { trouble: fields?.[0]?.message ?? refusalWords(code) ?? message };
}

export const keepLine = ({ key, ...param }: Line, words: string, bytes: Uint8Array) =>
	answered(voice.$post({ param, json: { key, words, bytes: toBase64url(bytes) } }));

export const dropLine = ({ key, ...param }: Line) =>
	answered(voice[':key'].$delete({ param: { ...param, key } }));

/** What a kept line is made of, so that it can be kept again after all; null where it cannot be had. */
export async function bytesOf(media: string): Promise<Uint8Array | null> {
	const response = await api.m[':id'].$get({ param: { id: media } }).catch(() => null);
	return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

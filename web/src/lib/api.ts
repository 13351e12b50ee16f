// The typed client of the API as a browser has it, for the desk and for key-holders. Young people's pages do without, for its weight.
import { hc } from 'hono/client';
import type { Api, ErrorAnswer } from '#worker';
import { encodingParams } from './encoded-params.ts';

export const { api } = encodingParams(hc<Api>('/'));

/** What the API answered: its JSON, or the error it gave with its status. */
export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; error: ErrorAnswer['error'] };

export interface JsonResponse<T> {
	ok: boolean;
	status: number;
	json(): Promise<T>;
}

/** Waits for a call of the client and parts success from refusal. */
export async function answerOf<T>(call: Promise<JsonResponse<T>>): Promise<Answer<Exclude<T, ErrorAnswer>>> {
	const response = await call;
	const json = await response.json();
	return response.ok
		? { ok: true, value: json as Exclude<T, ErrorAnswer> }
		: { ok: false, status: response.status, error: (json as ErrorAnswer).error };
}

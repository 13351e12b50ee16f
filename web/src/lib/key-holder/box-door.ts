// The calls of a key-holder's browser. What goes out: the public half of a key, and slips that are mixed.
import type { OpenedElsewhere } from '#surveys';
import type { ErrorAnswer } from '#worker';
import { answerOf, api, type JsonResponse } from '../api.ts';

/** `no-connection`: nobody knows how far it got, and it may be tried again. */
export type Code = ErrorAnswer['error']['code'] | 'no-connection';

/** An answer that is a refusal. */
export class BoxRefusal extends Error {
	readonly code: Code;
	constructor(code: Code) {
		super(code);
		this.code = code;
	}
}

async function answered<T>(call: Promise<JsonResponse<T>>) {
	const answer = await answerOf(call).catch(() => {
		throw new BoxRefusal('no-connection');
	});
	if (!answer.ok) throw new BoxRefusal(answer.error.code);
	return answer.value;
}

const box = api.boxes[':id'];

export const givePublicHalf = (id: string, publicKey: string) =>
	answered(box.key.$put({ param: { id }, json: { publicKey } }));

export const fetchBallots = (id: string, after: string) =>
	answered(box.ballots.$get({ param: { id }, query: { after } }));

export const handOver = (id: string, opened: OpenedElsewhere & { proof: string }) =>
	answered(box.slips.$post({ param: { id }, json: opened }));

const words: Partial<Record<Code, string>> = {
	'no-connection': 'There is no connection. Nothing is lost: try again when there is.',
	'signed-out':
		'You are signed out. Sign in again in another window, leave this one open, then try again here.',
	'wrong-state': 'This cannot be done any more. Load this page again to see how it stands.',
	'box-changed': 'The ballots did not all arrive. Nothing is lost: try again.',
	'too-large':
		'There is more in this box than can be handed over at once. Nothing is lost: tell the people who run Heard.',
};

/** What went wrong on the way, and what to do about it. */
export const troubleWords = (error: unknown): string =>
	(error instanceof BoxRefusal ? words[error.code] : undefined) ??
	'Something went wrong on our side. Nothing is lost: try again in a minute.';

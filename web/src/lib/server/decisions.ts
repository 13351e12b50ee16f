// What a second person presses, on whatever page it is asked: yes, no and why, or (whoever asked) take it back.
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerOf, type Answer } from './api';
import { formText } from './form-text';
import { forgetCopies } from './shared-copy';

/** What stays of a decision that was refused: which asking, what was typed, and why. */
export interface Undecided {
	id: string;
	reason: string;
	why: string;
}

export function undecided(
	id: string,
	reason: string,
	{ status, error: told }: Answer<unknown> & { ok: false },
) {
	const { code, message, fields } = told;
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	const decided =
		code === 'wrong-state' ? 'Somebody has decided this already, or it was taken back.' : message;
	return fail(status, {
		undecided: { id, reason, why: fields?.[0]?.message ?? decided } satisfies Undecided,
	});
}

/** The actions of a page on which something is decided; `back`: where it goes on after, once it is done or where it is not. */
export function decisions<Params extends Partial<Record<string, string>>>(
	back: (params: Params, done: boolean, url: URL) => string,
) {
	type Event = RequestEvent<Params & { [name: string]: string }>;
	const goOn = (
		answer: Answer<unknown>,
		{ params, url }: Event,
		about: { id: string; reason?: string; done?: boolean },
	) => {
		if (!answer.ok) return undecided(about.id, about.reason ?? '', answer);
		// What went public stands on pages that are kept for everybody.
		if (about.done) forgetCopies();
		return redirect(303, back(params, about.done ?? false, url));
	};
	return {
		confirm: async (event: Event) => {
			const id = formText(await event.request.formData(), 'id');
			const { confirmations } = event.locals.api.api;
			return goOn(await answerOf(confirmations[':id'].confirm.$post({ param: { id } })), event, {
				id,
				done: true,
			});
		},
		refuse: async (event: Event) => {
			const form = await event.request.formData();
			const [id, reason] = [formText(form, 'id'), formText(form, 'reason')];
			const { confirmations } = event.locals.api.api;
			const answer = await answerOf(confirmations[':id'].refuse.$post({ param: { id }, json: { reason } }));
			return goOn(answer, event, { id, reason });
		},
		withdraw: async (event: Event) => {
			const id = formText(await event.request.formData(), 'id');
			const { confirmations } = event.locals.api.api;
			return goOn(await answerOf(confirmations[':id'].$delete({ param: { id } })), event, { id });
		},
	};
}

// A reply as a form sends it. The API checks it as it checks the rest; here it only gets its shape.
import { readLink, type Link, type ReplyAnswer, type ReplyContent, type ReplyState } from '#surveys';
import { formText } from './form-text.ts';

/** Each state has fields of its own, so that words typed under one are not lost when another is picked. */
export function answerIn(form: FormData): ReplyAnswer {
	const state = formText(form, 'state') as ReplyState;
	const text = formText(form, `text-${state}`);
	const by = formText(form, `by-${state}`);
	switch (state) {
		case 'done':
			return { state, what: text };
		case 'doing':
			return { state, what: text, by };
		case 'not-yet':
			return { state, why: text, by };
		case 'no':
			return { state, why: text };
		case 'not-ours':
			return { state, whom: text };
		case 'waiting':
			return { state };
		default: // a state that nobody offered: the API refuses it
			return { state };
	}
}

export const replyIn = (form: FormData): ReplyContent => ({
	said: formText(form, 'said'),
	answer: answerIn(form),
	owner: formText(form, 'owner'),
	dueOn: formText(form, 'dueOn'),
	links: linksIn(form.getAll('link')),
});

/** The links that were ticked; what is none is left out. */
const linksIn = (values: readonly FormDataEntryValue[]): Link[] =>
	values.flatMap((value) => (typeof value === 'string' && readLink(value)) || []);

/** Where on the page the field is that a problem is about. */
export function fieldOnPage(field: string, state: ReplyState): string {
	if (field === 'answer.by') return `by-${state}`;
	if (field === 'answer.what' || field === 'answer.why' || field === 'answer.whom') return `text-${state}`;
	if (field.startsWith('answer')) return 'state';
	return field.startsWith('links') ? 'links' : field;
}

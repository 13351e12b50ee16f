// What the pages that take a list of phone numbers do alike. The list is in the request and in the page that answers,
// and is kept nowhere.
import { error, fail, redirect } from '@sveltejs/kit';
import { refusalWords } from '$lib/desk/draft/save-words';
import type { Answer } from './api';
import { formText } from './form-text';

/** What was pasted, and below it what was in the file. */
export async function listFrom(request: Request): Promise<string> {
	const form = await request.formData();
	const file = form.get('file');
	const uploaded = file instanceof File ? await file.text() : '';
	// Spreadsheets write a mark before the first letter that is no part of the list.
	return [formText(form, 'list'), uploaded.replace(/^\uFEFF/, '')]
		.filter((part) => part.trim() !== '')
		.join('\n');
}

type Refused = Answer<unknown> & { ok: false };

/** Why nothing was sent, with the list to put right. `wrongState`: what it means here that it is too late or too soon. */
export function listRefused(
	{ status, error: { code, message, fields } }: Refused,
	list: string,
	wrongState: string,
) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	const why =
		code === 'wrong-state'
			? wrongState
			: (fields?.[0]?.message ?? refusalWords(code).replace('Not saved', 'Not sent'));
	return fail(status, { list, why, checked: null });
}

/** Nothing was pasted and no file chosen. */
export const listMissing = () =>
	fail(400, { list: '', why: 'Paste some numbers, or choose a file.', checked: null });

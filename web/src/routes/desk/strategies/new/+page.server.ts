import { error, fail, redirect } from '@sveltejs/kit';
import { aStrategy, openFile } from '#documents';
import type { StrategyReview } from '#surveys';
import { Unreadable } from '#surveys/reading';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import type { Actions } from './$types';

const nothing = 'Choose a file, or paste some text.';
const textOnly =
	'Without JavaScript only text can be read: .txt, .md, .csv or .json. Open the file in Word, choose all, copy it, and paste it here.';

export const actions: Actions = {
	/** Begins a review: of what the browser read, or of text that is read here. */
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const pasted = formText(form, 'text');
		const file = form.get('file');
		const chosen = file instanceof File && file.size > 0 ? file : null;
		const read = formText(form, 'read');
		const opened = read === '' && chosen ? await textIn(chosen) : { text: '' };
		if ('problem' in opened) return fail(400, { pasted, problem: opened.problem });
		const fileText = opened.text;
		const json =
			read !== ''
				? { content: parsed(read) as StrategyReview }
				: chosen
					? { name: chosen.name.slice(-200), text: fileText }
					: { name: 'Pasted text', text: pasted };
		const answer = await answerOf(locals.api.api['strategy-proposals'].$post({ json }));
		if (answer.ok) redirect(303, `/desk/strategies/review/${answer.value.id}`);
		if (answer.error.code === 'signed-out') redirect(303, '/sign-in');
		if (answer.status >= 500) error(answer.status, answer.error);
		const tooLong = answer.error.code === 'too-large' || Math.max(pasted.length, fileText.length) > 600_000;
		const problem = tooLong
			? 'This is more than a strategy could be. Read it in part by part.'
			: (answer.error.fields?.find(({ field }) => field === 'text')?.message ?? nothing);
		return fail(answer.status, { pasted, problem });
	},
};

/** The text of a chosen file, or why there is none to read here. */
async function textIn(file: File): Promise<{ text: string } | { problem: string }> {
	try {
		const opened = openFile(new Uint8Array(await file.arrayBuffer()), aStrategy);
		return opened.kind === 'text' ? { text: opened.text } : { problem: textOnly };
	} catch (error) {
		if (error instanceof Unreadable) return { problem: error.message };
		throw error;
	}
}

/** What is not JSON is refused by the API like everything else that is not a review. */
function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

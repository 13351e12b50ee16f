import { fail, redirect } from '@sveltejs/kit';
import { refusalWords } from '$lib/desk/draft/save-words';
import { textsIn } from '$lib/desk/translations/text-fields';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { languageIn } from '$lib/server/language-in';
import { loaded } from '$lib/server/load';
import { allWords, fingerprintOf } from '$lib/words/all-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const language = languageIn(params.language);
	const { api } = locals.api;
	const [{ texts, found }, { checks, reports }] = await Promise.all([
		loaded(api['help-lines'][':language'].$get({ param: { language } })),
		loaded(api['our-words'].$get()),
	]);
	const check = checks.find((one) => one.language === language) ?? null;
	const english = allWords('en');
	const words = Object.entries(allWords(language)).map(([key, inLanguage]) => ({
		...{ key, english: english[key] ?? '', words: inLanguage },
		changed: check !== null && check.words[key] !== inLanguage,
	}));
	const asked = url.searchParams.get('report');
	return {
		...{ language, texts, found, words },
		check: check && {
			...{ by: check.checkedBy, on: check.checkedOn },
			holds: check.fingerprint === fingerprintOf(language),
		},
		reports: reports.filter((one) => one.language === language),
		reporting: words.find(({ key }) => key === asked) ?? null,
	};
};

/** The page again, with what was typed and what is wrong with it. */
function refused({ status, error }: Answer<unknown> & { ok: false }, typed: Record<string, string>) {
	if (error.code === 'signed-out') redirect(303, '/sign-in');
	const told = error.fields ?? [{ field: '', message: refusalWords(error.code) ?? error.message }];
	return fail(status, {
		typed,
		problems: told.map(({ field, message }) => ({ field: field || null, message })),
	});
}

const back = (language: string, to: string) => redirect(303, `/desk/languages/${language}?${to}`);

export const actions: Actions = {
	help: async ({ locals, params, request }) => {
		const language = languageIn(params.language);
		const texts = textsIn(await request.formData());
		const answer = await answerOf(
			locals.api.api['help-lines'][':language'].$put({ param: { language }, json: { texts } }),
		);
		return answer.ok ? back(language, 'saved') : refused(answer, texts);
	},
	/** Of the words as they are now: what the reader had before them. */
	check: async ({ locals, params, request }) => {
		const language = languageIn(params.language);
		const checkedBy = formText(await request.formData(), 'checkedBy');
		const json = { checkedBy, fingerprint: fingerprintOf(language), words: allWords(language) };
		const answer = await answerOf(
			locals.api.api['our-words'][':language'].check.$put({ param: { language }, json }),
		);
		return answer.ok ? back(language, 'saved') : refused(answer, { checkedBy });
	},
	uncheck: async ({ locals, params }) => {
		const language = languageIn(params.language);
		await loaded(locals.api.api['our-words'][':language'].check.$delete({ param: { language } }));
		return back(language, 'saved');
	},
	report: async ({ locals, params, request }) => {
		const language = languageIn(params.language);
		const form = await request.formData();
		const key = formText(form, 'key');
		const typed = {
			why: formText(form, 'why'),
			better: formText(form, 'better'),
			reportedBy: formText(form, 'reportedBy'),
		};
		const json = {
			...{ key, english: allWords('en')[key] ?? '', words: allWords(language)[key] ?? '' },
			...typed,
		};
		const answer = await answerOf(
			locals.api.api['our-words'][':language'].reports.$post({ param: { language }, json }),
		);
		return answer.ok ? back(language, 'saved#reported') : refused(answer, typed);
	},
	withdraw: async ({ locals, params, request }) => {
		const id = formText(await request.formData(), 'id');
		await loaded(locals.api.api['our-words'].reports[':id'].$delete({ param: { id } }));
		return back(params.language, 'saved#reported');
	},
};

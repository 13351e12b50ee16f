import { fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { orPage } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const words = await answerOf(
		locals.api.api.surveys[':id']['own-words'][':question'].$get({ param: params }),
	);
	// Once the board has the results nothing is read any more.
	if (!words.ok && words.error.code === 'wrong-state') redirect(303, `/desk/surveys/${params.id}/results`);
	const { survey, question, themes, slips, keptUntil, dutyLead, least, canBeTold, second } = orPage(words);
	const asked = slips.findIndex(({ id }) => id === url.searchParams.get('slip'));
	const unread = slips.findIndex(({ read }) => !read);
	const at = asked >= 0 ? asked : unread >= 0 ? unread : 0;
	return {
		survey,
		question,
		themes: themes.map((theme) => ({
			...theme,
			answers: slips.filter((slip) => slip.theme === theme.id).length,
		})),
		keptUntil,
		dutyLead,
		least,
		canBeTold,
		second,
		at,
		total: slips.length,
		read: slips.filter(({ read }) => read).length,
		slip: slips[at] ?? null,
		before: slips[at - 1]?.id ?? null,
		after: slips[at + 1]?.id ?? null,
		lookAgain: slips[at]?.quote ? slips[at].lookAgain : [],
		saved: url.searchParams.has('saved'),
	};
};

/** The form again, with what was typed. */
const refused = (
	answer: RefusedAnswer,
	typed: { theme: string | null; quote: string | null; text: string; name: string } | null = null,
) => fail(answer.status, { typed, renaming: null, problems: problemsOf(answer) });

export const actions: Actions = {
	read: async ({ locals, request, params }) => {
		const { surveys } = locals.api.api;
		const form = await request.formData();
		const slip = formText(form, 'slip');
		const name = formText(form, 'name').trim();
		let theme = formText(form, 'theme') || null;
		const show = form.get('show') === 'yes';
		const text = formText(form, 'quote');
		const quote = show ? text : null;
		if (name !== '') {
			const added = await answerOf(
				surveys[':id'].themes.$post({ param: { id: params.id }, json: { question: params.question, name } }),
			);
			if (!added.ok) return refused(added, { theme, quote, text, name });
			theme = added.value.theme.id;
		}
		const answer = await answerOf(
			surveys[':id']['own-words'].slips[':slip'].$put({
				param: { id: params.id, slip },
				json: { theme, quote },
			}),
		);
		// The theme is there by now, and chosen.
		if (!answer.ok) return refused(answer, { theme, quote, text, name: '' });
		const here = `/desk/surveys/${params.id}/words/${params.question}`;
		// What may give somebody away keeps the reader here once, to look again.
		const again = answer.value.lookAgain.length > 0 && form.get('looked') !== 'yes';
		redirect(
			303,
			again
				? `${here}?slip=${slip}&saved`
				: formText(form, 'next')
					? `${here}?slip=${formText(form, 'next')}`
					: here,
		);
	},
	harm: async ({ locals, request, params }) => {
		const slip = formText(await request.formData(), 'slip');
		const door = locals.api.api.surveys[':id']['own-words'].slips[':slip'].harm;
		const answer = await answerOf(door.$post({ param: { id: params.id, slip } }));
		// Somebody else had pressed already: the page shows it.
		if (!answer.ok && answer.error.code !== 'wrong-state') return refused(answer);
		redirect(303, `/desk/surveys/${params.id}/words/${params.question}?slip=${slip}`);
	},
	/** Asks the second person. Asked for already, it is shown as it stands. */
	ask: async ({ locals, params }) => {
		const door = locals.api.api.surveys[':id'].confirmations;
		const answer = await answerOf(door.$post({ param: { id: params.id }, json: { kind: 'reading' } }));
		if (!answer.ok && answer.error.code !== 'already-there') return refused(answer);
		redirect(303, `/desk/surveys/${params.id}/second-person`);
	},
	rename: async ({ locals, request, params }) => {
		const form = await request.formData();
		const [theme, name] = [formText(form, 'theme'), formText(form, 'name')];
		const door = locals.api.api.surveys[':id'].themes[':theme'];
		const answer = await answerOf(door.$put({ param: { id: params.id, theme }, json: { name } }));
		if (answer.ok)
			redirect(303, `/desk/surveys/${params.id}/words/${params.question}?slip=${formText(form, 'slip')}`);
		const problems = problemsOf(answer).map(({ message }) => ({ field: `name-${theme}`, message }));
		const message = problems[0]?.message ?? '';
		return fail(answer.status, { typed: null, problems, renaming: { theme, name, message } });
	},
	forget: async ({ locals, request, params }) => {
		const form = await request.formData();
		const theme = formText(form, 'theme');
		const answer = await answerOf(
			locals.api.api.surveys[':id'].themes[':theme'].$delete({ param: { id: params.id, theme } }),
		);
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/surveys/${params.id}/words/${params.question}?slip=${formText(form, 'slip')}`);
	},
};

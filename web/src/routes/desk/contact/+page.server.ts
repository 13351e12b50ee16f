import { fail, redirect } from '@sveltejs/kit';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsNow } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [{ requests }, { marks }] = await Promise.all([
		loaded(locals.api.api['contact-requests'].$get()),
		loaded(locals.api.api['harm-marks'].$get()),
	]);
	return {
		harm: marks,
		now: new Date().toISOString(),
		waiting: requests.filter(({ doneOn }) => doneOn === null),
		done: requests.filter(({ doneOn }) => doneOn !== null),
	};
};

interface Named {
	name: string;
	email: string;
	hours: string;
}

/** Back to the list; or what was in the way, with what was typed. */
function backOr(answer: Answer<unknown>, named: Named | null = null) {
	if (answer.ok) redirect(303, '/desk/contact');
	return fail(answer.status, {
		problems: problemsNow(answer).map(({ field, message }) => ({
			field: field.replace('dutyLead.', ''),
			message,
		})),
		named,
	});
}

const idIn = (form: FormData) => ({ param: { id: formText(form, 'id') } });

export const actions: Actions = {
	take: async ({ locals, request }) => {
		const form = await request.formData();
		const json = { insteadOf: formText(form, 'insteadOf') || null };
		return backOr(
			await answerOf(locals.api.api['contact-requests'][':id'].take.$post({ ...idIn(form), json })),
		);
	},
	done: async ({ locals, request }) => {
		const door = locals.api.api['contact-requests'][':id'].done;
		return backOr(await answerOf(door.$post(idIn(await request.formData()))));
	},
	reopen: async ({ locals, request }) => {
		const door = locals.api.api['contact-requests'][':id'].done;
		return backOr(await answerOf(door.$delete(idIn(await request.formData()))));
	},
	name: async ({ locals, request }) => {
		const form = await request.formData();
		const named = {
			name: formText(form, 'name'),
			email: formText(form, 'email'),
			hours: formText(form, 'hours'),
		};
		const dutyLead = { ...named, hours: Number(named.hours) };
		return backOr(await answerOf(locals.api.api['duty-lead'].$put({ json: { dutyLead } })), named);
	},
	nobody: async ({ locals }) =>
		backOr(await answerOf(locals.api.api['duty-lead'].$put({ json: { dutyLead: null } }))),
};

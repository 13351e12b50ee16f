import { error, fail, redirect } from '@sveltejs/kit';
import { answerOf } from '$lib/server/api';
import { newDraw } from '#sealing';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { api } = locals.api;
	const [{ survey }, { sendings, least }, { confirmations }] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.surveys[':id'].sendings.$get({ param: params })),
		loaded(api.surveys[':id'].confirmations.$get({ param: params })),
	]);
	if (survey.state !== 'open') redirect(303, `/desk/surveys/${params.id}`);
	const yes = confirmations.find(
		({ id, state }) => state === 'confirmed' && id === url.searchParams.get('yes'),
	);
	const cards = confirmations.filter(({ kind }) => kind === 'cards');
	const { person } = await parent();
	return {
		survey,
		sendings,
		least,
		yes: yes ?? null,
		waiting: cards.some(({ state }) => state === 'waiting'),
		/** What the person at this desk may draw. */
		agreed: cards.find(({ state, askedBy }) => state === 'confirmed' && askedBy.id === person.id) ?? null,
		draw: newDraw(),
		tablet: `${url.origin}/s/${survey.address}/tablet`,
	};
};

const whole = (text: string) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0);

export const actions: Actions = {
	/** The answer is the only place where the codes ever stand. */
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const written = formText(form, 'number');
		const number = whole(written);
		if (formText(form, 'intent') === 'ask') return await askSecond(locals, params, written);
		const yes = formText(form, 'yes') || undefined;
		const json = { number, draw: formText(form, 'draw'), confirmation: yes };
		const answer = await answerOf(locals.api.api.surveys[':id'].cards.$post({ param: params, json }));
		if (answer.ok) return { written, why: null, drawn: answer.value };
		const { code, fields, message } = answer.error;
		if (code === 'signed-out') redirect(303, '/sign-in');
		if (code === 'not-found') error(404, message);
		const why =
			code === 'wrong-state' ? 'This survey is closed, so cards would be of no use.' : fields?.[0]?.message;
		return fail(answer.status, { written, why: why ?? message, drawn: null });
	},
};

async function askSecond(locals: App.Locals, param: { id: string }, written: string) {
	const { surveys } = locals.api.api;
	const json = { kind: 'cards' as const, number: whole(written) };
	const answer = await answerOf(surveys[':id'].confirmations.$post({ param, json }));
	if (answer.ok) redirect(303, `/desk/surveys/${param.id}/second-person`);
	const { code, fields, message } = answer.error;
	if (code === 'signed-out') redirect(303, '/sign-in');
	return fail(answer.status, { written, why: fields?.[0]?.message ?? message, drawn: null });
}

import { fail, redirect } from '@sveltejs/kit';
import { nameOf, partsOfKind } from '#surveys';
import { blankPart, partAtDesk } from '$lib/desk/parts/part-words';
import { answerOf } from '$lib/server/api';
import { loaded } from '$lib/server/load';
import { kindIn, partField, partIn } from '$lib/server/part-form';
import { problemsOf } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const kind = kindIn(params.kind);
	const { strategy, parts } = await loaded(
		locals.api.api.strategies[':id'].$get({ param: { id: params.id } }),
	);
	return {
		strategy,
		headings: partsOfKind(parts, 'priority').map(nameOf),
		blank: blankPart(kind, url.searchParams.get('under')),
	};
};

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const content = partIn(kindIn(params.kind), await request.formData());
		const door = locals.api.api.strategies[':id'].parts;
		const answer = await answerOf(door.$post({ param: { id: params.id }, json: content }));
		if (answer.ok) {
			const part = { kind: content.kind, id: answer.value.id };
			redirect(303, `${partAtDesk(params.id, part)}?saved=added`);
		}
		const problems = problemsOf(answer).map(({ field, message }) => ({ field: partField(field), message }));
		return fail(answer.status, { problems, content });
	},
};

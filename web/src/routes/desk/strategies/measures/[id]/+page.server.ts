import { fail, redirect } from '@sveltejs/kit';
import type { Direction, NewReading, ReadingKind, ReadingVoice } from '#surveys';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

const fields = ['value', 'asAt', 'base', 'voice', 'kind', 'source'];

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { measure, readings } = await loaded(locals.api.api.measures[':id'].$get({ param: { id } }));
	const { strategies } = await loaded(locals.api.api.strategies.$get());
	const strategy = strategies.find((one) => one.id === measure.strategyId);
	return {
		...{ measure, readings, strategy, saved: url.searchParams.get('saved') },
		/** What was taken back a moment ago, for whoever did not mean to. */
		takenBack: Object.fromEntries(
			fields.flatMap((name) => {
				const stood = url.searchParams.get(name);
				return stood === null ? [] : [[name, stood]];
			}),
		),
	};
};

/** A base is left out, or it is a number; what is neither the API refuses. */
const baseIn = (text: string): number | null =>
	text.trim() === '' ? null : Number(text.replace(/[\s,]/g, ''));

const refused = (answer: RefusedAnswer, typed: Record<string, string>) =>
	fail(answer.status, { typed, problems: problemsOf(answer) });

export const actions: Actions = {
	add: async ({ locals, request, params: { id } }) => {
		const form = await request.formData();
		const typed = Object.fromEntries(fields.map((name) => [name, formText(form, name)]));
		const json: NewReading = {
			value: typed['value'] ?? '',
			asAt: typed['asAt'] ?? '',
			base: baseIn(typed['base'] ?? ''),
			voice: typed['voice'] as ReadingVoice,
			kind: typed['kind'] as ReadingKind,
			source: typed['source'] ?? '',
		};
		const answer = await answerOf(locals.api.api.measures[':id'].readings.$post({ param: { id }, json }));
		if (!answer.ok) return refused(answer, typed);
		redirect(303, `/desk/strategies/measures/${id}?saved=reading`);
	},
	direction: async ({ locals, request, params: { id } }) => {
		const direction = formText(await request.formData(), 'direction') as Direction;
		const answer = await answerOf(
			locals.api.api.measures[':id'].direction.$put({ param: { id }, json: { direction } }),
		);
		if (!answer.ok) return refused(answer, {});
		redirect(303, `/desk/strategies/measures/${id}?saved=direction`);
	},
	remove: async ({ locals, request, params: { id } }) => {
		const reading = formText(await request.formData(), 'reading');
		const { readings } = await loaded(locals.api.api.measures[':id'].$get({ param: { id } }));
		const stood = readings.find((one) => one.id === reading);
		const answer = await answerOf(
			locals.api.api.measures[':id'].readings[':reading'].$delete({ param: { id, reading } }),
		);
		if (!answer.ok) return refused(answer, {});
		const { printed = '', asAt = '', base = null, voice = '', kind = '', source = '' } = stood ?? {};
		const back = new URLSearchParams({ saved: 'removed', value: printed, asAt, voice, kind, source });
		if (base !== null) back.set('base', String(base));
		redirect(303, `/desk/strategies/measures/${id}?${back}`);
	},
};

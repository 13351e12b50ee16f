import { fail, redirect } from '@sveltejs/kit';
import type { SuccessionAnswer } from '#surveys';
import { isKind, kinds, tally } from '$lib/desk/versions/fate-words';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { whyNotSaved } from '$lib/server/why-not-saved';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { items, now, ...shown } = await loaded(locals.api.api.successions[':id'].$get({ param: params }));
	const counts = kinds.map((kind) => {
		const those = items.filter((one) => one.kind === kind);
		const open = those.filter(({ state }) => state === 'open');
		return {
			...{ kind, all: those.length, open: open.length },
			sure: open.filter(({ doubts }) => doubts.length === 0).length,
			now: now.filter((one) => one.kind === kind).length,
		};
	});
	const asked = url.searchParams.get('kind');
	const kind = isKind(asked) ? asked : (counts.find(({ open }) => open > 0)?.kind ?? 'priority');
	const here = now.filter((one) => one.kind === kind);
	const named = (ids: string[]) => ids.flatMap((id) => here.find((one) => one.id === id) ?? []);
	return {
		...shown,
		kind,
		at: url.searchParams.get('at'),
		counts,
		tally: tally(items.map(({ fate }) => fate)),
		isNew: now.filter((one) => one.isNew).length,
		items: items
			.filter((one) => one.kind === kind)
			.map(({ to, near, ...item }) => ({
				...item,
				to: named(to),
				near: named(near.filter((id) => !to.includes(id))),
			})),
		now: here,
	};
};

type Api = App.Locals['api'];

const answerWith = (api: Api, id: string, version: number, answer: SuccessionAnswer) =>
	answerOf(api.api.successions[':id'].answers.$post({ param: { id }, json: { version, answer } }));

/** What the buttons of one part say of it. */
function answerIn(form: FormData): SuccessionAnswer {
	const from = formText(form, 'from');
	const to = form.getAll('to').flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
	switch (formText(form, 'intent')) {
		case 'reopen':
			return { verb: 'reopen', from };
		case 'went':
			return { verb: 'became', from, to: [] };
		default:
			return { verb: 'became', from, to };
	}
}

/** The next part to look at: what is doubted first. */
async function nextOpen(api: Api, id: string, kind: string | null) {
	const { items } = await loaded(api.api.successions[':id'].$get({ param: { id } }));
	const open = items.filter((one) => one.kind === kind && one.state === 'open');
	return open.find(({ doubts }) => doubts.length > 0) ?? open[0];
}

export const actions: Actions = {
	answer: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const said = answerIn(form);
		const answer = await answerWith(locals.api, params.id, Number(formText(form, 'version')), said);
		const from = formText(form, 'from');
		if (!answer.ok) {
			const { status, problem } = whyNotSaved(answer);
			return fail(status, { from, problem });
		}
		const kind = url.searchParams.get('kind');
		const next = said.verb === 'reopen' ? from : (await nextOpen(locals.api, params.id, kind))?.part.id;
		redirect(
			303,
			`/desk/strategies/versions/${params.id}?kind=${kind ?? ''}${next ? `&at=${next}#item-${next}` : '#main'}`,
		);
	},
	several: async ({ locals, params, request }) => {
		const form = await request.formData();
		const [verb, kind = ''] = formText(form, 'intent').split('/');
		if (!isKind(kind)) return fail(400, { from: '', problem: 'Nothing was chosen.' });
		const answer = await answerWith(locals.api, params.id, Number(formText(form, 'version')), {
			verb: verb === 'all-went' ? 'all-went' : 'confirm-sure',
			kind,
		});
		if (!answer.ok) {
			const { status, problem } = whyNotSaved(answer);
			return fail(status, { from: '', problem });
		}
		redirect(303, `/desk/strategies/versions/${params.id}?kind=${kind}`);
	},
	accept: async ({ locals, params, request }) => {
		const form = await request.formData();
		const status = formText(form, 'status') === 'interim' ? 'interim' : 'final';
		const [answer, { council }] = await Promise.all([
			answerOf(
				locals.api.api.successions[':id'].accept.$post({
					param: params,
					json: { version: Number(formText(form, 'version')), status },
				}),
			),
			loaded(locals.api.api.me.$get()),
		]);
		if (answer.ok) redirect(303, `/board/${council.slug}/${answer.value.slug}`);
		const { status: code, problem } = whyNotSaved(answer);
		return fail(code, { from: '', problem });
	},
	/** The comparison goes into the bin. */
	bin: async ({ locals, params }) => {
		await loaded(locals.api.api.bin.$post({ json: { kind: 'comparison', id: params.id } }));
		redirect(303, '/desk/bin?in');
	},
};

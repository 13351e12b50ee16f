import { fail, redirect } from '@sveltejs/kit';
import { linksOf } from '#surveys';
import { nextStep } from '$lib/desk/next-step';
import { answerOf } from '$lib/server/api';
import { decisions } from '$lib/server/decisions';
import { loaded, orPage } from '$lib/server/load';
import { problemIn, problemsOf, type RefusedAnswer } from '$lib/server/problems-of';
import type { Actions, PageServerLoad } from './$types';

const steps = ['publish', 'answered'] as const;

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { surveys, replies } = locals.api.api;
	const results = await answerOf(surveys[':id'].release.$get({ param: { id } }));
	// Before the box is opened there is nothing to show, and that is no mistake of anybody's.
	if (!results.ok && results.error.code === 'wrong-state') {
		const { survey } = await loaded(surveys[':id'].$get({ param: { id } }));
		const { words } = nextStep(
			{ ...survey, questions: survey.content.questions.length },
			new Date().toISOString(),
		);
		return {
			id,
			results: null,
			stands: words,
			lost: survey.keyLostOn !== null || survey.state === 'taken-back',
		};
	}
	const found = orPage(results);
	const closed = found.survey.state === 'closed';
	const confirming = steps.find((step) => step === url.searchParams.get('confirm'));
	const out = closed && confirming === 'publish' ? await whatGoesOut(locals.api.api, id) : null;
	const progress = closed ? await loaded(surveys[':id']['own-words'].$get({ param: { id } })) : null;
	const [written, asked, { strategies }] = await Promise.all([
		loaded(replies.$get({ query: { survey: id, page: 'all' } })),
		loaded(surveys[':id'].$get({ param: { id } })),
		loaded(locals.api.api.strategies.$get()),
	]);
	return {
		id,
		results: found,
		progress: progress?.questions ?? [],
		harmWaiting: progress?.harmWaiting ?? 0,
		replies: written.replies,
		links: linksOf(asked.survey.content).map(({ questionId, link }) => ({ questionId, link })),
		strategies,
		...{ confirming, out },
	};
};

/** Themes and quotes as they would go out, or what stops them; and what was asked of a second person. */
async function whatGoesOut({ surveys }: App.Locals['api']['api'], id: string) {
	const [out, { confirmations }] = await Promise.all([
		answerOf(surveys[':id']['goes-out'].$get({ param: { id } })),
		loaded(surveys[':id'].confirmations.$get({ param: { id } })),
	]);
	if (!out.ok && out.error.code === 'not-for-everybody')
		return { voices: [], stops: problemsOf(out).map(({ message }) => message), confirmations: [] };
	const { voices, seen } = orPage(out);
	// What waits for a yes to other words than these waits for nothing any more.
	const asked = confirmations.filter(
		(one) => one.kind === 'publishing' && (one.state !== 'waiting' || one.seen === seen),
	);
	return { voices, stops: [], confirmations: asked };
}

export const actions: Actions = {
	...decisions<{ id: string }>(
		({ id }, done) => `/desk/surveys/${id}/results${done ? '' : '?confirm=publish'}`,
	),
	/** Asks a second person to look at the quotes. */
	ask: async ({ locals, params: { id } }) => {
		const { surveys } = locals.api.api;
		const json = { kind: 'publishing' as const };
		const answer = await answerOf(surveys[':id'].confirmations.$post({ param: { id }, json }));
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/surveys/${id}/results?confirm=publish`);
	},
	publish: async ({ locals, params: { id } }) => {
		const answer = await answerOf(locals.api.api.surveys[':id'].publish.$post({ param: { id } }));
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/surveys/${id}/results`);
	},
	answered: async ({ locals, params: { id } }) => {
		const answer = await answerOf(locals.api.api.surveys[':id'].answered.$post({ param: { id } }));
		if (!answer.ok) return refused(answer);
		redirect(303, `/desk/surveys/${id}/results`);
	},
};

const refused = (answer: RefusedAnswer) => fail(answer.status, { problem: problemIn(answer) });

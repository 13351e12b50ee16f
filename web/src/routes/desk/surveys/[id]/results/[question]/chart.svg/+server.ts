import { error } from '@sveltejs/kit';
import { dayInWords } from '#surveys';
import { chartOf } from '$lib/results/chart';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** A question's chart as a file for a slide. Where nothing is shown there is none. */
export const GET: RequestHandler = async ({ locals, params: { id, question: asked } }) => {
	const { release, voices } = await loaded(locals.api.api.surveys[':id'].release.$get({ param: { id } }));
	const question = release.questions.find((one) => one.id === asked);
	const chart =
		question &&
		chartOf({
			question,
			voices: voices?.find((one) => one.question === asked) ?? null,
			survey: release.title,
			closedOn: release.closedOn && dayInWords(release.closedOn),
		});
	if (!chart) error(404, 'There is no chart of this.');
	return new Response(chart.svg, {
		headers: {
			'Content-Type': 'image/svg+xml; charset=utf-8',
			'Content-Disposition': 'inline; filename="chart.svg"',
			'Cache-Control': 'no-store',
		},
	});
};

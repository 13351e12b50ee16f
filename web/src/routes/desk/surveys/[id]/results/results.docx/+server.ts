import { resultsAsWord } from '$lib/results/word';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** The results for a board's paper. Before the box is opened there are none. */
export const GET: RequestHandler = async ({ locals, params: { id } }) => {
	const { api } = locals.api;
	const [{ release, voices, trends }, { council }] = await Promise.all([
		loaded(api.surveys[':id'].release.$get({ param: { id } })),
		loaded(api.me.$get()),
	]);
	return new Response(await resultsAsWord({ release, voices, trends, council: council.name }), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			'Content-Disposition': 'attachment; filename="results.docx"',
			'Cache-Control': 'no-store',
		},
	});
};

import { jsonAnswer } from '$lib/results/json';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** The releases behind the polls on this council's page, as far as it tells them. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { releases } = await loaded(
		locals.api.api.councils[':slug'].polls.$get({ param: { slug: params.council } }),
	);
	return jsonAnswer('polls', releases);
};

import { jsonAnswer } from '$lib/results/json';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** What the council said that headings mean, to take away. */
export const GET: RequestHandler = async ({ locals }) => {
	const { headings } = await loaded(locals.api.api['known-headings'].$get());
	return jsonAnswer('headings', headings);
};

import { error } from '@sveltejs/kit';
import { leftOutRows } from '#surveys';
import { csvAnswer } from '$lib/results/csv';
import { loaded } from '$lib/server/load';
import { asked, takeList } from '$lib/server/phone-list';
import type { RequestHandler } from './$types';

/** The rows of a list that get no text, with the reason. The list comes with the request: none is kept. */
export const POST: RequestHandler = async ({ locals, params: { id }, request }) => {
	const taken = await takeList(locals.api, request);
	if ('refused' in taken) error(400, 'This list cannot be read.');
	const { check } = locals.api.api.surveys[':id'].invitations;
	const checked = await loaded(check.$post({ param: { id }, json: asked(taken) }));
	return csvAnswer('left-out', leftOutRows(taken.list, checked));
};

import { measuresTable } from '$lib/board/export/export-tables';
import { csvAnswer } from '$lib/results/csv';
import { exported } from '$lib/server/exported';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { measures, council } = await exported(locals.api, params);
	return csvAnswer('measures', measuresTable(measures, council.vocabulary.priority));
};

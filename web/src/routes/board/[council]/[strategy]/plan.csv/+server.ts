import { planTable } from '$lib/board/export/export-tables';
import { csvAnswer } from '$lib/results/csv';
import { exported } from '$lib/server/exported';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { plan, council } = await exported(locals.api, params);
	return csvAnswer('action-plan', planTable(plan, council.vocabulary.priority));
};

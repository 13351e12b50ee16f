import { measuresTable, planTable } from '$lib/board/export/export-tables';
import { xlsxAnswer } from '$lib/results/xlsx';
import { exported } from '$lib/server/exported';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const { plan, measures, council } = await exported(locals.api, params);
	const { priority } = council.vocabulary;
	return await xlsxAnswer('strategy', [
		{ name: 'Action plan', rows: planTable(plan, priority), widths: [32, 8, 60, 40, 20] },
		{
			name: 'Measures',
			rows: measuresTable(measures, priority),
			widths: [32, 48, 24, 10, 16, 12, 8, 8, 14, 10, 14, 40, 48],
		},
	]);
};

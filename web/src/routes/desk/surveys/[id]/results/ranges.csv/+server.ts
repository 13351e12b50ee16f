import { rangeTable } from '$lib/results/range-table';
import { csvAnswer } from '$lib/results/csv';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** The release as a spreadsheet. Before the box is opened there is none. */
export const GET: RequestHandler = async ({ locals, params: { id } }) => {
	const { release, voices } = await loaded(locals.api.api.surveys[':id'].release.$get({ param: { id } }));
	const told = release.questions.map((question) => ({
		...release,
		survey: release.title,
		asked: release.asked?.total ?? null,
		askedOf: release.asked?.bands ?? {},
		question,
		voices: voices?.find((one) => one.question === question.id) ?? null,
	}));
	return csvAnswer('results', rangeTable(told));
};

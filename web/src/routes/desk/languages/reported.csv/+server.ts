import { languages } from '#surveys';
import { csvAnswer } from '$lib/results/csv';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** The words that were found wrong, to be sent to the project. */
export const GET: RequestHandler = async ({ locals }) => {
	const { reports } = await loaded(locals.api.api['our-words'].$get());
	const head = ['Language', 'Place', 'English', 'Words', 'What is wrong', 'Better', 'Reported by', 'Day'];
	const rows = reports.map((one) => [
		languages[one.language].english,
		...[one.key, one.english, one.words, one.why, one.better, one.reportedBy, one.reportedOn],
	]);
	return csvAnswer('reported-words', [head, ...rows]);
};

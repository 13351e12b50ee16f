import { byQuestion } from '$lib/board/by-question';
import { rangeTable } from '$lib/results/range-table';
import { csvAnswer } from '$lib/results/csv';
import { loaded } from '$lib/server/load';
import type { RequestHandler } from './$types';

/** What young people said about one priority, as a spreadsheet: each question once, as on the page. */
export const GET: RequestHandler = async ({ locals, params: { council, strategy, priority } }) => {
	const { said } = await loaded(
		locals.api.api.board[':council'][':strategy'].priorities[':id'].$get({
			param: { council, strategy, id: priority },
		}),
	);
	const told = byQuestion(said).map(([first]) => ({ ...first, closedOn: first.on }));
	return csvAnswer('what-young-people-said', rangeTable(told));
};

import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params: { council, strategy, priority } }) =>
	loaded(
		locals.api.api.board[':council'][':strategy'].priorities[':id'].$get({
			param: { council, strategy, id: priority },
		}),
	);

import { error } from '@sveltejs/kit';
import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

const kinds = ['pledge', 'action', 'measure'] as const;

export const load: PageServerLoad = ({ locals, params: { council, strategy, kind, id } }) => {
	const known = kinds.find((one) => one === kind) ?? error(404, { message: 'There is no such thing here.' });
	return loaded(
		locals.api.api.board[':council'][':strategy'].chain[':kind'][':id'].$get({
			param: { council, strategy, kind: known, id },
		}),
	);
};

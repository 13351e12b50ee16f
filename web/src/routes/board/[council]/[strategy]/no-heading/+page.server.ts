import { loaded } from '$lib/server/load';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	loaded(locals.api.api.board[':council'][':strategy']['no-heading'].$get({ param: params }));

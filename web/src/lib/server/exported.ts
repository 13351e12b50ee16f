import type { ApiClient } from './api.ts';
import { loaded } from './load.ts';

/** A strategy to be taken away, or the page that says why not. */
export const exported = (api: ApiClient, param: { council: string; strategy: string }) =>
	loaded(api.api.board[':council'][':strategy'].export.$get({ param }));

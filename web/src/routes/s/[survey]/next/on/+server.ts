import { clearAndGoTo } from '$lib/server/clear-behind';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
	clearAndGoTo(url.pathname.replace(/\/next\/on$/, '/end') + url.search);

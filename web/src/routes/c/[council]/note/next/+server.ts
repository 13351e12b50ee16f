import { standEmpty } from '$lib/server/clear-behind';
import type { RequestHandler } from './$types';

/** From a form that was sent to its end, so that Back does not find what stood in it. */
export const GET: RequestHandler = ({ url }) => standEmpty(`${url.pathname}/on${url.search}`);

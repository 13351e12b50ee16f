import { exported } from '$lib/server/exported';
import type { RequestHandler } from './$types';

/** The strategy in the format in which strategies are read: docs/strategy-format.md. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { proposal } = await exported(locals.api, params);
	return new Response(`${JSON.stringify(proposal, null, '\t')}\n`, {
		headers: {
			'Content-Type': 'application/json',
			'Content-Disposition': 'attachment; filename="strategy.json"',
			'Cache-Control': 'no-store',
		},
	});
};

import { createMiddleware } from 'hono/factory';
import type { Door } from './door.ts';
import { refuse } from './refusal.ts';

/**
 * What comes with a body must say that it is JSON. A page of another site cannot send that without asking first, so
 * no other site can make somebody's browser change anything here.
 */
export const jsonOnly = createMiddleware<Door>(async ({ req }, next) => {
	const isJson = /^application\/json\s*(;|$)/i.test(req.header('Content-Type') ?? '');
	if (req.raw.body !== null && req.method !== 'GET' && !isJson)
		refuse('invalid', [{ field: '', message: 'Send JSON, with Content-Type: application/json.' }]);
	await next();
});

import { hc } from 'hono/client';
import type { Api } from '#worker';
import { encodingParams } from '../encoded-params.ts';

export { answerOf, type Answer } from '../api.ts';

/** The typed client that every page uses; `fetch` is SvelteKit's own, so calls stay in this process. */
export const apiFor = (origin: string, fetch: typeof globalThis.fetch) =>
	encodingParams(hc<Api>(origin, { fetch }));
export type ApiClient = ReturnType<typeof apiFor>;

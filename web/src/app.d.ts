import type { Language } from '#surveys';
import type { Bindings } from '#worker';
import type { ApiClient } from '$lib/server/api';
import type { Copies } from '$lib/server/shared-copy';

declare global {
	namespace App {
		interface Locals {
			/** The API, called in-process with this visitor's cookies. */
			api: ApiClient;
			/** The language of the page, where somebody chose one. */
			language?: Language;
			/** What the page looks like beside our own styles: a council's colour. */
			style?: string | undefined;
		}
		interface Platform {
			env: Bindings;
			ctx: ExecutionContext;
			/** The Worker's own cache; only some ways of running it have one. */
			caches?: { default: Copies };
		}
		interface Error {
			message: string;
			code?: string;
			requestId?: string;
		}
	}
}

import type { Bindings } from '#worker';
import type { ApiClient } from '$lib/server/api';

declare global {
	namespace App {
		interface Locals {
			/** The API, called in-process with this visitor's cookies. */
			api: ApiClient;
		}
		interface Platform {
			env: Bindings;
			ctx: ExecutionContext;
		}
		interface Error {
			message: string;
			code?: string;
			requestId?: string;
		}
	}
}

import type { D1Migration } from 'cloudflare:test';
import type { Bindings } from '#worker';

declare global {
	namespace Cloudflare {
		interface Env extends Bindings {
			MIGRATIONS: D1Migration[];
		}
	}
	interface ImportMeta {
		/** Vite's: the modules that a pattern names, by their paths. */
		glob: <T>(pattern: string, options: { eager: true }) => Record<string, T>;
	}
}

// A Worker bundled from our source and run in a Miniflare of its own, for what can only be seen from outside: the files
// that it leaves, and the time and memory that it takes.
import { join } from 'node:path';
import { build } from 'vite';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import type { Bindings } from '#worker';
import { applyMigrations } from '../../local/apply-migrations.ts';

const root = join(import.meta.dirname, '../..');

/** One module with everything in it. `entry` is a path from the project's root. */
export async function bundle(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'error',
		ssr: { target: 'webworker', noExternal: true },
		build: { ssr: entry, write: false },
	});
	const [chunk] = 'output' in built ? built.output : [];
	if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
	return chunk.code;
}

export const settings = {
	ORIGIN: 'https://heard.example',
	PEPPER: 'pepper-for-tests-pepper-for-tests-pepper-00',
	KEY_SECRET: 'a2V5LWZvci10ZXN0cy1rZXktZm9yLXRlc3RzLTAwMDA',
	NOTIFY_URL: 'https://notify.example',
	NOTIFY_ACCOUNTS: '{}',
} satisfies Partial<Bindings>;

interface Running {
	/** The Worker's one module, as text. */
	script: string;
	/** Where D1, KV and the queue are kept. */
	folder: string;
	bindings?: Partial<typeof settings>;
	/** Answers what the Worker asks of the outside. */
	outside?: (request: Request) => Response | Promise<Response>;
	/** Hears every line that the Worker writes. */
	log?: (line: string) => void;
	inspectorPort?: number;
}

export async function runScript(running: Running): Promise<Miniflare> {
	const { script, folder, bindings, outside, log, inspectorPort } = running;
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			host: '127.0.0.1',
			port: 0,
			resourcePersistencePath: folder,
			...(inspectorPort !== undefined && { inspectorPort }),
			structuredWorkerdLogs: true,
			handleStructuredLogs: ({ message }: { message: string }) => log?.(message),
			workers: [
				{
					name: 'heard',
					modules: true,
					script,
					compatibilityDate: '2026-08-01',
					compatibilityFlags: ['nodejs_als'],
					d1Databases: ['DB'],
					kvNamespaces: ['KEYS'],
					r2Buckets: ['MEDIA'],
					queueProducers: { TEXTS: 'heard-texts' },
					queueConsumers: { 'heard-texts': { maxBatchSize: 20, maxBatchTimeout: 0 } },
					bindings: { ...settings, ...bindings },
					outboundService: (request: Request) =>
						(outside?.(request) ?? new Response('Nothing is outside.', { status: 502 })) as never,
				},
			],
		} as never),
	);
	await miniflare.ready;
	return miniflare;
}

/** Gives an empty database its tables. */
export async function migrate(miniflare: Miniflare): Promise<D1Database> {
	const database = (await miniflare.getD1Database('DB', 'heard')) as unknown as D1Database;
	await applyMigrations(database as never);
	return database;
}

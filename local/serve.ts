// Serves the built Worker on this machine: real D1, KV, R2, queue and cron through Miniflare, kept in a folder. Faster than
// `wrangler dev` by ten times, and everything a deployed Heard would have.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler';
import { localAccounts, localBindings } from './accounts.ts';
import { councilProvider, providerPath } from './council-provider.ts';
import { applyMigrations } from './apply-migrations.ts';
import { notifyStandIn } from './notify-stand-in.ts';
import { outbox } from './outbox.ts';

const root = join(import.meta.dirname, '..');

/** One port for all: the stand-ins' few addresses go to them, everything else to Heard. */
const front = `export default { fetch(request, env) {
	const { pathname } = new URL(request.url);
	if (pathname.startsWith('${providerPath}/')) return env.PROVIDER.fetch(request);
	return (/^\\/outbox(\\/|\\.json$|$)/.test(pathname) ? env.OUTBOX : env.HEARD).fetch(request);
} }`;

export interface Served {
	url: string;
	/** Runs the clock's minute at once. */
	tick: (at?: Date) => Promise<void>;
	stop: () => Promise<void>;
}

export interface Serving {
	/** 0: any free one. */
	port: number;
	/** Where the data is kept. */
	folder: string;
	/** Puts first data into the bindings, before the first request. */
	load?: (miniflare: Miniflare) => Promise<void>;
}

/** Serves Heard from `dist/`. */
export async function serve({ port, folder, load }: Serving): Promise<Served> {
	mkdirSync(folder, { recursive: true });
	const keys = Object.values(localAccounts).map(({ key }) => key);
	const notify = notifyStandIn({ keys, file: join(folder, 'outbox.json') });
	const provider = await councilProvider();
	const { workerOptions } = workerOptionsOf(join(root, 'wrangler.toml'));
	const optionsFor = (origin: string) =>
		convertV4MiniflareOptions({
			host: '127.0.0.1',
			port,
			resourcePersistencePath: join(folder, 'state/v3'),
			workers: [
				{
					name: 'front',
					modules: true,
					script: front,
					compatibilityDate: workerOptions.compatibilityDate,
					serviceBindings: {
						HEARD: 'heard',
						OUTBOX: (request: Request) => site.fetch(request) as never,
						PROVIDER: (request: Request) => provider.fetch(request) as never,
					},
				},
				{
					name: 'heard',
					compatibilityDate: workerOptions.compatibilityDate,
					compatibilityFlags: workerOptions.compatibilityFlags,
					d1Databases: workerOptions.d1Databases,
					kvNamespaces: workerOptions.kvNamespaces,
					r2Buckets: workerOptions.r2Buckets,
					queueProducers: workerOptions.queueProducers,
					// Nobody here waits for a batch to fill.
					queueConsumers: Object.fromEntries(
						Object.entries(workerOptions.queueConsumers ?? {}).map(([queue, how]) => [
							queue,
							{ ...how, maxBatchTimeout: 0 },
						]),
					),
					assets: workerOptions.assets,
					modules: true,
					scriptPath: join(root, 'dist/entry.js'),
					bindings: localBindings(origin),
					// Nothing leaves this machine: the only outside addresses that answer are the stand-ins'.
					outboundService: (request: Request) => {
						if (request.url.startsWith('http://notify.local/')) return notify.fetch(request) as never;
						if (request.url.startsWith(`${origin}${providerPath}/`)) return provider.fetch(request) as never;
						return new Response('Nothing outside can be reached from here.', { status: 502 }) as never;
					},
				},
			],
		} as never);
	const miniflare = new Miniflare(optionsFor(`http://localhost:${port}`));
	const site = outbox(
		notify,
		(request) => miniflare.dispatchFetch(request as never) as never,
		() => tick(),
	);
	const { port: taken } = await miniflare.ready;
	const url = `http://localhost:${taken}`;
	provider.standAt(url);
	if (port === 0) await miniflare.setOptions(optionsFor(url));
	await applyMigrations(await miniflare.getD1Database('DB', 'heard'));
	await load?.(miniflare);
	const worker = () =>
		miniflare.getWorker('heard') as unknown as Promise<{ scheduled: (o: object) => Promise<unknown> }>;
	const tick = async (at = new Date()) => {
		await (await worker()).scheduled({ cron: '* * * * *', scheduledTime: at });
	};
	const stop = async () => {
		await miniflare.dispose();
		await provider.stop();
	};
	return { url, tick, stop };
}

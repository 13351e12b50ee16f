// Serves the built Worker and prints where to click. Data is kept in .wrangler/.
import { join } from 'node:path';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { whereToClick } from '../local/where-to-click.ts';

const port = Number(process.env['PORT'] ?? 4173);
const folder = join(import.meta.dirname, '../.wrangler');
const served = await serve({ port, folder, load: loadDemoOnce });
console.log(whereToClick(served.url));

/** The clock: in production a cron trigger, every minute. */
const clock = setInterval(() => void served.tick(), 60_000);
await served.tick();

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		clearInterval(clock);
		void served.stop().then(() => process.exit(0));
	});

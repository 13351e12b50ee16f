// Builds what changed and serves it with the demo, from folders that are thrown away, for every journey in a browser.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDemoOnce } from '../../local/demo.ts';
import { serve } from '../../local/serve.ts';
import { servers } from './servers.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where Heard is served, once for each file that runs at a time. */
		urls: string[];
	}
}

export default async function setup(project: TestProject) {
	const build = spawnSync('npm', ['run', '--silent', 'build:if-changed'], { encoding: 'utf8' });
	if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
	const folder = mkdtempSync(join(tmpdir(), 'heard-'));
	// The demo is loaded once, and copied to each.
	const demo = join(folder, 'demo');
	await (await serve({ port: 0, folder: demo, load: loadDemoOnce })).stop();
	const served = await Promise.all(
		Array.from({ length: servers }, async (_, server) => {
			const own = join(folder, `${server}`);
			cpSync(demo, own, { recursive: true });
			return await serve({ port: 0, folder: own });
		}),
	);
	project.provide(
		'urls',
		served.map(({ url }) => url),
	);
	return async () => {
		await Promise.all(served.map(({ stop }) => stop()));
		rmSync(folder, { recursive: true, force: true });
	};
}

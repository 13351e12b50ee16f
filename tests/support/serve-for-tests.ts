// Builds what changed and serves it with the demo, from a folder that is thrown away, for every journey in a browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadDemoOnce } from '../../local/demo.ts';
import { serve } from '../../local/serve.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		url: string;
	}
}

export default async function setup(project: TestProject) {
	const build = spawnSync('npm', ['run', '--silent', 'build:if-changed'], { encoding: 'utf8' });
	if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
	const folder = mkdtempSync(join(tmpdir(), 'heard-'));
	const served = await serve({ port: 0, folder, load: loadDemoOnce });
	project.provide('url', served.url);
	return async () => {
		await served.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

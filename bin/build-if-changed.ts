// Builds pages and Worker when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = [
	'{surveys,sealing,documents,db,worker}/**/*.{ts,sql,json}',
	'web/{entry.ts,vite.config.ts,svelte.config.js,_headers}',
	'web/{src,static}/**/*',
	'*.toml',
	'package-lock.json',
];
const newest = Math.max(
	...globSync(sources, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs),
);
const built = statSync(join(root, 'dist/entry.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (newest > built) {
	console.log('Building …');
	const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' };
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	if (status !== 0) {
		console.error(stdout, stderr);
		process.exit(1);
	}
}

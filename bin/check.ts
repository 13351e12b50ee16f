// Everything that is checked without running it, each by its name. `npm run check types layers` runs some.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const checks: Record<string, string> = {
	sync: 'cd web && svelte-kit sync',
	types: 'tsc -b surveys db worker tests bench',
	pages: 'svelte-check --workspace web --tsconfig ./tsconfig.json --fail-on-warnings --output human',
	format: 'prettier --check --log-level warn .',
	lint: 'eslint --max-warnings 0 .',
	layers: 'depcruise --config .dependency-cruiser.cjs surveys db worker web local bin',
	migrations: 'drizzle-kit check && node bin/check-migrations.ts',
	'dead code': 'knip',
};

/** Runs one check; its output is shown only where it fails. */
const runCheck = (name: string, command: string) =>
	new Promise<boolean>((resolve) => {
		const child = spawn(command, { cwd: root, shell: true });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (status) => {
			console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
			if (status !== 0) console.log(output);
			resolve(status === 0);
		});
	});

const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, command] of Object.entries(checks)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	if (!(await runCheck(name, command))) failed++;
}
const count = wanted.length || Object.keys(checks).length;
console.log(`checks: ${count - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

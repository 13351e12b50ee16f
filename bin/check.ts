// Everything that is checked without running it, each by its name, two at a time. `npm run check types layers` runs some.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The longest first, so that none is left over at the end. Types are the native compiler's; only svelte-check needs the other. */
const checks: Record<string, string> = {
	pages: 'svelte-check --workspace web --tsconfig ./tsconfig.json --fail-on-warnings --output human --tsgo',
	lint: 'oxlint .',
	format: 'prettier --check --log-level warn .',
	'lint of pages': 'eslint --max-warnings 0 .',
	types: 'node node_modules/@typescript/native/bin/tsc -b surveys db worker tests bench',
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

const asked = process.argv.slice(2);
const wanted = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
	console.log(`There is no check “${unknown.join(' ')}”. There are: ${Object.keys(checks).join(', ')}.`);
	process.exit(1);
}

// What SvelteKit writes for each page, types and pages read; svelte-check keeps pages that are gone, unless its own are taken away.
rmSync(join(root, 'web/.svelte-kit/.svelte-check'), { recursive: true, force: true });
const synced = await runCheck('sync', 'cd web && svelte-kit sync');
let passed = synced ? 1 : 0;
const waiting = wanted.values();
const runInTurn = async () => {
	for (const [name, command] of waiting) if (await runCheck(name, command)) passed++;
};
await Promise.all([runInTurn(), runInTurn()]);
const failed = wanted.length + 1 - passed;
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

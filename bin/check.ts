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
	layers:
		'depcruise --config .dependency-cruiser.cjs surveys sealing documents db demo worker web local bin bench',
	migrations: 'drizzle-kit check && node bin/check-migrations.ts',
	answers: 'node bin/describe-answers.ts --check',
	'dead code': 'knip',
	'known faults': 'node bin/check-faults.ts',
};

/** What this one check ends with where no registry answers (EX_TEMPFAIL of sysexits): it is told, and stops nothing. */
const notAsked = { name: 'known faults', status: 75 };
/** Before the others: what it writes down of each house, pages are checked against. */
const types =
	'node node_modules/@typescript/native/bin/tsc -b surveys sealing documents db demo worker tests bench';

type Ending = 'passed' | 'failed' | 'could not ask';

/** Runs one check; its output is shown where it fails, and where it could not ask. */
const runCheck = (name: string, command: string) =>
	new Promise<Ending>((resolve) => {
		const child = spawn(command, { cwd: root, shell: true });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('close', (status) => {
			const unasked = name === notAsked.name && status === notAsked.status;
			console.log(`${status === 0 ? '✓' : unasked ? '–' : '✗'} ${name}`);
			if (status !== 0) console.log(output);
			resolve(unasked ? 'could not ask' : status === 0 ? 'passed' : 'failed');
		});
	});

const asked = process.argv.slice(2);
const all = { types, ...checks };
const unknown = asked.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
	console.log(`There is no check “${unknown.join(' ')}”. There are: ${Object.keys(all).join(', ')}.`);
	process.exit(1);
}

// What SvelteKit writes for each page, the checks of types and pages read; svelte-check keeps pages that are gone, unless its own are taken away.
rmSync(join(root, 'web/.svelte-kit/.svelte-check'), { recursive: true, force: true });
const ended = { passed: 0, failed: 0, 'could not ask': 0 };
const runAndCount = async (name: string, command: string) => {
	ended[await runCheck(name, command)]++;
};
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
await runAndCount('sync', 'cd web && svelte-kit sync');
if (isAsked('types') || isAsked('pages')) await runAndCount('types', types);
const waiting = Object.entries(checks)
	.filter(([name]) => isAsked(name))
	.values();
const runInTurn = async () => {
	for (const [name, command] of waiting) await runAndCount(name, command);
};
await Promise.all([runInTurn(), runInTurn()]);
const { passed, failed, 'could not ask': unasked } = ended;
console.log(`checks: ${passed} passed, ${failed} failed${unasked > 0 ? `, ${unasked} could not ask` : ''}`);
process.exit(failed === 0 ? 0 : 1);

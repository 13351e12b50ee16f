// The migrations say what the schema says: generating again finds nothing to add.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'migrations-'));
cpSync(join(root, 'db/migrations'), copy, { recursive: true });
const before = readdirSync(copy).length;
const args = [
	'generate',
	'--dialect',
	'sqlite',
	'--casing',
	'snake_case',
	'--schema',
	'./db/schema/index.ts',
	'--out',
	copy,
];
const run = spawnSync('drizzle-kit', args, { cwd: root, encoding: 'utf8' });
const after = readdirSync(copy).length;
rmSync(copy, { recursive: true });
if (run.status !== 0 || after !== before) {
	console.error(
		`The schema has changed without a migration. Run: npm run db:generate -- --name what-changed\n${run.stdout}${run.stderr}`,
	);
	process.exit(1);
}

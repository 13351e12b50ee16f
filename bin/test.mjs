// `npm test`: installs what is missing, a browser included, and runs every check and every test. The last line counts
// them all: "N passed, N failed". `npm test -- leaving` runs the files whose names hold that word, and no checks.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureEngines, ensureInstalled } from './machine.mjs';

ensureInstalled();
process.env.CHROMIUM = ensureBrowser();
ensureEngines();
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const npm = (...args) =>
	spawnSync('npm', ['run', '--silent', ...args], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

const wanted = process.argv.slice(2);
if (wanted.length > 0) process.env.HEARD_SERVERS = '1';
const [checksPassed, checksFailed] = wanted.length > 0 ? [0, 0] : runChecks();

const report = join(mkdtempSync(join(tmpdir(), 'heard-report-')), 'report.json');
const vitest = spawnSync(
	'npm',
	[
		'run',
		'--silent',
		'vitest',
		'--',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...wanted,
	],
	{ stdio: 'inherit' },
);
const counted = readReport();

const passed = checksPassed + counted.passed;
// A runner that broke without a failed test (a file that would not load) is a failure all the same.
const failed = checksFailed + (counted.failed || (vitest.status === 0 ? 0 : 1));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** How many checks passed and failed. */
function runChecks() {
	const { stdout } = npm('check');
	process.stdout.write(stdout);
	const [, passed, failed] = stdout.match(/checks: (\d+) passed, (\d+) failed/) ?? ['', '0', '1'];
	return [Number(passed), Number(failed)];
}

function readReport() {
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

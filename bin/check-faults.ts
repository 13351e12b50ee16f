// Asks the registry for known faults in what we depend on. Fails where a fault is in what is deployed, or a grave one is in a
// tool; where no registry answers (a mirror, no network) it says so with status 75, which `npm run check` tells and lets pass.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { faultsThatCount, Report } from './faults.ts';

const root = join(import.meta.dirname, '..');
const notAsked = 75;

const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=10000'], {
	cwd: root,
	encoding: 'utf8',
	timeout: 20_000,
});

const answer = (() => {
	try {
		return v.safeParse(Report, JSON.parse(stdout));
	} catch {
		return null; // no answer at all
	}
})();

if (!answer?.success) {
	const reason = /"message": "([^"]+)"/.exec(stdout)?.[1] ?? 'no answer in time';
	console.log(`The registry could not be asked for known faults: ${reason}`);
	process.exit(notAsked);
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, { dev?: boolean }>;
};
const faults = faultsThatCount(answer.output, (path) => lock.packages[path]?.dev === true);
for (const { name, severity, isTool } of faults)
	console.log(`${name}: a known fault, ${severity}${isTool ? ', in a tool' : ', in what is deployed'}`);
if (faults.length > 0) console.log('“npm audit” says more, and which version is without it.');
process.exit(faults.length > 0 ? 1 : 0);

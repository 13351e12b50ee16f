// What `npm start` and `npm test` need of a machine. No dependency may be used here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command where the project is; a failure ends this process with the same code. */
export function run(command, args) {
	const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
	if (status !== 0) process.exit(signal === 'SIGINT' ? 0 : (status ?? 1));
}

/** Installs the packages when the lock file is not the one that was installed last. */
export function ensureInstalled() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const note = join(root, 'node_modules/.installed-lock');
	if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
	console.log('Installing packages …');
	run('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error']);
	writeFileSync(note, lock);
}

/** A Chromium to test with: an installed one, or Debian's package. Returns its path. */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	console.log('Installing Chromium …');
	run('apt-get', ['update', '-qq']);
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
	const installed = findBrowser();
	if (!installed) throw new Error('No Chromium was found. Install one, or set CHROMIUM to its path.');
	return installed;
}

/** Debian's packages of the other engines that phones have, by a command of each. */
const engines = { 'firefox-esr': ['firefox-esr'], WebKitWebDriver: ['webkit2gtk-driver', 'xvfb', 'xauth'] };

/**
 * Firefox and WebKit, for the journeys that are tried in every engine. They are installed where that can be done; where it
 * cannot, the other tests run, and it is said what was not tried.
 */
export function ensureEngines() {
	const missing = Object.keys(engines).filter((command) => !has(command));
	if (missing.length > 0) {
		console.log(`Installing ${missing.join(' and ')} …`);
		const packages = missing.flatMap((command) => engines[command]);
		const apt = (...args) => spawnSync('apt-get', [...args, '-qq'], { stdio: 'ignore' });
		apt('update');
		apt('install', '-y', '--no-install-recommends', ...packages);
	}
	for (const command of missing.filter((one) => !has(one)))
		console.warn(
			`\n!!! NOT TRIED in ${command}: it is not installed, and could not be (apt-get, as root).\n`,
		);
}

const has = (command) => spawnSync('which', [command]).status === 0;

function findBrowser() {
	if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
		const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	return existsSync(mac) ? mac : null;
}

// How fast rankings are counted, beside the npm packages that do the same: `npm run bench -- ranking`,
// or `node bench/ranking.ts 100000` for boxes of one size. It takes some minutes, nearly all of them `votes`.
// Every count runs in a process of its own, over the same ballots, and tells its processor
// time and the memory it took beyond the ballots themselves. The packages are measured, not believed: `votes` gets ranked pairs wrong on some inputs,
// `caritat` the head-to-head table where two options are unplaced.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CountTaken } from './ranking/counter.ts';

const sizes = [100_000, 500_000];
const patience = 15 * 60_000;

const report = ['ours: full report', 'votes: full report', 'caritat: full report'];
const packed = ['ours: table, packed', 'schulze-method: table'];
const byName = ['ours: table, by name', 'schulze-method: table, by name'];

/** Runs counters over the same ballots; the first is ours, and the ratios are to it. */
function compare(counters: string[], ...box: string[]): void {
	let ours = 0;
	for (const counter of counters) {
		const taken = inOwnProcess(counter, box);
		if (typeof taken === 'string') {
			console.log(`  ${counter.padEnd(32)} ${taken}`);
			continue;
		}
		ours ||= taken.milliseconds;
		const times = (taken.milliseconds / ours).toFixed(taken.milliseconds < 10 * ours ? 1 : 0);
		const time = taken.milliseconds.toFixed(0).padStart(8);
		const memory = taken.megabytes.toFixed(0).padStart(6);
		console.log(`  ${counter.padEnd(32)} ${time} ms ${memory} MB   ${times} ×`);
	}
}

function inOwnProcess(counter: string, box: string[]): CountTaken | string {
	const script = join(import.meta.dirname, 'ranking/counter.ts');
	const { stdout, error, status } = spawnSync(
		process.execPath,
		['--max-old-space-size=4000', '--expose-gc', script, counter, ...box],
		{ encoding: 'utf8', timeout: patience, stdio: ['ignore', 'pipe', 'ignore'] },
	);
	if (error) return `given up after ${patience / 60_000} minutes`;
	return status === 0 ? (JSON.parse(stdout) as CountTaken) : 'ran out of memory';
}

const named: string[] = process.argv.slice(2);
const ofSize = named.map(Number).filter((size) => size > 0);
for (const ballots of ofSize.length > 0 ? ofSize : sizes)
	for (const options of [8, 12])
		for (const kind of ['full', 'partial']) {
			console.log(`\n${ballots.toLocaleString('en-GB')} ${kind} ballots over ${options} options`);
			for (const counters of [report, packed, byName])
				compare(counters, String(ballots), String(options), kind);
		}

// What each page costs when 100, 10,000 and 100,000 have answered, beside a floor in the same run: a bare Worker that puts
// as many bytes as a ballot has into a table of its own D1. `npm run bench -- pages`, or `node bench/pages.ts 100 10000` for
// some of the sizes. Answers are written straight into D1 (pages/grow.ts).
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicSurveyKeys } from '#sealing';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { bareFloor, openPage } from './ballots/floor.ts';
import { address, codeOf, invite } from './ballots/invite.ts';
import { load, workerds, type Load } from './ballots/load.ts';
import { growTo, type Bench } from './pages/grow.ts';
import { sendsOf } from './pages/sends.ts';
import { signedIn } from './pages/signed-in.ts';

const named: string[] = process.argv.slice(2);
const asked = named.map(Number).filter((size) => size > 0);
const sizes = asked.length > 0 ? asked : [100, 10_000, 100_000];
const rounds = [1, 8, 32];
const times = 96;

const folder = mkdtempSync(join(tmpdir(), 'heard-pages-'));
const bench = { db: null as Bench | null, open: '' };
const served = await serve({
	port: 0,
	folder: join(folder, 'heard'),
	load: async (miniflare) => {
		await loadDemoOnce(miniflare);
		bench.open = await invite(miniflare, sizes.length * rounds.length * times);
		bench.db = (await miniflare.getD1Database('DB', 'heard')) as unknown as Bench;
	},
});
const { db, open } = bench;
if (!db) throw new Error('nothing was loaded');
const [heard = 0] = workerds();
const floor = await bareFloor(folder);

const door = `${served.url}/api/s/${address}`;
const { keys }: { keys: PublicSurveyKeys } = await (await fetch(door)).json();
const plan = await db
	.prepare(
		"select slug from strategies where council_id = (select id from councils where slug = 'warrington')",
	)
	.first<{ slug: string }>();
const [worker, board] = [await signedIn(db, 'worker'), await signedIn(db, 'board')];

const pages: [name: string, open: () => Promise<void>][] = [
	['the page', () => openPage(`${served.url}/s/${address}`)],
	['public page', () => openPage(`${served.url}/c/warrington`)],
	['board', () => openPage(`${served.url}/board/warrington/${plan?.slug ?? ''}`, board)],
	['desk', () => openPage(`${served.url}/desk`, worker)],
];

/** Processor time of everything at one size, by its name and how many at once. */
const costs = new Map<string, number[]>();

function tell(name: string, atOnce: number, ours: Load, theirs: Load) {
	const { perSecond, processor } = ours;
	const line = `${name}, ${atOnce} at once`;
	costs.set(line, [...(costs.get(line) ?? []), processor]);
	console.log(
		`  ${line.padEnd(24)} ${perSecond.toFixed(0).padStart(5)} a second, ${processor.toFixed(1).padStart(5)} ms of processor, ${(processor / theirs.processor).toFixed(1).padStart(5)} × the floor`,
	);
}

let invited = 0;
async function measure(atOnce: number): Promise<void> {
	const of = { times, atOnce };
	const theirs = await load(floor.pid, of, floor.insert);
	tell('the floor', atOnce, theirs, theirs);
	const codes = Array.from({ length: times }, () => codeOf(invited++));
	const { sign, unblind, cast } = await sendsOf(door, keys, codes);
	tell('signature', atOnce, await load(heard, of, sign), theirs);
	await unblind();
	tell('ballot', atOnce, await load(heard, of, cast), theirs);
	for (const [name, open] of pages) tell(name, atOnce, await load(heard, of, open), theirs);
}

// The first few compile and fill what is kept.
for (let n = 0; n < 40; n++) await Promise.all([floor.insert(), ...pages.map(([, open]) => open())]);
let from = 0;
for (const to of sizes) {
	await growTo(db, { open, from, to });
	from = to;
	const busy = loadavg()[0]?.toFixed(1);
	console.log(`\n${to.toLocaleString('en-GB')} answers (the machine's load: ${busy})`);
	for (const atOnce of rounds) await measure(atOnce);
}
console.log('\nprocessor at the most answers beside the fewest');
for (const [line, all] of costs)
	console.log(`  ${line.padEnd(24)} ${((all.at(-1) ?? 0) / (all[0] ?? 0)).toFixed(2)} ×`);
await floor.stop();
await served.stop();
rmSync(folder, { recursive: true, force: true });

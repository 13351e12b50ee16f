// What a young person's answers cost from the first page to the box, beside a floor in the same run: a bare Worker that
// puts as many bytes into a table of its own D1 and does nothing else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicSurveyKeys } from '#sealing';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { sealedSend } from '../web/src/lib/phone/sealed-send.ts';
import { bareFloor, openPage } from './ballots/floor.ts';
import { address, codeOf, invite } from './ballots/invite.ts';
import { load, workerds, type Load } from './ballots/load.ts';

const rounds = [1, 8, 32];
const times = 160;

const folder = mkdtempSync(join(tmpdir(), 'heard-ballots-'));
const served = await serve({
	port: 0,
	folder: join(folder, 'heard'),
	load: async (miniflare) => {
		await loadDemoOnce(miniflare);
		await invite(miniflare, (rounds.length + 1) * times);
	},
});
const [heard = 0] = workerds();
const floor = await bareFloor(folder);

const survey: { keys: PublicSurveyKeys } = await (await fetch(`${served.url}/api/s/${address}`)).json();
const page = () => openPage(`${served.url}/s/${address}`);
const door = `${served.url}/api/s/${address}`;
let invited = 0;
async function send(): Promise<void> {
	await page();
	const said = await sealedSend(door, survey.keys)(codeOf(invited++), '{}');
	if (said !== 'sent') throw new Error(said);
}
async function sendBare(): Promise<void> {
	await floor.page();
	await floor.insert();
}

const told = ({ perSecond, processor }: Load) =>
	`${perSecond.toFixed(0)} a second, ${processor.toFixed(1)} ms of processor`;
const beside = (name: string, atOnce: number, ours: Load, theirs: Load) =>
	console.log(
		`${name}, ${atOnce} at once: ${told(ours)}; floor ${told(theirs)}; ${(ours.processor / theirs.processor).toFixed(1)} × its processor`,
	);

// The first few compile and fill what is kept.
for (let n = 0; n < 20; n++) await Promise.all([page(), floor.page()]);
for (const atOnce of rounds) {
	const of = { times, atOnce };
	beside('the page', atOnce, await load(heard, of, page), await load(floor.pid, of, floor.page));
	const whole = await load(heard, of, send);
	beside('page, signature and ballot', atOnce, whole, await load(floor.pid, of, sendBare));
}
await floor.stop();
await served.stop();
rmSync(folder, { recursive: true, force: true });

// What it costs to open a box: `npm run bench -- opening`, or `node bench/opening.ts 500` for fewer than 5,000. Eight
// questions of every kind, all answered, with as many own words as there is room for. Runs in workerd through Miniflare
// with D1 on disk, once for each limit of the heap until one is too small: Cloudflare gives a Worker 128 MB and thirty
// seconds of processor time. Then the same for a box that its key-holder opened elsewhere and hands over.
//
// The limit holds for every isolate, D1's too. Processor time is that of the whole process: the Worker's, D1's and KV's.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { seal } from '#sealing';
import {
	toBase64url,
	unbundle,
	type Answer,
	type Ballot,
	type OpenedElsewhere,
	type Question,
	type SurveyContent,
} from '#surveys';
import { bundle, migrate, runScript } from '#support/bundled-worker.ts';
import { everyKind, readySurvey } from '#support/every-kind.ts';

const heaps = [128, 96, 64, 48, 32, 24];

const ask = async (miniflare: Miniflare, what: string, told: object = {}) => {
	const body = JSON.stringify({ what, ...told });
	const response = await miniflare.dispatchFetch('http://bench', { method: 'POST', body });
	if (!response.ok) throw new Error(await response.text());
	return await response.json();
};

function answerTo(question: Question): Answer {
	switch (question.kind) {
		case 'choose-one':
			return { kind: 'choose-one', option: question.options[0]?.id ?? '' };
		case 'choose-many':
			return { kind: 'choose-many', options: question.options.slice(0, 2).map(({ id }) => id) };
		case 'agree':
			return { kind: 'agree', face: '4' };
		case 'put-in-order':
			return { kind: 'put-in-order', order: question.options.map(({ id }) => id) };
		case 'best-worst':
			return { kind: 'best-worst', rounds: [] };
		case 'own-words':
			return { kind: 'own-words', text: 'more time\n"now" '.repeat(38).slice(0, 599), share: true };
	}
}

function ballotOf({ questions, band }: SurveyContent): Ballot {
	const answers = Object.fromEntries(questions.map((question) => [question.id, answerTo(question)]));
	return { band: band?.options[0]?.id ?? null, answers };
}

interface FullBox {
	folder: string;
	id: string;
	content: SurveyContent;
}

/** A folder with a full box in it. */
async function fullBox(script: string, ballots: number): Promise<FullBox> {
	const folder = mkdtempSync(join(tmpdir(), 'heard-bench-'));
	const miniflare = await runScript({ script, folder });
	await migrate(miniflare);
	// Every kind once, and the last three of a second set: put in order, agree, own words.
	const content = readySurvey({ questions: [...everyKind(), ...everyKind().slice(2)] });
	const { id, sealing } = (await ask(miniflare, 'close', { content })) as { id: string; sealing: string };
	for (let done = 0; done < ballots; done += 100) {
		const page = Array.from({ length: Math.min(100, ballots - done) }, async () => {
			const sealed = await seal(sealing, JSON.stringify(ballotOf(content)));
			if (!sealed.ok) throw new Error(sealed.problem.code);
			return toBase64url(sealed.value);
		});
		await ask(miniflare, 'fill', { id, sealed: await Promise.all(page) });
	}
	await miniflare.dispose();
	return { folder, id, content };
}

/** Seconds of processor time that our workerd has taken, and the most memory it ever held, in MB. */
function spent(): { cpu: number; peak: number } {
	const { stdout } = spawnSync('pgrep', ['-P', String(process.pid), 'workerd'], { encoding: 'utf8' });
	const of = (file: string) => readFileSync(`/proc/${stdout.trim().split('\n').at(-1)}/${file}`, 'utf8');
	const stat = of('stat').split(' ');
	const peak = Number(/VmHWM:\s+(\d+)/.exec(of('status'))?.[1]) / 1000;
	return { cpu: (Number(stat[13]) + Number(stat[14])) / 100, peak };
}

async function measured(work: () => Promise<unknown>) {
	const [before, start] = [spent(), performance.now()];
	await work();
	const { cpu, peak } = spent();
	return { cpu: cpu - before.cpu, wall: (performance.now() - start) / 1000, grown: peak - before.peak };
}
type Measured = Awaited<ReturnType<typeof measured>>;

const told = ({ cpu, wall, grown }: Measured) =>
	`${cpu.toFixed(1)} s of processor, ${wall.toFixed(1)} s in all, ${grown.toFixed(0)} MB more memory`;

/** Does something with a copy of the box with so large a heap; null where that is too small. */
async function withHeap<T>(heap: number, work: (miniflare: Miniflare) => Promise<T>): Promise<T | null> {
	const folder = `${box.folder}-${heap}`;
	cpSync(box.folder, folder, { recursive: true });
	process.env.MINIFLARE_WORKERD_V8_FLAGS = `--max-heap-size=${heap}`;
	const miniflare = await runScript({ script, folder });
	try {
		return await work(miniflare);
	} catch {
		return null;
	} finally {
		await miniflare.dispose();
		rmSync(folder, { recursive: true });
	}
}

async function open(miniflare: Miniflare) {
	const { id, content } = box;
	const opening = await measured(() => ask(miniflare, 'open', { id }));
	await ask(miniflare, 'keep slips', { id, slips: openedElsewhere(box).slips });
	const audit = await measured(() => ask(miniflare, 'release', { content }));
	return { opening, audit, plain: await measured(() => ask(miniflare, 'write plainly')) };
}

/** What a key-holder's browser makes of the box. */
function openedElsewhere({ content }: FullBox): OpenedElsewhere {
	const slips = Array.from({ length: ballots }, () => unbundle(content, ballotOf(content)));
	return { slips: slips.flat(), ballots, spoilt: 0 };
}

const ballots = Number(process.argv[2]) || 5000;
const script = await bundle('bench/opening/worker.ts');
const box = await fullBox(script, ballots);
console.log(`opening ${ballots} ballots of eight questions, by the size of the heap`);
for (const heap of heaps) {
	const taken = await withHeap(heap, open);
	console.log(`  ${heap} MB: ${taken ? told(taken.opening) : 'too small'}`);
	if (!taken) break;
	const times = ({ cpu }: Measured) => `${(cpu / taken.plain.cpu).toFixed(1)} ×`;
	console.log(`         making and auditing the release again: ${told(taken.audit)}`);
	console.log(`         a plain insert of the same slips: ${told(taken.plain)}`);
	console.log(
		`         opening is ${times(taken.opening)}, the release ${times(taken.audit)} a plain insert`,
	);
}

const handedOver = { id: box.id, content: box.content, opened: openedElsewhere(box) };
const size = JSON.stringify(handedOver.opened).length / 1e6;
console.log(`taking the same from a key-holder's browser, ${size.toFixed(1)} MB`);
for (const heap of heaps) {
	const taken = await withHeap(heap, (miniflare) => measured(() => ask(miniflare, 'take', handedOver)));
	console.log(`  ${heap} MB: ${taken ? told(taken) : 'too small'}`);
	if (!taken) break;
}
rmSync(box.folder, { recursive: true });

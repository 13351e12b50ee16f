// What a young person's page costs a slow phone on a weak signal: the survey of the demo, beside a bare page of the same
// words that the same server sends in the same run. Medians of five visits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadDemoOnce } from '../local/demo.ts';
import { serve } from '../local/serve.ts';
import { edge } from './page/edge.ts';
import { networks, visit, type Network, type Visit } from './page/visit.ts';

const visits = 5;
const survey = '/s/b3an5';
/** As a text leads to it. Without a code the page asks for one, above everything else. */
const link = `${survey}#0000000000000`;
/** The welcome's one button, which the script answers. */
const begin = 'main button';

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** The same words and controls, with nothing of ours around them. */
function bare(html: string) {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
	const plain = main.replace(/<(svg|script|style)[\s\S]*?<\/\1>/g, '').replace(/ (class|style)="[^"]*"/g, '');
	return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Survey</title>${plain}</html>`;
}

const folder = mkdtempSync(join(tmpdir(), 'heard-page-'));
const served = await serve({ port: 0, folder, load: loadDemoOnce });
const html = await (await fetch(served.url + survey)).text();
const at = await edge(served.url, new Map([['/bare', bare(html)]]));

const figures: [name: string, of: (visit: Visit) => number, unit: string][] = [
	['requests', (one) => one.requests, ''],
	['on the wire', (one) => one.bytes / 1000, 'kB'],
	['first paint', (one) => one.firstPaint, 'ms'],
	['blocked after it', (one) => one.blocked, 'ms'],
	['layout shift', (one) => one.shift, ''],
	['a tap answers in', (one) => one.tap ?? NaN, 'ms'],
];

async function several(path: string, network: Network, tapped?: string) {
	const all: Visit[] = [];
	for (let n = 0; n < visits; n++) all.push(await visit(at.url + path, network, tapped));
	return all;
}

console.log(`first HTML: ${(gzipSync(html).length / 1000).toFixed(1)} kB with gzip`);
for (const network of Object.keys(networks) as Network[]) {
	const ours = await several(link, network, begin);
	const reference = await several('/bare', network);
	const ratio = median(ours.map((one) => one.firstPaint)) / median(reference.map((one) => one.firstPaint));
	const told = figures.map(([name, of, unit]) =>
		`${name} ${+median(ours.map(of)).toFixed(3)} ${unit}`.trim(),
	);
	console.log(`${network}: ${told.join(', ')}; first paint ${ratio.toFixed(2)} × the bare page’s`);
}
at.stop();
await served.stop();
rmSync(folder, { recursive: true, force: true });

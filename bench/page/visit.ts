// One visit by a slow phone: a fresh browser with nothing cached, its processor slowed, its network shaped, both by Chromium
// itself (the DevTools' own figures for Slow 4G and 3G).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const kilobits = (number: number) => (number * 1000 * 0.9) / 8;
/** Latency in milliseconds, throughput in bytes a second. */
export const networks = {
	'Slow 4G': { latency: 562.5, downloadThroughput: kilobits(1600), uploadThroughput: kilobits(750) },
	'3G': { latency: 2000, downloadThroughput: (500e3 / 8) * 0.8, uploadThroughput: (500e3 / 8) * 0.8 },
};
export type Network = keyof typeof networks;

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const processorSlowedBy = 4;

/** Times in milliseconds from the start of the navigation, sizes in bytes on the wire. */
export interface Visit {
	requests: number;
	bytes: number;
	firstPaint: number;
	/** Time that tasks of over 50 ms kept the page busy beyond those 50 ms, after the first paint. */
	blocked: number;
	shift: number;
	/** From a tap to the next frame; null where nothing was tapped. */
	tap: number | null;
}

interface Seen {
	paint: number;
	shift: number;
	long: [start: number, duration: number][];
	taps: number[];
}

/** Runs in the page, before its own script. */
function watch() {
	const seen: Seen = { paint: 0, shift: 0, long: [], taps: [] };
	Object.assign(window, { seen });
	const on = (type: string, see: (entry: PerformanceEntry) => void, more = {}) =>
		new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
			type,
			buffered: true,
			...more,
		});
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.paint = startTime;
	});
	on('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.shift += value;
	});
	on('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
	on(
		'event',
		(entry) => {
			if ((entry as PerformanceEntry & { interactionId: number }).interactionId)
				seen.taps.push(entry.duration);
		},
		{ durationThreshold: 16 },
	);
}

const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Visits `url` once and, where `tapped` is given, taps what it selects. */
export async function visit(url: string, network: Network, tapped?: string): Promise<Visit> {
	const folder = mkdtempSync(join(tmpdir(), 'heard-visit-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
		...phone,
	});
	try {
		return await measured(context, url, network, tapped);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measured(context: BrowserContext, url: string, network: Network, tapped?: string) {
	const page = context.pages()[0] ?? (await context.newPage());
	const chrome = await context.newCDPSession(page);
	let requests = 0;
	let bytes = 0;
	await chrome.send('Network.enable');
	chrome.on('Network.loadingFinished', ({ encodedDataLength }) => {
		requests++;
		bytes += encodedDataLength;
	});
	await page.addInitScript(watch);
	await chrome.send('Emulation.setCPUThrottlingRate', { rate: processorSlowedBy });
	await chrome.send('Network.emulateNetworkConditions', { offline: false, ...networks[network] });
	await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
	if (tapped) await page.locator(tapped).first().tap();
	// Two frames on, the tap has been painted and the observers have been told.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
	const { paint, shift, long, taps } = await seenBy(page);
	const blocked = long
		.filter(([start]) => start >= paint)
		.reduce((sum, [, duration]) => sum + duration - 50, 0);
	return { requests, bytes, firstPaint: paint, blocked, shift, tap: tapped ? Math.max(0, ...taps) : null };
}

// One visit by a slow phone: a fresh browser with nothing cached, its processor slowed, its network shaped, both by Chromium
// itself (the DevTools' own figures for Slow 4G and 3G). The browser is only watched, by its own protocol: a driver puts
// scripts of its own into every page and frame, and slowed fourfold they block it for longer than all of ours.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, TargetType, type CDPSession } from 'puppeteer-core';

const kilobits = (number: number) => (number * 1000 * 0.9) / 8;
/** Latency in milliseconds, throughput in bytes a second. */
export const networks = {
	'Slow 4G': { latency: 562.5, downloadThroughput: kilobits(1600), uploadThroughput: kilobits(750) },
	'3G': { latency: 2000, downloadThroughput: (500e3 / 8) * 0.8, uploadThroughput: (500e3 / 8) * 0.8 },
};
export type Network = keyof typeof networks;

const screen = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true };
const processorSlowedBy = 4;

/** Times in milliseconds from the start of the navigation, sizes in bytes on the wire. */
export interface Visit {
	requests: number;
	bytes: number;
	firstPaint: number;
	/** Time that tasks of over 50 ms kept the page busy beyond those 50 ms, from the first paint until all was there. */
	blocked: number;
	shift: number;
	/** From a tap to the next frame; null where nothing was tapped. */
	tap: number | null;
}

interface Seen {
	firstPaint: number;
	blocked: number;
	shift: number;
}

/** Asked when the page is all there: the browser has kept what happened. */
const seen = `(async () => {
	const kept = (type) => new Promise((tell) => {
		const observer = new PerformanceObserver((list) => { observer.disconnect(); tell(list.getEntries()); });
		observer.observe({ type, buffered: true });
		setTimeout(() => tell([]), 300);
	});
	const paints = await kept('paint');
	const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
	const long = (await kept('longtask')).filter(({ startTime }) => startTime >= firstPaint);
	const shifts = (await kept('layout-shift')).filter(({ hadRecentInput }) => !hadRecentInput);
	return {
		firstPaint,
		blocked: long.reduce((sum, { duration }) => sum + duration - 50, 0),
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
	};
})()`;

const startOf = (tapped: string) => `(() => {
	globalThis.taps = [];
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries()) if (interactionId) taps.push(duration);
	}).observe({ type: 'event', durationThreshold: 16 });
	const found = [...document.querySelectorAll(${JSON.stringify(tapped)})].find((one) => one.checkVisibility());
	const { x, y, width, height } = found.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
})()`;
/** Two frames on, the tap has been painted and the observer has been told. */
const lastOf = `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(Math.max(0, ...taps)), 300)))`;

/** Visits `url` once and, where `tapped` is given, taps the first that it selects and that is visible. */
export async function visit(url: string, network: Network, tapped?: string): Promise<Visit> {
	const folder = mkdtempSync(join(tmpdir(), 'heard-visit-'));
	const browser = await launch({
		browser: 'chrome',
		executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
		userDataDir: folder,
		defaultViewport: null,
	});
	try {
		const tab = await browser.waitForTarget((target) => target.type() === TargetType.PAGE);
		return await measured(await tab.createCDPSession(), url, network, tapped);
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measured(chrome: CDPSession, url: string, network: Network, tapped?: string): Promise<Visit> {
	const evaluate = async <T>(expression: string): Promise<T> => {
		const how = { expression, awaitPromise: true, returnByValue: true };
		const { result, exceptionDetails } = await chrome.send('Runtime.evaluate', how);
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
		return result.value as T;
	};
	let requests = 0;
	let bytes = 0;
	chrome.on('Network.loadingFinished', ({ encodedDataLength }) => {
		requests++;
		bytes += encodedDataLength;
	});
	await chrome.send('Network.enable');
	await chrome.send('Emulation.setDeviceMetricsOverride', screen);
	await chrome.send('Emulation.setTouchEmulationEnabled', { enabled: true });
	await chrome.send('Emulation.setCPUThrottlingRate', { rate: processorSlowedBy });
	await chrome.send('Network.emulateNetworkConditions', { offline: false, ...networks[network] });
	await allThere(chrome, url);
	const told = await evaluate<Seen>(seen);
	if (!tapped) return { requests, bytes, ...told, tap: null };
	const point = await evaluate<{ x: number; y: number }>(startOf(tapped));
	await chrome.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
	await chrome.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	return { requests, bytes, ...told, tap: await evaluate<number>(lastOf) };
}

/** Goes there, and waits until nothing has been on the way for half a second. */
async function allThere(chrome: CDPSession, url: string): Promise<void> {
	await chrome.send('Page.enable');
	await chrome.send('Page.setLifecycleEventsEnabled', { enabled: true });
	await new Promise<void>((there, lost) => {
		chrome.on('Page.lifecycleEvent', ({ name, loaderId }) => {
			if (name === 'networkIdle' && loaderId === arriving) there();
		});
		let arriving = '';
		setTimeout(() => lost(new Error(`${url} was not all there in two minutes`)), 120_000).unref();
		chrome.send('Page.navigate', { url }).then(({ loaderId = '' }) => (arriving = loaderId), lost);
	});
}

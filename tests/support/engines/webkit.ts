// Debian's WebKitGTK and the small browser that comes with it, over WebDriver (W3C): a handful of requests, so without a
// library. It draws on a screen that nobody looks at.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Engine, Tab } from './tab.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

const askAt =
	(port: number): Ask =>
	async <T>(method: string, path: string, body?: object) => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
		});
		const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`${value.error ?? answer.status}: ${value.message ?? ''}`);
		return value;
	};

async function until<T>(look: () => Promise<T | null>): Promise<T> {
	for (const end = Date.now() + 60_000; ; await new Promise((soon) => setTimeout(soon, 100))) {
		const found = await look().catch(() => null);
		if (found !== null) return found;
		if (Date.now() > end) throw new Error('It did not come.');
	}
}

function tabOf(ask: Ask, session: string): Tab {
	const find = async (what: string) => {
		const all = await ask<Record<string, string>[]>('POST', `${session}/elements`, {
			using: 'css selector',
			value: what,
		});
		return all.map((one) => `${session}/element/${one[elementKey] ?? ''}`);
	};
	const seen = async (what: string) => {
		for (const one of await find(what)) if (await ask<boolean>('GET', `${one}/displayed`)) return one;
		return null;
	};
	/** The driver itself brings a thing no further than the edge of the window, where our own bars may stand over it. */
	const bring = async (one: string) =>
		await ask('POST', `${session}/execute/sync`, {
			script: `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`,
			args: [{ [elementKey]: one.split('/').at(-1) }],
		});
	const evaluate = async <T>(expression: string) =>
		await ask<T>('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
	return {
		open: async (address) => await ask('POST', `${session}/url`, { url: address }),
		address: async () => await ask('GET', `${session}/url`),
		press: async (what) => {
			await until(async () => {
				const one = await seen(what);
				return one && (await bring(one), await ask('POST', `${one}/click`), true);
			});
		},
		async type(where, words) {
			const one = await until(async () => await seen(where));
			await bring(one);
			await ask('POST', `${one}/clear`);
			await ask('POST', `${one}/value`, { text: words });
		},
		sees: async (what) => (await seen(what)) !== null,
		evaluate,
	};
}

export const webkit = (miniBrowser: string): Engine => ({
	name: 'WebKit',
	async launch() {
		const port = await freePort();
		const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
			stdio: 'ignore',
			detached: true,
		});
		const ask = askAt(port);
		const { sessionId } = await until(async () => {
			await ask('GET', '/status');
			return await ask<{ sessionId: string }>('POST', '/session', {
				capabilities: {
					alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
				},
			});
		});
		const session = `/session/${sessionId}`;
		return {
			tab: tabOf(ask, session),
			async close() {
				await ask('DELETE', session).catch(() => null);
				if (driver.pid) process.kill(-driver.pid);
			},
		};
	},
});

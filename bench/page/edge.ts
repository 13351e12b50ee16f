// What stands between a phone and the Worker in production: Cloudflare's edge compresses what it hands on. Here one server
// on this machine does that, for the page that is measured and for a bare page of the same words.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Edge {
	url: string;
	stop: () => void;
}

const compressible = /^(text\/|application\/(javascript|json)|image\/svg)/;
/** What the hop itself wrote; the edge writes its own. */
const ofTheHop = ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'];

const headersOf = (request: IncomingMessage) =>
	Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' && !ofTheHop.includes(name) ? [[name, value]] : [],
	);

/** Serves `pages` by their path, and everything else from `origin`. */
export async function edge(origin: string, pages: ReadonlyMap<string, string>): Promise<Edge> {
	const server = createServer((request, response) => {
		void (async () => {
			const path = request.url ?? '/';
			const html = pages.get(path);
			const answer = html
				? new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
				: await fetch(origin + path, { headers: headersOf(request), redirect: 'manual' });
			const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheHop.includes(name)));
			const body = Buffer.from(await answer.arrayBuffer());
			const packed = compressible.test(headers['content-type'] ?? '');
			response.writeHead(answer.status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
			response.end(packed ? gzipSync(body) : body);
		})().catch((problem: unknown) => response.destroy(problem as Error));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

// What lies between a phone and Heard, and what lies behind it: a line that can be bad, and one ordinary place elsewhere.
// It stands in for a network in any browser, as no browser's own tools have to be used for it.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leaveTo } from '../../web/src/lib/leave-to.ts';

export interface PhoneLine {
	url: string;
	/** Where "Leave this page quickly" leads: another site, on this machine. */
	elsewhere: string;
	/** `lost`: the page's script never arrives. `off`: no script runs, whatever the page brings along. */
	script: 'runs' | 'lost' | 'off';
	/** Requests that arrive, and whose answers are lost on the way back: by how their path ends. Each once. */
	losesAnswerTo: Set<string>;
	close: () => void;
}

/** What the hop itself wrote. */
const ofTheHop = [
	'content-encoding',
	'content-length',
	'transfer-encoding',
	'connection',
	'keep-alive',
	'host',
];
const isScript = (path: string) => path.endsWith('.js');
const isText = /^(text\/|application\/(javascript|json))|javascript/;

async function listen(answer: RequestListener): Promise<{ server: Server; port: number }> {
	const server = createServer(answer);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, port: (server.address() as AddressInfo).port };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

export async function phoneLine(heard: string): Promise<PhoneLine> {
	const other = await listen((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Weather</title><h1>Weather</h1>');
	});
	const elsewhere = `http://127.0.0.1:${other.port}/weather`;
	const here = await listen((request, response) => {
		pass(request)
			.then((answer) => {
				if (!answer) return response.destroy();
				const type = answer.headers.get('content-type') ?? '';
				for (const [name, value] of answer.headers)
					if (!ofTheHop.includes(name)) response.appendHeader(name, value);
				if (line.script === 'off') response.appendHeader('Content-Security-Policy', "script-src 'none'");
				response.writeHead(answer.status);
				response.end(isText.test(type) ? answer.body.toString().replaceAll(leaveTo, elsewhere) : answer.body);
			})
			.catch(() => response.destroy());
	});
	const url = `http://localhost:${here.port}`;

	async function pass(request: IncomingMessage) {
		const path = request.url ?? '/';
		if (line.script === 'lost' && isScript(path)) return null;
		const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
			typeof value === 'string' && !ofTheHop.includes(name) ? [[name, value.replaceAll(url, heard)]] : [],
		);
		const body = await bodyOf(request);
		const answer = await fetch(heard + path, {
			method: request.method ?? 'GET',
			headers,
			redirect: 'manual',
			...(body.length > 0 && { body }),
		});
		for (const end of line.losesAnswerTo)
			if (path.endsWith(end)) {
				line.losesAnswerTo.delete(end);
				return null;
			}
		const to = answer.headers.get('location');
		const sent = new Headers(answer.headers);
		if (to) sent.set('location', to.replace(leaveTo, elsewhere).replace(heard, url));
		return { status: answer.status, headers: sent, body: Buffer.from(await answer.arrayBuffer()) };
	}
	const line: PhoneLine = {
		url,
		elsewhere,
		script: 'runs',
		losesAnswerTo: new Set(),
		close() {
			for (const { server } of [here, other]) server.close().closeAllConnections();
		},
	};
	return line;
}

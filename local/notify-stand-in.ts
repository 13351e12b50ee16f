// A stand-in for GOV.UK Notify that speaks its HTTP contract, so that texts and mails "arrive" on a developer's machine.
// tests/local/notify-stand-in.test.ts drives it with Notify's own client.
import { readFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { jwtVerify } from 'jose';
import * as v from 'valibot';

export interface Delivered {
	id: string;
	type: 'sms' | 'email';
	to: string;
	subject: string | null;
	body: string;
	reference: string | null;
	at: string;
}

const personalisation = v.optional(v.record(v.string(), v.string()), {});
const common = { template_id: v.string(), personalisation, reference: v.optional(v.string()) };
const Sms = v.object({ ...common, phone_number: v.string() });
const Email = v.object({ ...common, email_address: v.string() });

const refusal = (status: number, error: string, message: string) =>
	Response.json({ status_code: status, errors: [{ error, message }] }, { status });

/** Keeps what was delivered in a file, so that the outbox survives a restart. */
function outboxIn(file: string) {
	const read = (): Delivered[] => {
		try {
			return JSON.parse(readFileSync(file, 'utf8')) as Delivered[];
		} catch {
			return []; // no outbox yet
		}
	};
	return {
		all: read,
		add: (message: Delivered) =>
			writeFileSync(file, JSON.stringify([message, ...read()].slice(0, 2000), null, '\t')),
	};
}

export interface NotifyStandIn {
	fetch: (request: Request) => Promise<Response>;
	delivered: () => Delivered[];
}

/** `keys`: the API keys it accepts, as `{name}-{service uuid}-{secret uuid}`. `file`: where it keeps what arrived. */
export function notifyStandIn({ keys, file }: { keys: string[]; file: string }): NotifyStandIn {
	const outbox = outboxIn(file);

	async function isAuthorised(request: Request) {
		const token = request.headers.get('Authorization')?.replace(/^Bearer /, '') ?? '';
		for (const key of keys) {
			const secret = new TextEncoder().encode(key.slice(-36));
			try {
				const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
				const skew = Math.abs(Date.now() / 1000 - (payload.iat ?? 0));
				if (payload.iss === key.slice(-73, -37) && skew <= 30) return true;
			} catch {
				// not this key's token: try the next
			}
		}
		return false;
	}

	function deliver(type: Delivered['type'], to: string, json: v.InferOutput<typeof Sms | typeof Email>) {
		if (to.endsWith('7700900002'))
			return refusal(400, 'ValidationError', 'phone_number Not a UK mobile number');
		if (to.endsWith('7700900003')) return refusal(503, 'ServiceUnavailable', 'Temporary failure');
		const message: Delivered = {
			id: randomUUID(),
			type,
			to,
			subject: type === 'email' ? (json.personalisation['subject'] ?? '') : null,
			body: json.personalisation['message'] ?? '',
			reference: json.reference ?? null,
			at: new Date().toISOString(),
		};
		outbox.add(message);
		const content = { body: message.body, ...(type === 'email' && { subject: message.subject }) };
		return Response.json({ id: message.id, reference: message.reference, content }, { status: 201 });
	}

	async function fetch(request: Request): Promise<Response> {
		const { pathname, searchParams } = new URL(request.url);
		if (!(await isAuthorised(request))) return refusal(403, 'AuthError', 'Invalid token');
		if (request.method === 'GET' && pathname === '/v2/notifications') {
			const found = outbox.all().filter(({ reference }) => reference === searchParams.get('reference'));
			return Response.json({
				notifications: found.map(({ id, reference }) => ({ id, reference })),
				links: {},
			});
		}
		if (request.method !== 'POST') return refusal(404, 'NotFound', 'Not found');
		const json: unknown = await request.json().catch(() => null);
		if (pathname === '/v2/notifications/sms' && v.is(Sms, json)) {
			const sms = v.parse(Sms, json);
			return deliver('sms', sms.phone_number, sms);
		}
		if (pathname === '/v2/notifications/email' && v.is(Email, json)) {
			const email = v.parse(Email, json);
			return deliver('email', email.email_address, email);
		}
		return refusal(400, 'BadRequestError', 'This is not what the API takes');
	}
	return { fetch, delivered: outbox.all };
}

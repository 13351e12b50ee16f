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
	/** The service it was sent by; not known of what was kept by an older stand-in. */
	service?: string;
}

/** A text that somebody sent back, as Notify lists it. */
interface Received {
	id: string;
	user_number: string;
	notify_number: string;
	service_id: string;
	content: string;
	created_at: string;
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
	/** A phone texts a service back: what Notify's callback for received texts is given. */
	receive: (service: string, from: string, message: string) => Callback;
}

/** Notify's callback for received texts (https://docs.notifications.service.gov.uk/rest-api.html#received-text-messages). */
interface Callback {
	id: string;
	source_number: string;
	destination_number: string;
	message: string;
	date_received: string;
}

/** The one inbound number of every service here: reserved for fiction by Ofcom. */
const inbound = '447700900999';

export const serviceOf = (key: string) => key.slice(-73, -37);

/** `keys`: the API keys it accepts, as `{name}-{service uuid}-{secret uuid}`. `file`: where it keeps what arrived. */
export function notifyStandIn({ keys, file }: { keys: string[]; file: string }): NotifyStandIn {
	const outbox = outboxIn(file);

	const texts: Received[] = [];

	/** The service whose key signed this request, or null. */
	async function serviceAsking(request: Request): Promise<string | null> {
		const token = request.headers.get('Authorization')?.replace(/^Bearer /, '') ?? '';
		for (const key of keys) {
			const secret = new TextEncoder().encode(key.slice(-36));
			try {
				const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
				const skew = Math.abs(Date.now() / 1000 - (payload.iat ?? 0));
				if (payload.iss === serviceOf(key) && skew <= 30) return serviceOf(key);
			} catch {
				// not this key's token: try the next
			}
		}
		return null;
	}

	function receive(service: string, from: string, message: string): Callback {
		const [id, created_at, user_number] = [randomUUID(), new Date().toISOString(), from.replace(/^\+/, '')];
		texts.unshift({
			id,
			created_at,
			user_number,
			notify_number: inbound,
			service_id: service,
			content: message,
		});
		return {
			id,
			source_number: user_number,
			destination_number: inbound,
			message,
			date_received: created_at,
		};
	}

	function deliver(
		type: Delivered['type'],
		to: string,
		json: v.InferOutput<typeof Sms | typeof Email>,
		service: string,
	) {
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
			service,
		};
		outbox.add(message);
		const content = { body: message.body, ...(type === 'email' && { subject: message.subject }) };
		return Response.json({ id: message.id, reference: message.reference, content }, { status: 201 });
	}

	async function fetch(request: Request): Promise<Response> {
		const { pathname, searchParams } = new URL(request.url);
		const service = await serviceAsking(request);
		if (!service) return refusal(403, 'AuthError', 'Invalid token');
		if (request.method === 'GET' && pathname === '/v2/notifications') {
			const found = outbox.all().filter(({ reference }) => reference === searchParams.get('reference'));
			return Response.json({
				notifications: found.map(({ id, reference }) => ({ id, reference })),
				links: {},
			});
		}
		if (request.method === 'GET' && pathname === '/v2/received-text-messages')
			return Response.json({
				received_text_messages: texts.filter(({ service_id }) => service_id === service),
				links: { current: request.url },
			});
		if (request.method !== 'POST') return refusal(404, 'NotFound', 'Not found');
		const json: unknown = await request.json().catch(() => null);
		if (pathname === '/v2/notifications/sms' && v.is(Sms, json)) {
			const sms = v.parse(Sms, json);
			return deliver('sms', sms.phone_number, sms, service);
		}
		if (pathname === '/v2/notifications/email' && v.is(Email, json)) {
			const email = v.parse(Email, json);
			return deliver('email', email.email_address, email, service);
		}
		return refusal(400, 'BadRequestError', 'This is not what the API takes');
	}
	return { fetch, delivered: outbox.all, receive };
}

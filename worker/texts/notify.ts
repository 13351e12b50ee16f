// GOV.UK Notify, by its REST interface (https://docs.notifications.service.gov.uk/rest-api.html). Branches on status
// codes alone: Notify's messages are for people and may change.
import { SignJWT } from 'jose';
import type { World } from '../world.ts';
import type { NotifyAccount } from './notify-account.ts';
import type { QueuedText } from './queued-text.ts';

/** `taken`: Notify has it. `refused`: it never will. `later`: try again. */
export type Delivery = 'taken' | 'refused' | 'later';

/** Milliseconds that Notify is waited for. A delivery asks it twice at most. */
const patience = 20_000;

/** Good for 30 seconds either way, so there is one for each call. */
const tokenFor = (account: NotifyAccount, now: Date) =>
	new SignJWT({ iss: account.key.slice(-73, -37), iat: Math.floor(now.getTime() / 1000) })
		.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
		.sign(new TextEncoder().encode(account.key.slice(-36)));

async function call({ fetch, settings, now }: World, account: NotifyAccount, path: string, json?: unknown) {
	const headers = {
		Authorization: `Bearer ${await tokenFor(account, now)}`,
		'Content-Type': 'application/json',
	};
	return await fetch(`${settings.NOTIFY_URL}${path}`, {
		headers,
		signal: AbortSignal.timeout(patience),
		...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
	});
}

/**
 * Hands one message to Notify. Notify knows no idempotency key, so a second attempt first asks whether the reference
 * is there already: nobody gets the same text twice.
 */
export async function deliver(
	world: World,
	account: NotifyAccount,
	text: QueuedText,
	attempt: number,
): Promise<Delivery> {
	if (attempt > 1) {
		const known = await call(
			world,
			account,
			`/v2/notifications?reference=${encodeURIComponent(text.reference)}`,
		);
		if (!known.ok) return 'later';
		const { notifications } = await known.json<{ notifications: unknown[] }>();
		if (notifications.length > 0) return 'taken';
	}
	const { reference, message } = text;
	const response =
		text.kind === 'text'
			? await call(world, account, '/v2/notifications/sms', {
					phone_number: text.phone,
					template_id: account.smsTemplate,
					personalisation: { message },
					reference,
				})
			: await call(world, account, '/v2/notifications/email', {
					email_address: text.email,
					template_id: account.emailTemplate,
					personalisation: { subject: text.subject, message },
					reference,
				});
	await response.body?.cancel();
	if (response.status === 201) return 'taken';
	return response.status === 429 || response.status >= 500 ? 'later' : 'refused';
}

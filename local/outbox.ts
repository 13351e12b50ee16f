// The outbox's own little site, beside Heard on the same port.
import { Hono } from 'hono';
import { localAccounts } from './accounts.ts';
import { serviceOf, type NotifyStandIn } from './notify-stand-in.ts';
import { outboxPage } from './outbox-page.ts';

/** `heard`: a way to call Heard, for the answers that phones send back. `tick`: runs the clock's minute at once. */
export const outbox = (
	notify: NotifyStandIn,
	heard: (request: Request) => Promise<Response>,
	tick: () => Promise<void>,
) =>
	new Hono()
		.get('/outbox', (c) => c.html(outboxPage(notify.delivered())))
		.get('/outbox.json', (c) => c.json(notify.delivered()))
		.post('/outbox/tick', async (c) => {
			await tick();
			return c.json({ ticked: true });
		})
		.post('/outbox/answer', async (c) => {
			const { from, service, message } = await c.req.parseBody<Record<string, string>>();
			for (const [slug, { key, callbackToken }] of Object.entries(localAccounts)) {
				if (serviceOf(key) !== service) continue;
				await heard(
					new Request(new URL(`/api/notify/${slug}/texts`, c.req.url), {
						method: 'POST',
						headers: { Authorization: `Bearer ${callbackToken}`, 'Content-Type': 'application/json' },
						body: JSON.stringify(notify.receive(service, from ?? '', message ?? '')),
					}),
				);
			}
			return c.redirect('/outbox', 303);
		});

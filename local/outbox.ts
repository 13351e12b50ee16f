// The outbox's own little site, beside Heard on the same port.
import { Hono } from 'hono';
import { localAccounts } from './accounts.ts';
import type { NotifyStandIn } from './notify-stand-in.ts';
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
		.post('/outbox/stop', async (c) => {
			const { from } = await c.req.parseBody<{ from: string }>();
			// A phone does not know which council's number it answers: every demo council is told.
			for (const [slug, { callbackToken }] of Object.entries(localAccounts)) {
				await heard(
					new Request(new URL(`/api/notify/${slug}/texts`, c.req.url), {
						method: 'POST',
						headers: { Authorization: `Bearer ${callbackToken}`, 'Content-Type': 'application/json' },
						body: JSON.stringify({ id: crypto.randomUUID(), source_number: from, message: 'STOP' }),
					}),
				);
			}
			return c.redirect('/outbox', 303);
		});

import { Hono } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import * as v from 'valibot';
import { councilBySlug, stopTexting } from '#db';
import { ukMobile } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { peppered } from '../door/hash.ts';
import { found, refuse } from '../door/refusal.ts';
import { body, describe, params } from '../door/validate.ts';
import { notifyAccount } from './notify-account.ts';

/** What Notify sends when somebody texts back. It may grow: what is not needed here is not looked at. */
const ReceivedText = v.object({ source_number: v.string(), message: v.string() });

const Slug = v.strictObject({
	council: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'This is no council’s name.')),
});

const asksToStop = (message: string) => /^\W*(stop|stop ?all|unsubscribe|end|quit|cancel)\W*$/i.test(message);

export const textRoutes = new Hono<Door>().post(
	'/notify/:council/texts',
	access('provider'),
	describe(
		'A text that somebody sent back',
		'GOV.UK Notify’s callback for received texts; STOP ends all texts.',
	),
	smallBody,
	params(Slug),
	body(ReceivedText),
	async (c) => {
		const { world } = c.var;
		const slug = c.req.valid('param').council;
		const token = c.req.header('Authorization')?.replace(/^Bearer /, '') ?? '';
		const account = notifyAccount(world, slug);
		if (!account || !(await timingSafeEqual(token, account.callbackToken))) refuse('not-allowed');
		const { source_number, message } = c.req.valid('json');
		const phone = ukMobile(source_number);
		if (phone && asksToStop(message)) {
			const council = found(await councilBySlug(world.db, slug));
			await stopTexting(world.db, council.id, await peppered(world.settings.PEPPER, 'phone', phone));
		}
		return c.json({ received: true });
	},
);

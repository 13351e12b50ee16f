import { Hono } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import * as v from 'valibot';
import { councilBySlug } from '#db';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found, refuse } from '../door/refusal.ts';
import { body, describe, params } from '../door/validate.ts';
import { hearTextBack } from './hear-text-back.ts';
import { notifyAccount } from './notify-account.ts';

/** What Notify sends when somebody texts back. It may grow: what is not needed here is not looked at. */
const ReceivedText = v.object({ id: v.string(), source_number: v.string(), message: v.string() });

const Slug = v.strictObject({
	council: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'This is no council’s name.')),
});

export const textRoutes = new Hono<Door>().post(
	'/notify/:council/texts',
	access('provider'),
	describe(
		'A text that somebody sent back',
		'GOV.UK Notify’s callback for received texts. STOP ends all texts; whatever else is said is answered, counted and not kept.',
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
		const { id, source_number: from, message } = c.req.valid('json');
		await hearTextBack(world, found(await councilBySlug(world.db, slug)), { id, from, message });
		return c.json({ received: true });
	},
);

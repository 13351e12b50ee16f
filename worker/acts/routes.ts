import { Hono } from 'hono';
import * as v from 'valibot';
import { Day, Id } from '#surveys';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { describe, query } from '../door/validate.ts';
import { checkChain } from './check-chain.ts';
import { showActs } from './show-acts.ts';

const Narrowed = v.strictObject({
	person: v.optional(Id),
	thing: v.optional(Id),
	from: v.optional(Day),
	to: v.optional(Day),
	search: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
	under: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/), v.toNumber())),
});

export const actRoutes = new Hono<Door>()
	.get(
		'/acts',
		access('admin'),
		describe('The council’s log', 'Who did what, to what, when; newest first. Nothing of a young person.'),
		query(Narrowed),
		async (c) => c.json(await showActs(c.var.world, c.var.person, c.req.valid('query'))),
	)
	.get(
		'/acts/chain',
		access('admin'),
		describe('Whether every line of the log stands as it was written, and none is missing'),
		async (c) => c.json(await checkChain(c.var.world, c.var.person)),
	);

import { Hono } from 'hono';
import * as v from 'valibot';
import { binnedKinds, Id } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { hangsOnStrategy } from './hangs-on-strategy.ts';
import { putIntoBin } from './put-into-bin.ts';
import { showBin, takeOutOfBin } from './take-out-of-bin.ts';

const Binned = v.strictObject({ kind: v.picklist(binnedKinds), id: Id });

export const binRoutes = new Hono<Door>()
	.get('/bin', access('worker'), describe('What is in the bin, and until when'), async (c) =>
		c.json(await showBin(c.var.world, c.var.person)),
	)
	.get(
		'/strategies/:id/hangs',
		access('worker'),
		describe('What hangs on a strategy: to be told before it goes into the bin'),
		idParam,
		async (c) => c.json(await hangsOnStrategy(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/bin',
		access('worker'),
		describe(
			'Put into the bin what was begun or put in by mistake',
			'A draft, an untold reply, a strategy, a document that is being read in, a comparison of versions. It is deleted after thirty days.',
		),
		smallBody,
		body(Binned),
		async (c) => {
			await putIntoBin(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ binned: true });
		},
	)
	.post(
		'/bin/out',
		access('worker'),
		describe('Take something out of the bin'),
		smallBody,
		body(Binned),
		async (c) => {
			await takeOutOfBin(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ out: true });
		},
	);

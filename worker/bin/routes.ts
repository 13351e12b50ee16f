import { Hono } from 'hono';
import * as v from 'valibot';
import { Id } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe } from '../door/validate.ts';
import { putIntoBin, showBin, takeOutOfBin } from './put-into-bin.ts';

const Binned = v.strictObject({ kind: v.picklist(['survey', 'reply']), id: Id });

export const binRoutes = new Hono<Door>()
	.get('/bin', access('worker'), describe('What is in the bin, and until when'), async (c) =>
		c.json(await showBin(c.var.world, c.var.person)),
	)
	.post(
		'/bin',
		access('worker'),
		describe(
			'Put a draft, or a reply that nobody was told, into the bin',
			'It is deleted after thirty days.',
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

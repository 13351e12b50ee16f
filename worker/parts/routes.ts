import { Hono } from 'hono';
import * as v from 'valibot';
import { Id, linkKinds, PartContent, SeenContent, WhyOut } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { addPart } from './add-part.ts';
import { correctPart, putPartBack } from './correct-part.ts';
import { showPart } from './show-part.ts';
import { putPartInAgain, takePartOut } from './take-part-out.ts';

const at = params(v.strictObject({ kind: v.picklist(linkKinds), id: Id }));
const Correction = v.strictObject({ seen: SeenContent, content: PartContent });
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

export const partRoutes = new Hono<Door>()
	.post(
		'/strategies/:id/parts',
		access('worker'),
		describe('Add a heading, a pledge, an action or a measure to a strategy in use'),
		smallBody,
		idParam,
		body(PartContent),
		async (c) =>
			c.json(await addPart(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json')), 201),
	)
	.get(
		'/parts/:kind/:id',
		access('worker'),
		describe('A part of a strategy at the desk, with what was changed'),
		at,
		async (c) => c.json(await showPart(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.put(
		'/parts/:kind/:id',
		access('worker'),
		describe(
			'Put a part right',
			'Its links, replies and figures stay with it. It holds only while the part is as it was seen.',
		),
		smallBody,
		at,
		body(Correction),
		async (c) => {
			await correctPart(c.var.world, c.var.person, c.req.valid('param'), c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.post(
		'/parts/:kind/:id/put-back',
		access('worker'),
		describe('Put back what stood there before one change'),
		smallBody,
		at,
		body(v.strictObject({ number, seen: SeenContent })),
		async (c) => {
			await putPartBack(c.var.world, c.var.person, c.req.valid('param'), c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.post(
		'/parts/:kind/:id/take-out',
		access('worker'),
		describe('Take a part out of its strategy, with the reason', 'It comes back with one press.'),
		smallBody,
		at,
		body(v.strictObject({ why: WhyOut })),
		async (c) => {
			await takePartOut(c.var.world, c.var.person, c.req.valid('param'), c.req.valid('json').why);
			return c.json({ out: true });
		},
	)
	.post(
		'/parts/:kind/:id/put-in-again',
		access('worker'),
		describe('Put a part that was taken out into its strategy again'),
		smallBody,
		at,
		async (c) => {
			await putPartInAgain(c.var.world, c.var.person, c.req.valid('param'));
			return c.json({ in: true });
		},
	);

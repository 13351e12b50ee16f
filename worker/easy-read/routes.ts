import { Hono } from 'hono';
import * as v from 'valibot';
import { requireEasyRead } from '#db';
import { EasyText } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { saveEasyRead } from './save-easy-read.ts';
import { showEasyRead } from './show-easy-read.ts';

const Texts = v.strictObject({ texts: v.record(v.pipe(v.string(), v.maxLength(300)), EasyText) });

export const easyReadRoutes = new Hono<Door>()
	.get(
		'/surveys/:id/easy-read',
		access('worker'),
		describe('A survey beside its easy version'),
		idParam,
		async (c) => c.json(await showEasyRead(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/surveys/:id/easy-read',
		access('worker'),
		describe('Save a survey’s easy version', 'Phones offer it once nothing is missing in it.'),
		largeBody,
		idParam,
		body(Texts),
		async (c) => {
			const { world, person } = c.var;
			const { texts } = c.req.valid('json');
			return c.json({ saved: await saveEasyRead(world, person, c.req.valid('param').id, texts) });
		},
	)
	.put(
		'/easy-read',
		access('admin'),
		describe('Say whether a survey may open without an easy version'),
		smallBody,
		body(v.strictObject({ required: v.boolean() })),
		async (c) => {
			const { world, person } = c.var;
			const db = acting(world, person, { kind: 'easy-read-rule-changed', thing: null });
			await requireEasyRead(db, person.councilId, c.req.valid('json').required);
			return c.json({ saved: true });
		},
	);

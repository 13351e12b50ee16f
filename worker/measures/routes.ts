import { Hono } from 'hono';
import * as v from 'valibot';
import { removeReading, setDirection } from '#db';
import { directions, Id, NewReading } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { enterReading } from './enter-reading.ts';
import { showMeasure } from './show-measure.ts';

const Direction = v.strictObject({ direction: v.picklist(directions, 'Choose one of the four.') });

export const measureRoutes = new Hono<Door>()
	.get('/measures/:id', access('worker'), describe('A measure with its readings'), idParam, async (c) =>
		c.json(await showMeasure(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/measures/:id/direction',
		access('worker'),
		describe('Say which way is better', 'It is never guessed from a measure’s words.'),
		smallBody,
		idParam,
		body(Direction),
		async (c) => {
			const { id } = c.req.valid('param');
			const { direction } = c.req.valid('json');
			const { world, person } = c.var;
			const db = acting(world, person, { kind: 'direction-changed', thing: id });
			if (!(await setDirection(db, person.councilId, id, direction))) refuse('not-found');
			return c.json({ saved: true });
		},
	)
	.post(
		'/measures/:id/readings',
		access('worker'),
		describe('Add a reading'),
		smallBody,
		idParam,
		body(NewReading),
		async (c) => {
			await enterReading(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json'));
			return c.json({ added: true }, 201);
		},
	)
	.delete(
		'/measures/:id/readings/:reading',
		access('worker'),
		describe('Take back a reading that was entered here', 'What came with a document stays.'),
		params(v.strictObject({ id: Id, reading: Id })),
		async (c) => {
			const { id, reading } = c.req.valid('param');
			const { world, person } = c.var;
			const db = acting(world, person, { kind: 'figure-removed', thing: id });
			if (!(await removeReading(db, person.councilId, id, reading))) refuse('not-found');
			return c.json({ removed: true });
		},
	);

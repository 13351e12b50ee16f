// Own words that tell of harm: from the press of whoever reads them to what was done. The board is not among these.
import { Hono } from 'hono';
import * as v from 'valibot';
import { harmMarksOf, waitingHarm } from '#db';
import { harmOutcomeCodes, Id } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { harmMark, noteWhatWasDone, readHarmToo, showHarm } from './deal-with-harm.ts';
import { sayThatItTellsOfHarm, takeHarmBack } from './mark-harm.ts';

const slipParams = params(v.strictObject({ id: Id, slip: Id }));
const Done = v.strictObject({ outcome: v.picklist(harmOutcomeCodes, 'Choose what was done.') });

export const harmRoutes = new Hono<Door>()
	.post(
		'/surveys/:id/own-words/slips/:slip/harm',
		access('worker'),
		describe('These own words tell of harm', 'It goes to the duty lead, who is mailed none of the words.'),
		smallBody,
		slipParams,
		async (c) => c.json(await sayThatItTellsOfHarm(c.var.world, c.var.person, c.req.valid('param')), 201),
	)
	.get('/harm-marks', access('worker'), describe('Which own words tell of harm, without them'), async (c) =>
		c.json({ marks: await harmMarksOf(c.var.world.db, c.var.person.councilId) }),
	)
	.get('/harm-marks/waiting', access('worker'), describe('How many wait to be dealt with'), async (c) => {
		const { db, now } = c.var.world;
		return c.json(await waitingHarm(db, c.var.person.councilId, now.toISOString()));
	})
	.get(
		'/harm-marks/:id',
		access('worker'),
		describe('One, with the words while it waits'),
		idParam,
		async (c) => c.json(await showHarm(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.delete('/harm-marks/:id', access('worker'), describe('It was marked by mistake'), idParam, async (c) => {
		const { world, person } = c.var;
		const { id: slip } = c.req.valid('param');
		const { survey } = await harmMark(world, person, slip);
		await takeHarmBack(world, person, { slip, survey: survey.id });
		return c.json({ marked: false });
	})
	.post(
		'/harm-marks/:id/read',
		access('worker'),
		describe('A second person has read it', 'Not who marked it.'),
		smallBody,
		idParam,
		async (c) => {
			await readHarmToo(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ read: true });
		},
	)
	.post(
		'/harm-marks/:id/done',
		access('worker'),
		describe('What was done', 'The words are kept no longer than others after this.'),
		smallBody,
		idParam,
		body(Done),
		async (c) => {
			const { outcome } = c.req.valid('json');
			await noteWhatWasDone(c.var.world, c.var.person, { slip: c.req.valid('param').id, outcome });
			return c.json({ done: true });
		},
	);

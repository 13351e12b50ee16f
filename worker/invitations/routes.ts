import { Hono } from 'hono';
import * as v from 'valibot';
import { councilById, sendingsOf, surveyOfCouncil } from '#db';
import { access, largeBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { readList } from './read-list.ts';
import { sendInvitations } from './send-invitations.ts';

const List = v.strictObject({
	list: v.pipe(v.string(), v.maxLength(900_000, 'This list is too long. Send it in parts.')),
});

export const invitationRoutes = new Hono<Door>()
	.post(
		'/surveys/:id/invitations/check',
		access('worker'),
		describe(
			'Read a list of phone numbers',
			'Says what would be sent and which rows cannot be. Nothing is kept.',
		),
		largeBody,
		idParam,
		body(List),
		async (c) => {
			const { world, person } = c.var;
			const council = found(await councilById(world.db, person.councilId));
			const read = await readList(
				world,
				person,
				council.name,
				c.req.valid('param').id,
				c.req.valid('json').list,
			);
			const { refused, stopped, message, fragments, lost } = read;
			const bands: Record<string, number> = {};
			for (const { band } of read.accepted) bands[band ?? ''] = (bands[band ?? ''] ?? 0) + 1;
			return c.json({ ready: read.accepted.length, bands, refused, stopped, message, fragments, lost });
		},
	)
	.post(
		'/surveys/:id/invitations',
		access('worker'),
		describe(
			'Send invitations',
			'One code for each phone. After this, nothing stored pairs a number with a code.',
		),
		largeBody,
		idParam,
		body(List),
		async (c) => {
			const { world, person } = c.var;
			const council = found(await councilById(world.db, person.councilId));
			const { list } = c.req.valid('json');
			return c.json(await sendInvitations(world, person, council.name, c.req.valid('param').id, list), 202);
		},
	)
	.get('/surveys/:id/sendings', access('worker'), describe('What was sent, by count'), idParam, async (c) => {
		const { world, person } = c.var;
		const { id } = c.req.valid('param');
		found(await surveyOfCouncil(world.db, person.councilId, id));
		return c.json({ sendings: await sendingsOf(world.db, person.councilId, id) });
	});

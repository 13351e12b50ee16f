// A council's own pictures and recordings. Staff keep and describe them, draft by draft, and drop them at any time; a phone gets each by an
// address that says nothing, and no route here knows who asks for one.
import { Hono } from 'hono';
import * as v from 'valibot';
import { describeMedia, mediaOf } from '#db';
import { Alt, Id, NewMedia } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { findSurvey, mustBeDraft } from '../surveys/survey-of-council.ts';
import { dropMedia } from './drop-media.ts';
import { keepMedia } from './keep-media.ts';
import { serveMedia } from './serve-media.ts';

const OneOfSurvey = params(v.strictObject({ id: Id, media: Id }));

export const mediaRoutes = new Hono<Door>()
	.get('/m/:id', access('anyone'), describe('A picture or recording', 'Kept by no cache.'), idParam, (c) =>
		serveMedia(c.var.world, c.req.valid('param').id, c.req.header('Range')),
	)
	.get('/surveys/:id/media', access('worker'), describe('What a survey keeps'), idParam, async (c) => {
		const { world, person } = c.var;
		const { id } = c.req.valid('param');
		await findSurvey(world, person, id);
		return c.json({ media: await mediaOf(world.db, person.councilId, id) });
	})
	.post(
		'/surveys/:id/media',
		access('worker'),
		describe(
			'Keep a picture or recording for a draft',
			'The type is read from the bytes. What a picture carries beside itself (place, time, phone) is left out.',
		),
		largeBody,
		idParam,
		body(NewMedia),
		async (c) => {
			const { world, person } = c.var;
			const id = await keepMedia(world, person, c.req.valid('param').id, c.req.valid('json'));
			return c.json({ media: { id } }, 201);
		},
	)
	.put(
		'/surveys/:id/media/:media',
		access('worker'),
		describe('Say anew what a picture shows'),
		smallBody,
		OneOfSurvey,
		body(v.strictObject({ alt: Alt })),
		async (c) => {
			const { world, person } = c.var;
			const { id: surveyId, media } = c.req.valid('param');
			const of = { councilId: person.councilId, surveyId };
			const db = acting(world, person, { kind: 'media-described', thing: surveyId });
			if (!(await describeMedia(db, of, media, c.req.valid('json').alt))) {
				await mustBeDraft(world, person, surveyId);
				refuse('not-found');
			}
			return c.json({ saved: true });
		},
	)
	.delete(
		'/surveys/:id/media/:media',
		access('worker'),
		describe('Drop a picture or recording, at any time'),
		OneOfSurvey,
		async (c) => {
			const { id, media } = c.req.valid('param');
			await dropMedia(c.var.world, c.var.person, id, media);
			return c.json({ removed: true });
		},
	);

import { Hono } from 'hono';
import * as v from 'valibot';
import { allCouncils, askedNow, councilBySlug, givenUpBoxes, releasedOfCouncil, toldReplies } from '#db';
import { latestPolls } from '#surveys';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { describe, params } from '../door/validate.ts';

const Slug = params(v.strictObject({ slug: v.pipe(v.string(), v.maxLength(64)) }));

export const publicPageRoutes = new Hono<Door>()
	.get('/councils', access('anyone'), describe('The councils that ask here'), async (c) =>
		c.json({ councils: await allCouncils(c.var.world.db) }),
	)
	.get(
		'/councils/:slug/public',
		access('anyone'),
		describe('What a council asks now, and what young people were told'),
		Slug,
		async (c) => {
			const { db, now } = c.var.world;
			const council = found(await councilBySlug(db, c.req.valid('param').slug));
			const asked = await askedNow(db, council.id, now.toISOString());
			const replies = await toldReplies(db, council.id);
			const polls = latestPolls(await releasedOfCouncil(db, council.id));
			const { slug, name, vocabulary, helplines, dutyLead } = council;
			return c.json({
				council: { slug, name, vocabulary, helplines, takesRequests: dutyLead !== null },
				asked: asked.map(({ content: { title, closesAt, answerBy } }) => ({ title, closesAt, answerBy })),
				notReadable: await givenUpBoxes(db, council.id),
				// Which survey it was is for staff; what was said and answered is for all.
				polls,
				told: replies.map(({ surveyId: _, ...reply }) => reply),
			});
		},
	);

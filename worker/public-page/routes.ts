import { Hono } from 'hono';
import * as v from 'valibot';
import { allCouncils, askedNow, councilBySlug, givenUpBoxes, ordersOfCouncil, toldReplies } from '#db';
import { latestPolls, placeOfReply } from '#surveys';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { describe, params } from '../door/validate.ts';
import { councilInLanguage } from '../translations/in-language.ts';
import { InLanguage } from '../translations/in-language-query.ts';
import { serveLogo } from './serve-logo.ts';
import { withTranslations } from './told-in-language.ts';

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
		InLanguage,
		async (c) => {
			const { world } = c.var;
			const { db, now } = world;
			const council = found(await councilBySlug(db, c.req.valid('param').slug));
			const spoken = await councilInLanguage(world, council, c.req.valid('query').in);
			const asked = await askedNow(db, council.id, now.toISOString(), spoken.language);
			const replies = await toldReplies(db, council.id);
			const standing = replies.filter(({ takenDownOn }) => takenDownOn === null);
			const told = await withTranslations(world, council.id, standing, spoken.language);
			const polls = latestPolls(await ordersOfCouncil(db, council.id));
			const { slug, name, vocabulary, helplines, dutyLead, look } = council;
			return c.json({
				council: { slug, name, vocabulary, helplines, takesRequests: dutyLead !== null, look },
				asked,
				...spoken,
				notReadable: await givenUpBoxes(db, council.id),
				polls: polls.map(({ question, closedOn }) => ({ question, closedOn })),
				told: told.map(({ takenDownOn: _, takenDownWhy: __, ...reply }) => reply),
				/** Where replies stood that were taken down: their place, and none of their words. */
				takenDown: replies.flatMap((reply) => {
					const place = placeOfReply(reply);
					const { id, toldOn, priorities } = reply;
					return place ? [{ id, toldOn, priorities, ...place }] : [];
				}),
			});
		},
	)
	.get(
		'/councils/:slug/logo',
		access('anyone'),
		describe('A council’s logo', 'Kept by no cache.'),
		Slug,
		(c) => serveLogo(c.var.world, c.req.valid('param').slug),
	)
	.get(
		'/councils/:slug/polls',
		access('anyone'),
		describe('The releases behind what a council’s page tells of polls, for whoever checks them'),
		Slug,
		async (c) => {
			const { db } = c.var.world;
			const council = found(await councilBySlug(db, c.req.valid('param').slug));
			const polls = latestPolls(await ordersOfCouncil(db, council.id));
			return c.json({ releases: polls.map(({ release }) => release) });
		},
	);

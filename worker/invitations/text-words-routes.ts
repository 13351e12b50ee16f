// What texts say: for whoever sends them, and for anybody who wonders whether one is real.
import { Hono } from 'hono';
import * as v from 'valibot';
import { councilBySlug } from '#db';
import { askedBy, checkTextAt, invitationText, TextWords } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { changeTextWords, textsOfSurvey } from './text-words.ts';

const Slug = params(v.strictObject({ slug: v.pipe(v.string(), v.maxLength(64)) }));

export const textWordsRoutes = new Hono<Door>()
	.get(
		'/surveys/:id/texts',
		access('worker'),
		describe('What the texts of a survey say'),
		idParam,
		async (c) => c.json(await textsOfSurvey(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/surveys/:id/texts/check',
		access('worker'),
		describe('What the texts of a survey would say in other words', 'Nothing is kept.'),
		smallBody,
		idParam,
		body(TextWords),
		async (c) =>
			c.json(await textsOfSurvey(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json'))),
	)
	.put(
		'/text-words',
		access('worker'),
		describe('Say texts in the council’s own words', 'Within a frame: the link and how to stop stay.'),
		smallBody,
		body(TextWords),
		async (c) => {
			await changeTextWords(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.get(
		'/councils/:slug/texts',
		access('anyone'),
		describe('What a real text of a council looks like'),
		Slug,
		async (c) => {
			const { db, settings } = c.var.world;
			const { name, slug, textWords: words } = found(await councilBySlug(db, c.req.valid('param').slug));
			const frame = { council: name, words };
			const linkStart = `${settings.ORIGIN}/s/`;
			return c.json({
				askedBy: askedBy(frame),
				askWhom: words?.askWhom ?? '',
				sender: words?.sender ?? '',
				linkStart,
				example: invitationText(frame, {
					minutes: '...',
					link: `${linkStart}...`,
					checkAt: checkTextAt(settings.ORIGIN, slug),
				}),
			});
		},
	);

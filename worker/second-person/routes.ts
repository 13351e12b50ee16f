// What one person of the council may not do alone: asking for the yes of a second one, saying it, saying no.
import { Hono } from 'hono';
import * as v from 'valibot';
import { confirmationsOf } from '#db';
import { Id, mostCards, Reason } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import { Version } from '../door/version.ts';
import { askSecond } from './ask-second.ts';
import { askToGoPublic } from './ask-to-go-public.ts';
import { confirm, sayNo, withdraw } from './decide.ts';

const Asked = v.variant('kind', [
	v.strictObject({
		kind: v.literal('cards'),
		number: v.pipe(
			v.number('Say how many cards you need.'),
			v.integer('Say how many cards you need.'),
			v.minValue(1, 'Ask for at least one card.'),
			v.maxValue(mostCards, `Ask for at most ${mostCards} cards at once.`),
		),
	}),
	v.strictObject({ kind: v.literal('closing') }),
	v.strictObject({ kind: v.literal('reading') }),
	v.strictObject({ kind: v.literal('publishing') }),
	/** `one`: of what was taken down. */
	v.strictObject({ kind: v.literal('result-back'), one: Id }),
]);

/** The version that whoever asks has before them. */
const OfReply = v.strictObject({ kind: v.picklist(['telling', 'putting-back']), version: Version });

export const secondPersonRoutes = new Hono<Door>()
	.get('/confirmations', access('worker'), describe('What waits for the yes of a second person'), async (c) =>
		c.json({ confirmations: await confirmationsOf(c.var.world.db, c.var.person.councilId) }),
	)
	.get(
		'/surveys/:id/confirmations',
		access('worker'),
		describe('What was asked of a second person for a survey'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			await findSurvey(world, person, id);
			return c.json({ confirmations: await confirmationsOf(world.db, person.councilId, { surveyId: id }) });
		},
	)
	.post(
		'/surveys/:id/confirmations',
		access('worker'),
		describe(
			'Ask a second person for their yes',
			'To printed cards, to closing early, to reading own words where few answered, to publishing quotes, to putting back what was taken down.',
		),
		smallBody,
		idParam,
		body(Asked),
		async (c) => {
			const { id: survey } = c.req.valid('param');
			const asked = c.req.valid('json');
			const { world, person } = c.var;
			const id =
				asked.kind === 'cards' || asked.kind === 'closing' || asked.kind === 'reading'
					? await askSecond(world, person, survey, { number: 0, ...asked })
					: await askToGoPublic(world, person, { survey, ...asked });
			return c.json({ id }, 201);
		},
	)
	.get(
		'/replies/:id/confirmations',
		access('worker'),
		describe('What was asked of a second person for a reply, as it stands'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			return c.json({ confirmations: await confirmationsOf(world.db, person.councilId, { about: id }) });
		},
	)
	.post(
		'/replies/:id/confirmations',
		access('worker'),
		describe(
			'Ask a second person to look at a reply before everybody reads it',
			'Words that are changed after that make the asking void.',
		),
		smallBody,
		idParam,
		body(OfReply),
		async (c) => {
			const asked = { reply: c.req.valid('param').id, ...c.req.valid('json') };
			return c.json({ id: await askToGoPublic(c.var.world, c.var.person, asked) }, 201);
		},
	)
	.post(
		'/confirmations/:id/confirm',
		access('worker'),
		describe(
			'Say yes as the second person',
			'Cards may be drawn then, own words read; a survey is closed at once, and what was to go public goes.',
		),
		smallBody,
		idParam,
		async (c) => {
			await confirm(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ confirmed: true });
		},
	)
	.post(
		'/confirmations/:id/refuse',
		access('worker'),
		describe('Say no as the second person, and why'),
		smallBody,
		idParam,
		body(v.strictObject({ reason: Reason })),
		async (c) => {
			const { reason } = c.req.valid('json');
			await sayNo(c.var.world, c.var.person, c.req.valid('param').id, reason);
			return c.json({ refused: true });
		},
	)
	.delete('/confirmations/:id', access('worker'), describe('Ask no longer'), idParam, async (c) => {
		await withdraw(c.var.world, c.var.person, c.req.valid('param').id);
		return c.json({ withdrawn: true });
	});

import { Hono } from 'hono';
import * as v from 'valibot';
import { askedByWhom, councilById, sendingsOf, surveyOfCouncil } from '#db';
import { answersFromOneHand, fromBase64url, Id, leastAnswers, mostCards, nextReminder } from '#surveys';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door, Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import { body, describe, idParam } from '../door/validate.ts';
import type { World } from '../world.ts';
import { drawCards } from './draw-cards.ts';
import { checked, type AnsweredList } from './read-list.ts';
import { readInvitations, sendInvitations } from './send-invitations.ts';
import { readReminder, sendReminder } from './send-reminder.ts';

const List = v.strictObject({
	list: v.pipe(v.string(), v.maxLength(900_000, 'This list is too long. Send it in parts.')),
	/** Which column is texted, from 0, where more than one holds mobiles. */
	column: v.optional(v.union([v.literal('all'), v.pipe(v.number(), v.integer(), v.minValue(0))])),
	/** What groups are called in the list, and which of the survey's they are. */
	groups: v.optional(v.record(v.string(), v.nullable(v.string()))),
});

const Cards = v.strictObject({
	number: v.pipe(
		v.number('Say how many cards you need.'),
		v.integer('Say how many cards you need.'),
		v.minValue(1, 'Draw at least one card.'),
		v.maxValue(mostCards, `Draw at most ${mostCards} cards at once.`),
	),
	confirmation: v.optional(Id),
	draw: v.pipe(
		v.string(),
		v.check((text) => fromBase64url(text)?.length === 32, 'Give 32 random bytes, as base64url.'),
	),
});

/** The list with the council that asks, by whose name texts are signed. */
const toBeSent = async ({ db }: World, { councilId }: Person, surveyId: string, list: AnsweredList) => ({
	council: found(await councilById(db, councilId)),
	surveyId,
	list,
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
			const toSend = await toBeSent(world, person, c.req.valid('param').id, c.req.valid('json'));
			return c.json(checked(await readInvitations(world, person, toSend)));
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
			const toSend = await toBeSent(world, person, c.req.valid('param').id, c.req.valid('json'));
			return c.json(await sendInvitations(world, person, toSend), 202);
		},
	)
	.post(
		'/surveys/:id/reminders/check',
		access('worker'),
		describe('Read a list of phone numbers for a reminder', 'Nothing is kept.'),
		largeBody,
		idParam,
		body(List),
		async (c) => {
			const { world, person } = c.var;
			const toSend = await toBeSent(world, person, c.req.valid('param').id, c.req.valid('json'));
			return c.json(checked(await readReminder(world, person, toSend)));
		},
	)
	.post(
		'/surveys/:id/reminders',
		access('worker'),
		describe(
			'Remind everybody who was invited',
			'The same text for all, without code or link; once in three days at most.',
		),
		largeBody,
		idParam,
		body(List),
		async (c) => {
			const { world, person } = c.var;
			const toSend = await toBeSent(world, person, c.req.valid('param').id, c.req.valid('json'));
			return c.json(await sendReminder(world, person, toSend), 202);
		},
	)
	.post(
		'/surveys/:id/cards',
		access('worker'),
		describe(
			'Draw codes for printed cards',
			'The codes are in this answer and nowhere else: what is kept are their hashes.',
		),
		smallBody,
		idParam,
		body(Cards),
		async (c) => {
			const { world, person } = c.var;
			c.header('Cache-Control', 'no-store');
			return c.json(await drawCards(world, person, c.req.valid('param').id, c.req.valid('json')));
		},
	)
	.get(
		'/surveys/:id/sendings',
		access('worker'),
		describe('What was sent, by count, and how many answers results need by it'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			found(await surveyOfCouncil(world.db, person.councilId, id));
			const sendings = await sendingsOf(world.db, person.councilId, id);
			const today = world.today;
			const least = leastAnswers(answersFromOneHand(await askedByWhom(world.db, id)));
			return c.json({ sendings, least, nextReminder: nextReminder(sendings, today), today });
		},
	);

import { Hono } from 'hono';
import * as v from 'valibot';
import { Day, filled, line, ReplyAnswer } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { Version } from '../door/version.ts';
import { answerOwed, notMine, putOffOwed } from './answer-owed.ts';
import { listOwed } from './list-owed.ts';
import { showOwed } from './show-owed.ts';

const Answered = v.strictObject({ version: Version, answer: ReplyAnswer });
const PutOff = v.strictObject({ version: Version, dueOn: Day });
const NotMine = v.strictObject({
	whose: filled(line(200), 'Say whose it is, as far as you know.'),
});

/** What somebody owes: nothing here is anybody's but the owner's own. */
export const owedRoutes = new Hono<Door>()
	.get('/owed', access('owes'), describe('The replies that are yours to give'), async (c) =>
		c.json(await listOwed(c.var.world, c.var.person)),
	)
	.get('/owed/:id', access('owes'), describe('A reply that is yours to give'), idParam, async (c) =>
		c.json(await showOwed(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/owed/:id/answer',
		access('owes'),
		describe('Answer a reply that is yours', 'A worker reads it, and tells young people.'),
		smallBody,
		idParam,
		body(Answered),
		async (c) => {
			const { version, answer } = c.req.valid('json');
			await answerOwed(c.var.world, c.var.person, { ...c.req.valid('param'), version }, answer);
			return c.json({ answered: true });
		},
	)
	.post(
		'/owed/:id/later',
		access('owes'),
		describe('Ask for more time', 'The day that was promised is kept, and counted.'),
		smallBody,
		idParam,
		body(PutOff),
		async (c) => {
			const { version, dueOn } = c.req.valid('json');
			await putOffOwed(c.var.world, c.var.person, { ...c.req.valid('param'), version }, dueOn);
			return c.json({ putOff: true });
		},
	)
	.post(
		'/owed/:id/not-mine',
		access('owes'),
		describe('Say that a reply is somebody else’s', 'It stays yours until a worker gives it to them.'),
		smallBody,
		idParam,
		body(NotMine),
		async (c) => {
			await notMine(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json').whose);
			return c.json({ told: true });
		},
	);

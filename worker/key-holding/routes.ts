// The room of those who hold the key of a box. The last two routes are the council's: asking for a key, and what is left
// to do when one is lost.
import { Hono } from 'hono';
import * as v from 'valibot';
import { boxesOf, keepHolderKey } from '#db';
import { isHolderKey } from '#sealing';
import { OpenedElsewhere } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, boxBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, query } from '../door/validate.ts';
import { askForKey } from './ask-for-key.ts';
import { giveBoxUp } from './give-box-up.ts';
import { findBox, showBallots, showBox } from './show-box.ts';
import { takeSlips } from './take-slips.ts';

/** Nothing else is taken: a private half that somebody should send by mistake is refused unread. */
const PublicHalf = v.strictObject({ publicKey: v.pipe(v.string(), v.maxLength(1024)) });
const Slips = v.strictObject({ ...OpenedElsewhere.entries, proof: v.pipe(v.string(), v.maxLength(100)) });
const After = query(v.strictObject({ after: v.optional(v.pipe(v.string(), v.maxLength(100)), '') }));

export const keyHoldingRoutes = new Hono<Door>()
	.get('/boxes', access('key-holder'), describe('The boxes somebody holds the key to'), async (c) =>
		c.json({ boxes: await boxesOf(c.var.world.db, c.var.person) }),
	)
	.get('/boxes/:id', access('key-holder'), describe('A box, and what opening it takes'), idParam, async (c) =>
		c.json(await showBox(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/boxes/:id/key',
		access('key-holder'),
		describe('Give the public half of a box’s key', 'The private half stays with whoever made it.'),
		smallBody,
		idParam,
		body(PublicHalf),
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			const { publicKey } = c.req.valid('json');
			await findBox(world, person, id);
			if (!(await isHolderKey(publicKey)))
				refuse('invalid', [{ field: 'publicKey', message: 'This is no RSA-OAEP key of 3072 bits.' }]);
			const db = acting(world, person, { kind: 'key-made', thing: id });
			if (!(await keepHolderKey(db, person, id, publicKey))) refuse('wrong-state');
			return c.json({ kept: true });
		},
	)
	.get(
		'/boxes/:id/ballots',
		access('key-holder'),
		describe('Sealed ballots of a closed survey, page by page'),
		idParam,
		After,
		async (c) => {
			const { after } = c.req.valid('query');
			return c.json(await showBallots(c.var.world, c.var.person, c.req.valid('param').id, after));
		},
	)
	.post(
		'/boxes/:id/slips',
		access('key-holder'),
		describe('Hand over what was in the box', 'Mixed. The box is emptied. The same may be sent again.'),
		boxBody,
		idParam,
		body(Slips),
		async (c) => {
			await takeSlips(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json'));
			return c.json({ opened: true });
		},
	)
	.post(
		'/surveys/:id/ask-for-key',
		access('worker'),
		describe('Mail the key-holder of a draft that it waits for their key'),
		smallBody,
		idParam,
		async (c) => {
			await askForKey(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ asked: true });
		},
	)
	.post(
		'/surveys/:id/lost-key',
		access('admin'),
		describe('Say that the key of a box is lost', 'Its answers are deleted unread. This cannot be undone.'),
		smallBody,
		idParam,
		async (c) => {
			await giveBoxUp(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ givenUp: true });
		},
	);

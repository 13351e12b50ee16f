import { Hono } from 'hono';
import * as v from 'valibot';
import { Id, TakeDownWhy } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { eraseResult, putResultBack, showTakenDown, takeResultDown } from './take-result-down.ts';
import { takeSurveyBack } from './take-survey-back.ts';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const Wanted = v.variant('kind', [
	/** Without a question: all of them. */
	v.strictObject({ kind: v.literal('question'), question: v.nullable(Id), why: TakeDownWhy }),
	v.strictObject({ kind: v.picklist(['quote', 'theme']), question: Id, words, why: TakeDownWhy }),
]);
const oneParams = params(v.strictObject({ id: Id, one: Id }));

export const takingDownRoutes = new Hono<Door>()
	.post(
		'/surveys/:id/take-back',
		access('admin'),
		describe(
			'Take back a survey that was opened by mistake',
			'It ends, and its answers are deleted unread with their keys. This cannot be undone.',
		),
		smallBody,
		idParam,
		async (c) => {
			await takeSurveyBack(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ takenBack: true });
		},
	)
	.get(
		'/surveys/:id/taken-down',
		access('worker'),
		describe('What was taken down of the results of a survey'),
		idParam,
		async (c) => c.json(await showTakenDown(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/surveys/:id/taken-down',
		access('worker'),
		describe(
			'Take a result, a theme or a quote down after it was released',
			'Of figures only a whole question goes, with all its groups. Its place stays. It can be put back.',
		),
		smallBody,
		idParam,
		body(Wanted),
		async (c) => {
			const wanted = { words: null, ...c.req.valid('json') };
			const { id } = c.req.valid('param');
			return c.json({ takenDown: await takeResultDown(c.var.world, c.var.person, id, wanted) });
		},
	)
	.delete(
		'/surveys/:id/taken-down/:one',
		access('worker'),
		describe('Put back what was taken down'),
		oneParams,
		async (c) => {
			await putResultBack(c.var.world, c.var.person, c.req.valid('param'));
			return c.json({ putBack: true });
		},
	)
	.delete(
		'/surveys/:id/taken-down/:one/words',
		access('admin'),
		describe('Erase what was taken down', 'This cannot be undone.'),
		oneParams,
		async (c) => {
			await eraseResult(c.var.world, c.var.person, c.req.valid('param'));
			return c.json({ erased: true });
		},
	);

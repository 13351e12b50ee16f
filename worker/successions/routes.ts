import { Hono } from 'hono';
import * as v from 'valibot';
import { Id, SuccessionAnswer } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { acceptSuccession } from './accept-succession.ts';
import { answerSuccession } from './answer-succession.ts';
import { showSuccession } from './show-succession.ts';
import { startSuccession } from './start-succession.ts';

const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - 1));
const Two = v.strictObject({ before: Id, after: Id });
const Status = v.picklist(
	['interim', 'final'],
	'A draft takes no other’s place yet: choose interim or in force.',
);

export const successionRoutes = new Hono<Door>()
	.post(
		'/successions',
		access('worker'),
		describe(
			'Compare two versions of a strategy',
			'Proposes what stayed, changed, was split or merged, or went.',
		),
		smallBody,
		body(Two),
		async (c) => c.json({ id: await startSuccession(c.var.world, c.var.person, c.req.valid('json')) }, 201),
	)
	.get('/successions/:id', access('worker'), describe('Two versions that are compared'), idParam, async (c) =>
		c.json(await showSuccession(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/successions/:id/answers',
		access('worker'),
		describe('Say what became of a part'),
		smallBody,
		idParam,
		body(v.strictObject({ version: Version, answer: SuccessionAnswer })),
		async (c) => {
			const seen = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json({ version: await answerSuccession(c.var.world, c.var.person, seen) });
		},
	)
	.post(
		'/successions/:id/accept',
		access('worker'),
		describe(
			'Put the new version in the place of the one before',
			'Every link follows; the one before stays readable.',
		),
		smallBody,
		idParam,
		body(v.strictObject({ version: Version, status: Status })),
		async (c) => {
			const seen = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json(await acceptSuccession(c.var.world, c.var.person, seen));
		},
	);

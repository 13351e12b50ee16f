import { Hono } from 'hono';
import { strategiesOfCouncil } from '#db';
import { StrategyContent } from '#surveys';
import { access, largeBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { saveStrategy } from './save-strategy.ts';
import { showStrategyAtDesk } from './show-strategy.ts';

export const strategyRoutes = new Hono<Door>()
	.get(
		'/strategies',
		access('staff'),
		describe('The strategies of the council, with everything a question can be linked to'),
		async (c) => c.json({ strategies: await strategiesOfCouncil(c.var.world.db, c.var.person.councilId) }),
	)
	.get('/strategies/:id', access('worker'), describe('A strategy, to be changed'), idParam, async (c) =>
		c.json(await showStrategyAtDesk(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/strategies/:id',
		access('worker'),
		describe(
			'Change a strategy’s names and what its priorities serve',
			'What it was called before is kept, and every link holds.',
		),
		largeBody,
		idParam,
		body(StrategyContent),
		async (c) => {
			await saveStrategy(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json'));
			return c.json({ saved: true });
		},
	);

import { Hono } from 'hono';
import { strategiesOfCouncil } from '#db';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { describe } from '../door/validate.ts';

export const strategyRoutes = new Hono<Door>().get(
	'/strategies',
	access('staff'),
	describe('The strategies of the council, with everything a question can be linked to'),
	async (c) => c.json({ strategies: await strategiesOfCouncil(c.var.world.db, c.var.person.councilId) }),
);

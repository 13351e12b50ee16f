import { Hono } from 'hono';
import { closeSurvey } from '#db';
import { acting } from '../acts/acting.ts';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { describe, idParam } from '../door/validate.ts';
import { tryToOpen } from './open-box.ts';

export const openingRoutes = new Hono<Door>().post(
	'/surveys/:id/close',
	access('worker'),
	describe(
		'Close a survey early',
		'Opens the box at once, or within minutes. Nobody can answer any more, and this cannot be undone.',
	),
	smallBody,
	idParam,
	async (c) => {
		const { world, person } = c.var;
		const { id } = c.req.valid('param');
		const db = acting(world, person, { kind: 'survey-closed-early', thing: id });
		if (!(await closeSurvey(db, person.councilId, id, world.now.toISOString()))) refuse('wrong-state');
		await tryToOpen(world, id);
		return c.json({ closed: true });
	},
);

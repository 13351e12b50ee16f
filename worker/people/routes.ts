import { Hono } from 'hono';
import * as v from 'valibot';
import { invitePerson, peopleOfCouncil, removePerson, signOutEverywhere } from '#db';
import { dayOf, filled, line } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { Email } from '../sign-in/routes.ts';

const Invited = v.strictObject({
	name: filled(line(80), 'Write their name.'),
	email: Email,
	role: v.picklist(['worker', 'board', 'admin', 'key-holder'], 'Choose a role.'),
});

export const peopleRoutes = new Hono<Door>()
	.get('/people', access('staff'), describe('The people of the council who may sign in'), async (c) =>
		c.json({ people: await peopleOfCouncil(c.var.world.db, c.var.person.councilId) }),
	)
	.post('/people', access('admin'), describe('Let somebody in'), smallBody, body(Invited), async (c) => {
		const { world, person } = c.var;
		const invited = { id: world.newId(), councilId: person.councilId, ...c.req.valid('json') };
		const { id, name, role } = invited;
		const act = { kind: 'person-invited', thing: id, name, details: { role } } as const;
		const added = await invitePerson(acting(world, person, act), invited);
		if (!added)
			refuse('already-there', [{ field: 'email', message: 'Somebody with this address is here already.' }]);
		return c.json({ added }, 201);
	})
	.delete('/people/:id', access('admin'), describe('Shut somebody out'), idParam, async (c) => {
		const { world, person } = c.var;
		const { id } = c.req.valid('param');
		if (id === person.id) refuse('wrong-state', [{ field: 'id', message: 'You cannot shut yourself out.' }]);
		const db = acting(world, person, { kind: 'person-removed', thing: id });
		if (!(await removePerson(db, person.councilId, id, dayOf(world.now.toISOString())))) refuse('not-found');
		return c.json({ removed: true });
	})
	.delete(
		'/people/:id/sessions',
		access('admin'),
		describe('Sign somebody out everywhere'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const { id } = c.req.valid('param');
			if (id === person.id)
				refuse('wrong-state', [{ field: 'id', message: 'Sign yourself out in “Your account”.' }]);
			const db = acting(world, person, { kind: 'person-signed-out', thing: id });
			if (!(await signOutEverywhere(db, person.councilId, id))) refuse('not-found');
			return c.json({ ended: true });
		},
	);

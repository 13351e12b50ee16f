import { Hono } from 'hono';
import * as v from 'valibot';
import { peopleOfCouncil, peopleOrders } from '#db';
import { Id, Role } from '#surveys';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, isTrue, Page, query, Search } from '../door/validate.ts';
import { changePerson } from './change-person.ts';
import { handOver } from './hand-over.ts';
import { invitePerson } from './invite-person.ts';
import { letBack } from './let-back.ts';
import { listPeople } from './list-people.ts';
import { PersonContent } from './person-content.ts';
import { removePerson } from './remove-person.ts';
import { showPerson } from './show-person.ts';
import { signPersonOut } from './sign-person-out.ts';

const Filter = v.strictObject({
	search: Search,
	role: v.optional(Role),
	gone: isTrue,
	sort: v.optional(v.picklist(peopleOrders)),
	page: v.optional(Page),
});

export const peopleRoutes = new Hono<Door>()
	.get('/people', access('staff'), describe('The people of the council'), async (c) =>
		c.json({ people: await peopleOfCouncil(c.var.world.db, c.var.person.councilId) }),
	)
	.get(
		'/people/list',
		access('staff'),
		describe('The people of the council page by page', 'Those who are no longer here: admins alone.'),
		query(Filter),
		async (c) => c.json(await listPeople(c.var.world, c.var.person, c.req.valid('query'))),
	)
	.post(
		'/people',
		access('admin'),
		describe('Let somebody in', 'They are mailed how to sign in.'),
		smallBody,
		body(PersonContent),
		async (c) => {
			await invitePerson(c.var.world, c.var.person, c.req.valid('json'));
			return c.json({ added: true }, 201);
		},
	)
	.get('/people/:id', access('admin'), describe('Somebody, and all that they owe'), idParam, async (c) =>
		c.json(await showPerson(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/people/:id',
		access('admin'),
		describe('Change name, address and role of somebody', 'The last admin stays one.'),
		smallBody,
		idParam,
		body(PersonContent),
		async (c) => {
			await changePerson(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.post(
		'/people/:id/hand-over',
		access('admin'),
		describe('Give all that somebody owes to another'),
		smallBody,
		idParam,
		body(v.strictObject({ to: Id })),
		async (c) => {
			await handOver(c.var.world, c.var.person, { ...c.req.valid('param'), ...c.req.valid('json') });
			return c.json({ given: true });
		},
	)
	.delete(
		'/people/:id',
		access('admin'),
		describe('Shut somebody out', 'The last admin stays.'),
		idParam,
		async (c) => {
			await removePerson(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ removed: true });
		},
	)
	.post(
		'/people/:id/back',
		access('admin'),
		describe('Let somebody back in'),
		smallBody,
		idParam,
		async (c) => {
			await letBack(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ back: true });
		},
	)
	.delete(
		'/people/:id/sessions',
		access('admin'),
		describe('Sign somebody out everywhere'),
		idParam,
		async (c) => {
			await signPersonOut(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ ended: true });
		},
	);

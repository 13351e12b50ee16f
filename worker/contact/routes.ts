// "Please contact me". The two routes under /councils are for young people and ask nobody who they are; the others are
// for those who get back to them. The board is not among these.
import { Hono } from 'hono';
import * as v from 'valibot';
import {
	contactRequestsOf,
	finishContactRequest,
	nameDutyLead,
	reopenContactRequest,
	takeContactRequest,
	waitingContacts,
} from '#db';
import { ContactRequest, DutyLead, Id } from '#surveys';
import { acting } from '../acts/acting.ts';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { body, describe, idParam, params } from '../door/validate.ts';
import { InLanguage } from '../translations/in-language-query.ts';
import { askForContact, whoWouldContact } from './ask-for-contact.ts';

const Slug = params(v.strictObject({ slug: v.pipe(v.string(), v.maxLength(64)) }));

/** Who had it when the page was shown: two people who press at once do not take it from each other unseen. */
const Taking = v.strictObject({ insteadOf: v.nullable(Id) });

export const contactRoutes = new Hono<Door>()
	.get(
		'/councils/:slug/contact',
		access('anyone'),
		describe('Who would get back to a young person, and how soon'),
		Slug,
		InLanguage,
		async (c) =>
			c.json(await whoWouldContact(c.var.world, c.req.valid('param').slug, c.req.valid('query').in)),
	)
	.post(
		'/councils/:slug/contact',
		access('anyone'),
		describe(
			'Ask to be contacted',
			'Named, and apart from all answers. Deleted thirty days after it was done.',
		),
		smallBody,
		Slug,
		body(ContactRequest),
		async (c) => {
			await askForContact(c.var.world, c.req.valid('param').slug, c.req.valid('json'));
			return c.json({ asked: true }, 201);
		},
	)
	.put(
		'/duty-lead',
		access('admin'),
		describe('Name who gets back to young people', 'Without one, nobody can ask to be contacted.'),
		smallBody,
		body(v.strictObject({ dutyLead: v.nullable(DutyLead) })),
		async (c) => {
			const { world, person } = c.var;
			const db = acting(world, person, { kind: 'duty-lead-named', thing: null });
			await nameDutyLead(db, person.councilId, c.req.valid('json').dutyLead);
			return c.json({ saved: true });
		},
	)
	.get('/contact-requests', access('worker'), describe('Who asked to be contacted'), async (c) =>
		c.json({ requests: await contactRequestsOf(c.var.world.db, c.var.person.councilId) }),
	)
	.get(
		'/contact-requests/waiting',
		access('worker'),
		describe('How many wait to be contacted'),
		async (c) => {
			const { db, now } = c.var.world;
			return c.json(await waitingContacts(db, c.var.person.councilId, now.toISOString()));
		},
	)
	.post(
		'/contact-requests/:id/take',
		access('worker'),
		describe('Take it on to contact somebody'),
		smallBody,
		idParam,
		body(Taking),
		async (c) => {
			const { world, person } = c.var;
			const { id, councilId } = person;
			const taking = { councilId, id: c.req.valid('param').id, takenBy: id, ...c.req.valid('json') };
			const db = acting(world, person, { kind: 'contact-taken', thing: null });
			if (!(await takeContactRequest(db, taking))) refuse('wrong-state');
			return c.json({ taken: true });
		},
	)
	.post(
		'/contact-requests/:id/done',
		access('worker'),
		describe('They have been contacted', 'Deleted thirty days from now.'),
		smallBody,
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const done = { doneBy: person.id, doneOn: world.today };
			const { councilId } = person;
			const db = acting(world, person, { kind: 'contact-done', thing: null });
			if (!(await finishContactRequest(db, { councilId, id: c.req.valid('param').id, ...done })))
				refuse('wrong-state');
			return c.json({ done: true });
		},
	)
	.delete(
		'/contact-requests/:id/done',
		access('worker'),
		describe('They wait after all'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const db = acting(world, person, { kind: 'contact-reopened', thing: null });
			if (!(await reopenContactRequest(db, person.councilId, c.req.valid('param').id))) refuse('wrong-state');
			return c.json({ done: false });
		},
	);

import { Hono } from 'hono';
import * as v from 'valibot';
import { replyOrders } from '#db';
import {
	Day,
	Id,
	otherLanguages,
	ReplyAnswer,
	TakeDownWhy,
	ReplyInLanguage,
	replyStates,
	ReplyContent,
} from '#surveys';
import { Version } from '../door/version.ts';
import { access, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, isTrue, Page, params, query, Search } from '../door/validate.ts';
import { lookOverStored, lookOverTyped } from './look-over.ts';
import { listReplies } from './list-replies.ts';
import { saveReply } from './save-reply.ts';
import { showReply } from './show-reply.ts';
import { startReply } from './start-reply.ts';
import { eraseReply, putReplyBack, takeReplyDown } from './take-reply-down.ts';
import { tellReply } from './tell-reply.ts';
import { showReplyTranslations, translateReply } from './translate-reply.ts';

const Filter = v.strictObject({
	state: v.optional(v.picklist(replyStates)),
	overdue: isTrue,
	/** Whose owner is no longer here. */
	ownerless: isTrue,
	priority: v.optional(Id),
	survey: v.optional(Id),
	owner: v.optional(Id),
	search: Search,
	from: v.optional(Day),
	to: v.optional(Day),
	sort: v.optional(v.picklist(replyOrders)),
	/** `all`: of a survey's page, which shows every one. */
	page: v.optional(v.union([v.literal('all'), Page])),
});

const InLanguage = params(v.strictObject({ id: Id, language: v.picklist(otherLanguages) }));

/** Where it was said stays as it was when the reply was begun. */
const NewReply = v.strictObject({
	...ReplyContent.entries,
	surveyId: v.optional(v.nullable(Id), null),
	questionId: v.optional(v.nullable(Id), null),
});

/** As it was seen: a version that was saved since is refused. Left out, whatever stands is meant. */
const Seen = v.strictObject({ version: v.optional(Version) });
const Saved = v.strictObject({ ...ReplyContent.entries, ...Seen.entries });
/** `standing`: the reply whose words they are to replace. */
const Typed = v.strictObject({
	...{ said: ReplyContent.entries.said, answer: ReplyAnswer },
	links: v.optional(ReplyContent.entries.links, []),
	standing: v.optional(Id),
});

export const replyRoutes = new Hono<Door>()
	.get(
		'/replies',
		access('staff'),
		describe('The replies of the council, page by page, overdue first'),
		query(Filter),
		async (c) => c.json(await listReplies(c.var.world, c.var.person, c.req.valid('query'))),
	)
	.post('/replies', access('worker'), describe('Begin a reply'), smallBody, body(NewReply), async (c) =>
		c.json({ id: await startReply(c.var.world, c.var.person, c.req.valid('json')) }, 201),
	)
	.get('/replies/:id', access('staff'), describe('A reply with its history'), idParam, async (c) =>
		c.json(await showReply(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/replies/:id',
		access('worker'),
		describe('Change a reply', 'Every change is kept: what it was, who changed it, when.'),
		smallBody,
		idParam,
		body(Saved),
		async (c) => {
			const { version, ...content } = c.req.valid('json');
			await saveReply(c.var.world, c.var.person, { ...c.req.valid('param'), version }, content);
			return c.json({ saved: true });
		},
	)
	.get(
		'/replies/:id/translations',
		access('worker'),
		describe('A reply in other languages'),
		idParam,
		async (c) => c.json(await showReplyTranslations(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.put(
		'/replies/:id/translations/:language',
		access('worker'),
		describe('Write a reply in another language', 'Empty, it is taken away. Every change is kept.'),
		smallBody,
		InLanguage,
		body(ReplyInLanguage),
		async (c) => {
			await translateReply(c.var.world, c.var.person, c.req.valid('param'), c.req.valid('json'));
			return c.json({ saved: true });
		},
	)
	.post(
		'/replies/:id/tell',
		access('worker'),
		describe('Tell young people', 'From here on the reply is on the public page.'),
		smallBody,
		idParam,
		body(Seen),
		async (c) => {
			await tellReply(c.var.world, c.var.person, {
				version: undefined,
				...c.req.valid('param'),
				...c.req.valid('json'),
			});
			return c.json({ told: true });
		},
	)
	.get(
		'/replies/:id/look-over',
		access('worker'),
		describe('What to look at in a reply before everybody reads it'),
		idParam,
		async (c) => c.json(await lookOverStored(c.var.world, c.var.person, c.req.valid('param').id)),
	)
	.post(
		'/replies/look-over',
		access('worker'),
		describe('The same of words that are not saved yet', 'Nothing is kept.'),
		smallBody,
		body(Typed),
		async (c) => c.json(await lookOverTyped(c.var.world, c.var.person, c.req.valid('json'))),
	)
	.post(
		'/replies/:id/take-down',
		access('worker'),
		describe('Take a reply down from the public page', 'Its place stays. It can be put back.'),
		smallBody,
		idParam,
		body(v.strictObject({ why: TakeDownWhy })),
		async (c) => {
			await takeReplyDown(c.var.world, c.var.person, c.req.valid('param').id, c.req.valid('json').why);
			return c.json({ takenDown: true });
		},
	)
	.post(
		'/replies/:id/put-back',
		access('worker'),
		describe('Put a reply back on the public page'),
		smallBody,
		idParam,
		body(Seen),
		async (c) => {
			await putReplyBack(c.var.world, c.var.person, {
				version: undefined,
				...c.req.valid('param'),
				...c.req.valid('json'),
			});
			return c.json({ putBack: true });
		},
	)
	.delete(
		'/replies/:id/words',
		access('admin'),
		describe('Erase the words of a reply that was taken down', 'This cannot be undone.'),
		idParam,
		async (c) => {
			await eraseReply(c.var.world, c.var.person, c.req.valid('param').id);
			return c.json({ erased: true });
		},
	);

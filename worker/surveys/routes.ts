import { Hono } from 'hono';
import * as v from 'valibot';
import { deleteDraft, listedSurveys, surveyKinds, surveyOrders, surveyShelves } from '#db';
import { Id, Link, SurveyContent } from '#surveys';
import { acting } from '../acts/acting.ts';
import { destroySurveyKeys } from '../ballot-box/key-cupboard.ts';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam, Page, query, Search } from '../door/validate.ts';
import { Version } from '../door/version.ts';
import { clearDropped } from '../media/clear-dropped.ts';
import { openSurvey } from './open-survey.ts';
import { saveDraft } from './save-draft.ts';
import { startDraft } from './start-draft.ts';
import { findSurvey, refuseChange, showSurvey } from './survey-of-council.ts';
import { whatIsMissing } from './what-is-missing.ts';

const NewSurvey = v.union([
	v.strictObject({ copyOf: v.optional(Id) }),
	v.strictObject({ content: SurveyContent }),
	v.strictObject({ about: Link }),
]);
const Draft = v.strictObject({ version: Version, content: SurveyContent });
const Filter = v.strictObject({
	search: Search,
	shelf: v.optional(v.picklist(surveyShelves)),
	kind: v.optional(v.picklist(surveyKinds)),
	year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
	sort: v.optional(v.picklist(surveyOrders)),
	page: v.optional(Page),
});
const Seen = v.strictObject({ version: Version });

export const surveyRoutes = new Hono<Door>()
	.get(
		'/surveys',
		access('worker'),
		describe('The surveys of the council', 'A few of each shelf, or what is looked for, page by page.'),
		query(Filter),
		async (c) => c.json(await listedSurveys(c.var.world.db, c.var.person.councilId, c.req.valid('query'))),
	)
	.post(
		'/surveys',
		access('worker'),
		describe('Start a draft: empty, as a copy, as it is written already, or about a part of a strategy'),
		largeBody,
		body(NewSurvey),
		async (c) => c.json({ survey: await startDraft(c.var.world, c.var.person, c.req.valid('json')) }, 201),
	)
	.get('/surveys/:id', access('worker'), describe('A survey'), idParam, async (c) =>
		c.json({ survey: await showSurvey(c.var.world, c.var.person, c.req.valid('param').id) }),
	)
	.put(
		'/surveys/:id',
		access('worker'),
		describe('Save a draft'),
		largeBody,
		idParam,
		body(Draft),
		async (c) => {
			const draft = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json({ version: await saveDraft(c.var.world, c.var.person, draft) });
		},
	)
	.delete('/surveys/:id', access('worker'), describe('Throw a draft away'), idParam, async (c) => {
		const { world, person } = c.var;
		const { id } = c.req.valid('param');
		const db = acting(world, person, { kind: 'survey-thrown-away', thing: id });
		if (!(await deleteDraft(db, person.councilId, id))) await refuseChange(world, person, id);
		await destroySurveyKeys(world.keys, id);
		await clearDropped(world);
		return c.json({ removed: true });
	})
	.get(
		'/surveys/:id/check',
		access('worker'),
		describe('What is missing before a survey may open'),
		idParam,
		async (c) => {
			const { world, person } = c.var;
			const survey = await findSurvey(world, person, c.req.valid('param').id);
			return c.json(await whatIsMissing(world, person, survey));
		},
	)
	.post(
		'/surveys/:id/open',
		access('worker'),
		describe('Open a survey', 'From here on its words are frozen.'),
		smallBody,
		idParam,
		body(Seen),
		async (c) => {
			const { id } = c.req.valid('param');
			await openSurvey(c.var.world, c.var.person, id, c.req.valid('json').version);
			return c.json({ opened: true });
		},
	);

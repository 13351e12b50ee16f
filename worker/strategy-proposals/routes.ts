import { Hono } from 'hono';
import * as v from 'valibot';
import { knownHeadingsOf, proposalsOfCouncil } from '#db';
import { StrategyReview } from '#surveys';
import { ReviewStep } from '#surveys/review';
import { access, largeBody, smallBody } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { body, describe, idParam } from '../door/validate.ts';
import { saveProposal, showProposal } from './proposal-of-council.ts';
import { forgetHeading } from './forget-heading.ts';
import { putIn } from './put-in.ts';
import { startProposal } from './start-proposal.ts';
import { takeStep } from './take-step.ts';

const Version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER - 1));
const NewProposal = v.union([
	v.strictObject({ content: StrategyReview }),
	v.strictObject({
		name: v.pipe(v.string(), v.maxLength(200)),
		text: v.pipe(v.string(), v.maxLength(600_000)),
	}),
]);

export const strategyProposalRoutes = new Hono<Door>()
	.get(
		'/strategy-proposals',
		access('worker'),
		describe('The strategies that were read from a document and are not put in yet'),
		async (c) => c.json({ proposals: await proposalsOfCouncil(c.var.world.db, c.var.person.councilId) }),
	)
	.post(
		'/strategy-proposals',
		access('worker'),
		describe('Begin the review of a strategy', 'Of one that was read already, or of text that is read here.'),
		largeBody,
		body(NewProposal),
		async (c) => c.json({ id: await startProposal(c.var.world, c.var.person, c.req.valid('json')) }, 201),
	)
	.get(
		'/known-headings',
		access('worker'),
		describe('What lists under a heading are, as the council said when it last read a document in'),
		async (c) => c.json({ headings: await knownHeadingsOf(c.var.world.db, c.var.person.councilId) }),
	)
	.post(
		'/known-headings/forget',
		access('worker'),
		describe('Forget what lists under a heading are'),
		smallBody,
		body(v.strictObject({ heading: v.pipe(v.string(), v.maxLength(300)) })),
		async (c) => {
			await forgetHeading(c.var.world, c.var.person, c.req.valid('json').heading);
			return c.json({ forgotten: true });
		},
	)
	.get('/strategy-proposals/:id', access('worker'), describe('A strategy under review'), idParam, async (c) =>
		c.json({ proposal: await showProposal(c.var.world, c.var.person, c.req.valid('param').id) }),
	)
	.put(
		'/strategy-proposals/:id',
		access('worker'),
		describe('Save a review'),
		largeBody,
		idParam,
		body(v.strictObject({ version: Version, content: StrategyReview })),
		async (c) => {
			const seen = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json({ version: await saveProposal(c.var.world, c.var.person, seen) });
		},
	)
	.post(
		'/strategy-proposals/:id/steps',
		access('worker'),
		describe(
			'Do what a button of the review does',
			'Keep, leave out, merge or split an item, with what was typed into it; add one; save the head.',
		),
		largeBody,
		idParam,
		body(v.strictObject({ version: Version, ...ReviewStep.entries })),
		async (c) => {
			const step = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json(await takeStep(c.var.world, c.var.person, step));
		},
	)
	.post(
		'/strategy-proposals/:id/put-in',
		access('worker'),
		describe('Make a strategy of a reading', 'It becomes a draft on the board; the reading is taken away.'),
		smallBody,
		idParam,
		body(v.strictObject({ version: Version, renames: v.optional(v.boolean()) })),
		async (c) => {
			const seen = { ...c.req.valid('param'), ...c.req.valid('json') };
			return c.json(await putIn(c.var.world, c.var.person, seen), 201);
		},
	);

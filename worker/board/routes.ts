import { Hono } from 'hono';
import * as v from 'valibot';
import { Id } from '#surveys';
import { access } from '../door/access.ts';
import type { Door } from '../door/door.ts';
import { describe, params } from '../door/validate.ts';
import { exportStrategy } from './export-strategy.ts';
import { showBoard } from './show-board.ts';
import { showChain } from './show-chain.ts';
import { showPrinciples } from './show-principles.ts';
import { showPriority } from './show-priority.ts';
import { showSilence } from './show-silence.ts';
import { showStrategy } from './show-strategy.ts';
import { showWithoutHeading } from './show-without-heading.ts';

const slug = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

export const boardRoutes = new Hono<Door>()
	.get(
		'/board/:council',
		access('staff'),
		describe('The strategies of the council'),
		params(v.strictObject({ council: slug })),
		async (c) => c.json(await showBoard(c.var.world, c.var.person, c.req.valid('param').council)),
	)
	.get(
		'/board/:council/:strategy',
		access('staff'),
		describe('A strategy: what was said about each heading, what was answered, and where nobody was asked'),
		params(v.strictObject({ council: slug, strategy: slug })),
		async (c) => c.json(await showStrategy(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/priorities/:id',
		access('staff'),
		describe('One heading of a strategy, with all its evidence'),
		params(v.strictObject({ council: slug, strategy: slug, id: Id })),
		async (c) => c.json(await showPriority(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/no-heading',
		access('staff'),
		describe('The pledges, actions and measures that stand under no heading, with all their evidence'),
		params(v.strictObject({ council: slug, strategy: slug })),
		async (c) => c.json(await showWithoutHeading(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/chain/:kind/:id',
		access('staff'),
		describe('A pledge, action or measure: what it stands under, what is done, was asked, said and replied'),
		params(
			v.strictObject({
				council: slug,
				strategy: slug,
				kind: v.picklist(['pledge', 'action', 'measure']),
				id: Id,
			}),
		),
		async (c) => c.json(await showChain(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/principles',
		access('staff'),
		describe(
			'For each corporate parenting principle the priorities that serve it, here and on public pages elsewhere',
		),
		params(v.strictObject({ council: slug, strategy: slug })),
		async (c) => c.json(await showPrinciples(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/export',
		access('staff'),
		describe('A strategy to be taken away: in the format in which strategies are read, and as rows'),
		params(v.strictObject({ council: slug, strategy: slug })),
		async (c) => c.json(await exportStrategy(c.var.world, c.var.person, c.req.valid('param'))),
	)
	.get(
		'/board/:council/:strategy/silence',
		access('staff'),
		describe('Where a strategy is silent'),
		params(v.strictObject({ council: slug, strategy: slug })),
		async (c) => c.json(await showSilence(c.var.world, c.var.person, c.req.valid('param'))),
	);

import * as v from 'valibot';
import { Id } from '../words/id.ts';

/** What a question, an option or a reply is about: one part of a strategy. */
export const Link = v.strictObject({
	kind: v.picklist(['priority', 'pledge', 'action', 'measure']),
	id: Id,
});
export type Link = v.InferOutput<typeof Link>;

export const strategyStatuses = ['draft', 'interim', 'final', 'superseded'] as const;
export type StrategyStatus = (typeof strategyStatuses)[number];

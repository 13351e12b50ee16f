// What a worker may change of a strategy that is in use. Ids stay, so what was asked and answered stays linked; what was
// called otherwise before is kept with its day.
import * as v from 'valibot';
import { Id } from '../words/id.ts';
import { filled, line } from '../words/text.ts';
import { strategyStatuses } from './link.ts';
import { PrincipleNumber } from './principles.ts';

export const StrategyContent = v.strictObject({
	title: filled(line(200), 'Give the strategy a title.'),
	status: v.picklist(strategyStatuses, 'Choose one of the four.'),
	priorities: v.pipe(
		v.array(
			v.strictObject({
				id: Id,
				title: filled(line(300), 'Write a title.'),
				youngWording: line(300),
				principles: v.pipe(v.array(PrincipleNumber), v.maxLength(7, 'There are seven.')),
			}),
		),
		v.maxLength(60, 'Keep at most 60.'),
	),
});
export type StrategyContent = v.InferOutput<typeof StrategyContent>;

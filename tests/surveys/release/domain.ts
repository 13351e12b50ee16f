// One domain of the Inverter: every box of a question of one shape, and what is told of it.
import { release, type ReleasePlan } from '#surveys/release';
import type { Box } from './every-box.ts';
import { inverted, type Claim } from './inverter.ts';

export interface Domain {
	name: string;
	invert: () => { claims: Claim[]; outcomes: number };
	large: boolean;
}

export const cellsOf = ({ cells }: Box) => cells;
const told = ({ slips, plan, bases }: Box) => JSON.stringify([release(slips, plan), bases]);
export const domain = (name: string, boxes: () => Iterable<Box>, large = false): Domain => ({
	...{ name, large },
	invert: () => inverted(boxes(), told, cellsOf),
});

export const withQuestion = (
	plan: ReleasePlan,
	change: Partial<ReleasePlan['questions'][number]>,
): ReleasePlan => ({
	...plan,
	questions: plan.questions.map((question) => ({ ...question, ...change })),
});

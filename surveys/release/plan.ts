// What a release is made from: the slips of an opened box and a plan that says what was asked of whom.
// docs/release-format.md describes both for people who check a release from a terminal.
import * as v from 'valibot';
import { Answer } from '../question/answer.ts';
import { questionKinds } from '../question/question.ts';
import { Day } from '../words/time.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(16));
const text = v.pipe(v.string(), v.maxLength(400));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const Choice = v.strictObject({ id: name, label: text });

export const PlanQuestion = v.strictObject({
	id: name,
	kind: v.picklist(questionKinds),
	wording: text,
	/** In the order in which they were offered; empty for own words. */
	choices: v.array(Choice),
	/** Of many: the most that may be picked; null, or not there, for as many as one likes. */
	atMost: v.optional(v.nullable(number)),
});
export type PlanQuestion = v.InferOutput<typeof PlanQuestion>;

export const ReleasePlan = v.strictObject({
	title: text,
	openedOn: v.nullable(Day),
	closedOn: v.nullable(Day),
	/** By which routes people were asked, in words ("text message"). */
	routes: v.array(text),
	audience: text,
	notAsked: text,
	/** How many were asked, in all and by the group they were known in; null where nobody counted. */
	asked: v.nullable(v.strictObject({ total: number, bands: v.record(name, number) })),
	/** How many answers one person alone could have given: so many more than ten there must be (second-person/). */
	fromOneHand: v.optional(number),
	/** Ballots that could not be read or did not fit the survey. */
	spoilt: number,
	band: v.nullable(v.strictObject({ wording: text, options: v.array(Choice) })),
	questions: v.array(PlanQuestion),
});
export type ReleasePlan = v.InferOutput<typeof ReleasePlan>;

export const Slips = v.array(
	v.strictObject({ question: name, band: v.nullable(name), answer: v.nullable(Answer) }),
);

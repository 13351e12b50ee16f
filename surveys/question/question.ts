// A question is one of six kinds. A draft may be half written (empty wording, one option); what must be there
// before a survey opens is told by survey/check-before-opening.ts.
import * as v from 'valibot';
import { Link } from '../strategy/link.ts';
import { Id } from '../words/id.ts';
import { line, paragraph } from '../words/text.ts';
import { symbols } from './symbols.ts';

export const limits = {
	questions: 30,
	options: 26,
	/** Own words: 600 characters are two texts' worth of room in a ballot padded to 8,192 bytes. */
	ownWords: 600,
} as const;

export const Option = v.strictObject({
	id: Id,
	label: line(240),
	link: v.nullable(Link),
	symbol: v.optional(v.picklist(symbols)),
	/** Help for whoever chooses it (signposts.ts). */
	signpost: v.optional(line(240)),
});
export type Option = v.InferOutput<typeof Option>;

const asked = {
	id: Id,
	wording: line(240),
	help: paragraph(400),
	required: v.boolean(),
	links: v.pipe(v.array(Link), v.maxLength(40)),
};
const options = v.pipe(
	v.array(Option),
	v.maxLength(limits.options, `Offer at most ${limits.options} answers.`),
);

export const ChooseOne = v.strictObject({ kind: v.literal('choose-one'), ...asked, options });
export const ChooseMany = v.strictObject({
	kind: v.literal('choose-many'),
	...asked,
	options,
	/** The most that may be chosen; null for as many as one likes. */
	atMost: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.options))),
});
export const Agree = v.strictObject({
	kind: v.literal('agree'),
	...asked,
	/** Help for whoever picks a face of one side (signposts.ts). */
	signpost: v.optional(v.strictObject({ when: v.picklist(['disagree', 'agree']), words: line(240) })),
});
export const PutInOrder = v.strictObject({
	kind: v.literal('put-in-order'),
	...asked,
	options,
	/** Every option must be given a place. Without this, those that somebody does not mind about are left unplaced. */
	all: v.optional(v.boolean()),
});
/** The best and the worst of four at a time, for lists that are too long to put in order (ranking/rounds.ts). */
export const BestWorst = v.strictObject({ kind: v.literal('best-worst'), ...asked, options });
export const OwnWords = v.strictObject({
	kind: v.literal('own-words'),
	...asked,
	/** Groups with under-13s are asked too; without this they are not (survey/asked-in-own-words.ts). */
	under13: v.optional(v.boolean()),
	/** The worker says that it asks about harm or feeling unsafe. */
	aboutHarm: v.optional(v.boolean()),
	/** It is agreed who reads the words, and what they do where somebody tells of harm. */
	agreed: v.optional(v.boolean()),
});
export type OwnWords = v.InferOutput<typeof OwnWords>;

export const Question = v.variant('kind', [ChooseOne, ChooseMany, Agree, PutInOrder, BestWorst, OwnWords]);
export type Question = v.InferOutput<typeof Question>;
export type QuestionKind = Question['kind'];
export const questionKinds = [
	'choose-one',
	'choose-many',
	'agree',
	'put-in-order',
	'best-worst',
	'own-words',
] as const;

/** Whether what comes of it is an order: of all options, or of the best and worst of a few at a time. */
export const asksForOrder = (kind: QuestionKind) => kind === 'put-in-order' || kind === 'best-worst';

/** The five faces, from the left. The ids are what a ballot carries. */
export const faces = [
	{ id: '1', label: 'Disagree a lot' },
	{ id: '2', label: 'Disagree' },
	{ id: '3', label: 'In the middle' },
	{ id: '4', label: 'Agree' },
	{ id: '5', label: 'Agree a lot' },
] as const;

/** What can be picked in a question, as results show it; own words have nothing to pick. */
export const choicesOf = (question: Question): readonly { id: string; label: string }[] => {
	switch (question.kind) {
		case 'choose-one':
		case 'choose-many':
		case 'put-in-order':
		case 'best-worst':
			return question.options;
		case 'agree':
			return faces;
		case 'own-words':
			return [];
	}
};

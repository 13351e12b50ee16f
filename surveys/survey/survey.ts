// A survey: questions put to an audience. draft → open → closed → released → answered, and never back; an
// open one can be taken back, and ends there.
import * as v from 'valibot';
import { asksForOrder, limits, Question } from '../question/question.ts';
import { Id } from '../words/id.ts';
import { otherLanguages } from '../words/languages.ts';
import { line, paragraph } from '../words/text.ts';
import { Day, Instant } from '../words/time.ts';
import { KeyHolder } from './key-holder.ts';

/** `taken-back`: it was opened by mistake. Its box was given up unread, and it never has results. */
export const surveyStates = ['draft', 'open', 'closed', 'released', 'answered', 'taken-back'] as const;
export type SurveyState = (typeof surveyStates)[number];

/** The one declared breakdown of a survey, asked on the phone and fixed before the survey opens. */
export const Band = v.strictObject({
	wording: line(160),
	options: v.pipe(
		v.array(v.strictObject({ id: Id, label: line(60) })),
		v.maxLength(8, 'Use at most 8 groups.'),
	),
});
export type Band = v.InferOutput<typeof Band>;

/** Everything the worker writes. One schema for the form, the API and the stored JSON. */
export const SurveyContent = v.strictObject({
	title: line(90),
	why: paragraph(400),
	readers: line(240), // who will read the answers
	audience: line(240), // who is asked
	notAsked: line(240), // who is not, and why
	opensAt: v.nullable(Instant),
	closesAt: v.nullable(Instant),
	answerBy: v.nullable(Day), // when young people hear what happened
	band: v.nullable(Band),
	keyHolder: v.optional(v.nullable(KeyHolder), null), // who alone can open the box; null: our computer
	/** The languages beside English that young people may choose (words/languages.ts). */
	languages: v.optional(v.pipe(v.array(v.picklist(otherLanguages)), v.maxLength(otherLanguages.length))),
	questions: v.pipe(
		v.array(Question),
		v.maxLength(limits.questions, `Ask at most ${limits.questions} questions.`),
	),
});
export type SurveyContent = v.InferOutput<typeof SurveyContent>;

export const emptySurvey: SurveyContent = {
	title: '',
	why: '',
	readers: '',
	audience: '',
	notAsked: '',
	opensAt: null,
	closesAt: null,
	answerBy: null,
	band: null,
	keyHolder: null,
	questions: [],
};

/** A poll is a survey of one ranking question: a list to put in order, or the best and worst of it in rounds. */
export const isPoll = ({ questions: [first, ...more] }: SurveyContent) =>
	first !== undefined && more.length === 0 && asksForOrder(first.kind);

// A survey before it opens. Its title stands on a phone and on the council's page, its other words on the phone alone; all of
// them stay in its results. Words that the council's list has are told by survey/rather-hear.ts already.
import type { Question } from '../question/question.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { lookOver, type Found, type GoingPublic, type Looking } from './going-public.ts';

type Words = Pick<SurveyContent, 'title' | 'why' | 'audience' | 'notAsked' | 'band' | 'questions'>;

const ours = (field: string, text: string) => ({ field, text, whose: 'ours' as const });

function textsOf({ title, why, audience, notAsked, band, questions }: Words): GoingPublic[] {
	return [
		{ ...ours('title', title), onScreen: true },
		ours('why', why),
		ours('audience', audience),
		ours('notAsked', notAsked),
		ours('band.wording', band?.wording ?? ''),
		...(band?.options ?? []).map(({ label }, place) => ours(`band.options.${place}.label`, label)),
		...questions.flatMap(textsOfQuestion),
	];
}

/** With its help, and the words that stand beside an answer for whoever gives it. */
function textsOfQuestion(question: Question, at: number): GoingPublic[] {
	const field = `questions.${at}`;
	const own = [ours(`${field}.wording`, question.wording), ours(`${field}.help`, question.help)];
	if (question.kind === 'agree')
		return [...own, ours(`${field}.signpost.words`, question.signpost?.words ?? '')];
	if (!('options' in question)) return own;
	const options = question.options.flatMap(({ label, signpost = '' }, place) => [
		ours(`${field}.options.${place}.label`, label),
		ours(`${field}.options.${place}.signpost`, signpost),
	]);
	return [...own, ...options];
}

/** Everything to look at in a survey, in the order of the page. */
export const lookOverSurvey = (survey: Words, { look }: Looking): Found[] =>
	textsOf(survey).flatMap((text) => lookOver(text, { look, glossary: [] }));

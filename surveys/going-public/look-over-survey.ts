// A survey before it opens. Its title stands on a phone and on the council's page, its other words on the phone alone; all of
// them stay in its results. Words that the council's list has are told by survey/rather-hear.ts already.
import type { SurveyContent } from '../survey/survey.ts';
import { lookOver, type Found, type GoingPublic, type Looking } from './going-public.ts';

type Words = Pick<SurveyContent, 'title' | 'why' | 'audience' | 'notAsked' | 'questions'>;

function textsOf({ title, why, audience, notAsked, questions }: Words): GoingPublic[] {
	const ours = (field: string, text: string) => ({ field, text, whose: 'ours' as const });
	return [
		{ ...ours('title', title), onScreen: true },
		ours('why', why),
		ours('audience', audience),
		ours('notAsked', notAsked),
		...questions.flatMap((question, at) => [
			ours(`questions.${at}.wording`, question.wording),
			...('options' in question
				? question.options.map(({ label }, place) => ours(`questions.${at}.options.${place}.label`, label))
				: []),
		]),
	];
}

/** Everything to look at in a survey, in the order of the page. */
export const lookOverSurvey = (survey: Words, { look }: Looking): Found[] =>
	textsOf(survey).flatMap((text) => lookOver(text, { look, glossary: [] }));

// The texts of a survey that can be had in another language, each under a key that stays when others come and go.
import { allSignposts } from '../question/signposts.ts';
import type { Question } from '../question/question.ts';
import type { SurveyContent } from './survey.ts';

export interface Translatable {
	key: string;
	english: string;
}

const ofQuestion = (question: Question): Translatable[] => [
	{ key: `${question.id}.wording`, english: question.wording },
	{ key: `${question.id}.help`, english: question.help },
	...('options' in question ? question.options.map(({ id, label }) => ({ key: id, english: label })) : []),
];

/** In the order of the page; nothing that is empty. */
export const translatable = (survey: SurveyContent): Translatable[] =>
	[
		{ key: 'title', english: survey.title },
		{ key: 'why', english: survey.why },
		{ key: 'readers', english: survey.readers },
		...survey.questions.flatMap(ofQuestion),
		{ key: 'band.wording', english: survey.band?.wording ?? '' },
		...(survey.band?.options ?? []).map(({ id, label }) => ({ key: id, english: label })),
		{ key: 'keyHolder.role', english: survey.keyHolder?.role ?? '' },
		...allSignposts(survey).map((words) => ({ key: `signpost.${words}`, english: words })),
	].filter(({ english }) => english !== '');

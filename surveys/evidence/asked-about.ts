// What was put to young people about a strategy, whether or not anything came of it yet. Only the words of a question
// and how far its survey has got: no answer, and no number of answers, is known here before the release.
import type { Link } from '../strategy/link.ts';
import type { SurveyState } from '../survey/survey.ts';
import type { AboutLink } from './finding.ts';

/** A link of a question that young people were asked; drafts are no questions yet, and what was taken back is none any more. */
export interface AskedLink extends AboutLink {
	survey: string;
	state: Exclude<SurveyState, 'draft' | 'taken-back'>;
	closesAt: string | null;
	wording: string;
}

export interface AskedQuestion {
	surveyId: string;
	survey: string;
	questionId: string;
	wording: string;
	state: AskedLink['state'];
	closesAt: string | null;
	/** `asOption`: only as one of the things that the question puts beside each other. */
	about: (Link & { asOption: boolean })[];
}

/** Every question with what it is about, the latest to close first. */
export function askedQuestions(links: readonly AskedLink[]): AskedQuestion[] {
	const byQuestion = Map.groupBy(links, ({ surveyId, questionId }) => `${surveyId} ${questionId}`);
	const questions = [...byQuestion.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { surveyId, survey, questionId, wording, state, closesAt } = first;
		const about = [...Map.groupBy(same, ({ targetId }) => targetId)].flatMap(([id, links]) =>
			links
				.slice(0, 1)
				.map(({ kind }) => ({ kind, id, asOption: links.every(({ optionId }) => optionId !== '') })),
		);
		return [{ surveyId, survey, questionId, wording, state, closesAt, about }];
	});
	const closing = ({ closesAt }: AskedQuestion) => closesAt ?? '';
	return questions.sort((a, b) => (closing(a) < closing(b) ? 1 : closing(a) > closing(b) ? -1 : 0));
}

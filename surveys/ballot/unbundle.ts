// When the box is opened, ballots are taken apart. What is left are slips: one answer to one question, with its band.
// No slip says which other slips came from the same person.
import type { Answer } from '../question/answer.ts';
import type { SurveyContent } from '../survey/survey.ts';
import type { Ballot } from './ballot.ts';

export interface Slip {
	question: string;
	band: string | null;
	/** null: the question was skipped. Every ballot gives one slip for every question, so bases can be told. */
	answer: Answer | null;
}

/** One slip for every question of the survey, in the survey's order; the caller shuffles them with all others. */
export const unbundle = (survey: SurveyContent, ballot: Ballot): Slip[] =>
	survey.questions.map(({ id }) => ({ question: id, band: ballot.band, answer: ballot.answers[id] ?? null }));

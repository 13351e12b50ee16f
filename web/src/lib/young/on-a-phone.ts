// What every phone says of a survey: where a question stands in it, and the day it closes. The editor shows the same beside it.
import { dayInEngland, groupComesFirst, type SurveyContent } from '#surveys';
import type { SpokenWords } from '../words/spoken.ts';

/** How many steps ask something, and which the question at this place is: the group's own question counts among them. */
export const stepOf = (survey: Pick<SurveyContent, 'band' | 'questions'>, at: number) => ({
	number: at + (groupComesFirst(survey) ? 2 : 1),
	of: survey.questions.length + (survey.band ? 1 : 0),
});

export const closingDay = (closesAt: string | null, { t, day }: Pick<SpokenWords, 't' | 'day'>): string =>
	closesAt ? day(dayInEngland(closesAt)) : t.itCloses;

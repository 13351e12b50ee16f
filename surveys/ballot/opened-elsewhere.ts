// What a key-holder's browser hands over after it opened a box: all slips, mixed, and how many ballots they came from.
// The ballots themselves cannot be looked at here, so what can be held is held: each slip fits the survey, and all of
// them together could have come from that many ballots.
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';
import { done, refused, type Outcome } from '../problem.ts';
import { Answer, answerProblem } from '../question/answer.ts';
import { isAsked } from '../survey/asked-in-own-words.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { Id } from '../words/id.ts';
import type { Slip } from './unbundle.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const OpenedElsewhere = v.strictObject({
	slips: v.array(v.strictObject({ question: Id, band: v.nullable(Id), answer: v.nullable(Answer) })),
	/** Ballots taken out of the box, the spoilt ones among them. */
	ballots: Count,
	spoilt: Count,
});
export type OpenedElsewhere = v.InferOutput<typeof OpenedElsewhere>;

/** Refuses with `invalid` what no box of this survey can hold. */
export function checkOpened(survey: SurveyContent, opened: OpenedElsewhere): Outcome<Slip[]> {
	const { slips, ballots, spoilt } = opened;
	const misfit = slips.findIndex((slip) => !fits(survey, slip));
	const problems: FieldProblem[] = [];
	if (misfit !== -1)
		problems.push({ field: `slips.${misfit}`, message: 'This slip does not fit the survey.' });
	if (!cameFrom(survey, slips, ballots - spoilt))
		problems.push({ field: 'slips', message: 'These slips do not come from that many ballots.' });
	return problems.length === 0 ? done(slips) : refused('invalid', problems);
}

function fits({ questions, band }: SurveyContent, slip: Slip): boolean {
	const question = questions.find(({ id }) => id === slip.question);
	if (!question) return false;
	// What a group was not asked, nobody of it has answered.
	const asked = isAsked(question, band, slip.band);
	if (asked ? answerProblem(question, slip.answer) !== null : slip.answer !== null) return false;
	return slip.band === null || (band?.options.some(({ id }) => id === slip.band) ?? false);
}

/** Every ballot gives one slip to every question, with its band: so each question has as many of each band as the others. */
function cameFrom({ questions }: SurveyContent, slips: Slip[], ballots: number): boolean {
	if (ballots < 0 || slips.length !== ballots * questions.length) return false;
	const bandsOf = (id: string) =>
		slips
			.filter(({ question }) => question === id)
			.map(({ band }) => band ?? '')
			.sort()
			.join();
	return new Set(questions.map(({ id }) => bandsOf(id))).size <= 1;
}

// The same question asked again a few days later is answered by the same people, most of them the same way. Whoever then
// lays the two results side by side may see what the one or two said who came in between. No range helps against that, but
// time does: in four weeks answers change. So for so long a question that is being asked, or was told, is not asked again.
// Where nothing was told of it, because too few answered, it may be asked again at once. What was erased since was told all
// the same: whoever kept a copy has it.
// Within one survey the same people answer both on the same day: there a question stands once.
import type { FieldProblem } from '../problem.ts';
import { choicesOf, type Question } from '../question/question.ts';
import { asksTheSame } from '../question/same-question.ts';
import type { Release } from '../release/released.ts';
import { dayInWords } from '../words/day-words.ts';
import { dayInEngland, daysLater } from '../words/time.ts';
import type { SurveyContent } from './survey.ts';

const weeksBetween = 4;
const daysBetween = 7 * weeksBetween;

/** Another survey of the council, open or closed; its release once its box was opened. */
export interface AskedBefore {
	content: SurveyContent;
	release: Release | null;
}

/** What closed before this day says nothing against asking again. */
export const longAgo = (now: string): string => daysLater(dayInEngland(now), -daysBetween - 1);

/** Every question of a survey that would be asked too soon after it was asked before. */
export function askedTooSoon(
	{ questions, opensAt }: SurveyContent,
	before: readonly AskedBefore[],
	now: string,
): FieldProblem[] {
	const opensOn = dayInEngland(opensAt !== null && opensAt > now ? opensAt : now);
	return questions.flatMap((question, at) => {
		const closed = before.flatMap((one) =>
			isTold(one, question) && one.content.closesAt ? [dayInEngland(one.content.closesAt)] : [],
		);
		const from = daysLater(closed.toSorted().at(-1) ?? longAgo(now), daysBetween);
		if (from <= opensOn) return [];
		const message = `Question ${at + 1} is being asked in another survey, or was not long ago. Two results so close together could show what one or two young people said. Open this one on ${dayInWords(from)} or later: ${weeksBetween} weeks after the other closes.`;
		return [{ field: `questions.${at}.wording`, message }];
	});
}

/** Every question of a survey that asks the same as an earlier one of it. */
export const askedTwice = ({ questions }: SurveyContent): FieldProblem[] =>
	questions.flatMap((question, at) => {
		const like = questions
			.slice(0, at)
			.findIndex((one) => question.wording !== '' && asksTheSame(formOf(one), formOf(question)));
		const message = `Question ${at + 1} asks the same as question ${like + 1}. Two results of it could show what one or two young people said. Change its words or its answers, or take it out.`;
		return like < 0 ? [] : [{ field: `questions.${at}.wording`, message }];
	});

/** Asked in that survey, and told, or not known yet. */
function isTold({ content, release }: AskedBefore, question: Question): boolean {
	const asked = content.questions.find((one) => asksTheSame(formOf(one), formOf(question)));
	const released = release?.questions.find(({ id }) => id === asked?.id);
	return asked !== undefined && (released === undefined || released.result.shown || !!released.wasTold);
}

const formOf = (question: Question) => ({
	id: question.id,
	kind: question.kind,
	wording: question.wording,
	choices: choicesOf(question),
});

import type { Question } from '#surveys';

/** What stands where words are missing, as long as a survey is looked at before it is written. */
export const unwritten = '(no words yet)';

/** A half-written question, with a mark where words are missing. */
export function withMarks(question: Question): Question {
	const marked = { ...question, wording: question.wording || unwritten };
	return 'options' in marked
		? {
				...marked,
				options: marked.options.map((option) => ({ ...option, label: option.label || unwritten })),
			}
		: marked;
}

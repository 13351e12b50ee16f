// One answer to one question. An answer is checked against its question twice: kindly on the phone, and strictly when
// the box is opened, because whoever holds a valid signature may seal whatever they like.
import * as v from 'valibot';
import { pickedIn } from '../ranking/best-worst.ts';
import { mostForRounds, numberOfRounds, roundsFit } from '../ranking/rounds.ts';
import { limits, type Question } from './question.ts';
import { paragraph } from '../words/text.ts';

const choice = v.pipe(v.string(), v.minLength(1), v.maxLength(16));
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.options));
const choices = v.pipe(v.array(choice), v.maxLength(limits.options));

export const Answer = v.variant('kind', [
	v.strictObject({ kind: v.literal('choose-one'), option: choice }),
	v.strictObject({ kind: v.literal('choose-many'), options: choices }),
	v.strictObject({ kind: v.literal('agree'), face: v.picklist(['1', '2', '3', '4', '5']) }),
	/**
	 * Best first. An option that is not named was left unplaced. `shownAt`: where the first choice stood when the list was
	 * first shown, from 1; nothing where the list had its own order (docs/decisions/0016).
	 */
	v.strictObject({ kind: v.literal('put-in-order'), order: choices, shownAt: v.optional(place) }),
	/** One for each round of the question, in the order of the rounds; null where nothing was picked. */
	v.strictObject({
		kind: v.literal('best-worst'),
		rounds: v.pipe(
			v.array(v.strictObject({ best: v.nullable(choice), worst: v.nullable(choice) })),
			v.maxLength(numberOfRounds(mostForRounds)),
		),
	}),
	/** `share`: the young person says that their words may be shown, without anything that tells who they are. */
	v.strictObject({ kind: v.literal('own-words'), text: paragraph(limits.ownWords), share: v.boolean() }),
]);
export type Answer = v.InferOutput<typeof Answer>;

export type AnswerProblem =
	'required' | 'wrong-kind' | 'unknown-option' | 'repeated' | 'too-many' | 'nothing-chosen' | 'not-all';

/** What stops `answer` from being an answer to `question`; null when nothing does. A null answer is a skip. */
export function answerProblem(question: Question, answer: Answer | null): AnswerProblem | null {
	if (answer === null) return question.required ? 'required' : null;
	if (answer.kind !== question.kind) return 'wrong-kind';
	switch (answer.kind) {
		case 'choose-one':
			return known(question, [answer.option]);
		case 'choose-many':
			if (
				question.kind === 'choose-many' &&
				question.atMost !== null &&
				answer.options.length > question.atMost
			)
				return 'too-many';
			return known(question, answer.options);
		case 'put-in-order':
			return known(question, answer.order) ?? orderProblem(question, answer);
		case 'best-worst':
			return roundsProblem(question, answer);
		case 'own-words':
			return answer.text === '' ? 'nothing-chosen' : null;
		case 'agree':
			return null;
	}
}

function known(question: Question, chosen: string[]): AnswerProblem | null {
	if (!('options' in question)) return 'wrong-kind';
	if (chosen.length === 0) return 'nothing-chosen';
	if (new Set(chosen).size !== chosen.length) return 'repeated';
	return chosen.every((id) => question.options.some((option) => option.id === id)) ? null : 'unknown-option';
}

function orderProblem(
	question: Question,
	answer: Extract<Answer, { kind: 'put-in-order' }>,
): AnswerProblem | null {
	if (question.kind !== 'put-in-order') return 'wrong-kind';
	const { length } = question.options;
	if ((answer.shownAt ?? 1) > length) return 'unknown-option';
	return question.all && answer.order.length < length ? 'not-all' : null;
}

function roundsProblem(
	question: Question,
	{ rounds }: Extract<Answer, { kind: 'best-worst' }>,
): AnswerProblem | null {
	if (question.kind !== 'best-worst' || rounds.length !== numberOfRounds(question.options.length))
		return 'unknown-option';
	if (rounds.some(({ best, worst }) => best !== null && best === worst)) return 'repeated';
	const { best, worst } = pickedIn(rounds);
	return known(question, [...new Set([...best, ...worst])]);
}

/** Whether every pick of an answer stood in its round; only then was it shown there at all. */
export function fitsRounds(question: Question, answer: Answer | null): boolean {
	if (answer?.kind !== 'best-worst' || question.kind !== 'best-worst') return true;
	return roundsFit(
		question.options.map(({ id }) => id),
		answer.rounds,
	);
}

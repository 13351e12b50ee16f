import type { Question } from '#surveys';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/english.ts';

/** How to answer a question, in a line of its own under it: for whom it is, how, and whether it may be left out. */
export const ruleFor = (question: Question, onlyFor: readonly { label: string }[] | null, t: Words) => ({
	before: onlyFor ? fill(t.onlyFor, { groups: onlyFor.map(({ label }) => label).join(', ') }) : '',
	how: howTo(question, t),
	after: [
		question.kind === 'put-in-order' && (question.all ? t.giveEach : t.leaveOut),
		question.required ? t.required : t.skippable,
	]
		.filter(Boolean)
		.join(' '),
});

function howTo(question: Question, t: Words): string {
	switch (question.kind) {
		case 'choose-one':
			return t.pickOne;
		case 'choose-many':
			return question.atMost === null ? t.pickMany : fill(t.pickUpTo, { n: question.atMost });
		case 'agree':
			return t.pickFace;
		case 'put-in-order':
			return t.numbers;
		case 'best-worst':
			return t.rounds;
		case 'own-words':
			return '';
	}
}

import type { Question } from '#surveys';

/** How to answer a question, in a line of its own under it. */
export const ruleFor = (question: Question, onlyFor: readonly { label: string }[] | null = null): string =>
	[
		onlyFor &&
			`Only for: ${onlyFor.map(({ label }) => label).join(', ')}. If someone else writes here, we throw it away.`,
		howTo(question),
		question.required ? 'We need an answer to this one.' : 'You can skip this.',
	]
		.filter(Boolean)
		.join(' ');

/** With numbers to choose, and (where the script made a list to tap) without. */
export const orderRule = 'Give the best one number 1, the next one number 2.';
export const tapRule = 'Tap the best one first, then the next.';
export const dragRule = 'Click the best one first, then the next, or drag them into order.';

function howTo(question: Question): string {
	switch (question.kind) {
		case 'choose-one':
			return 'Pick one.';
		case 'choose-many':
			return question.atMost === null ? 'Pick as many as you like.' : `Pick up to ${question.atMost}.`;
		case 'agree':
			return 'Pick the face that fits.';
		case 'put-in-order':
			return `${orderRule} ${question.all ? 'Give each one a number.' : 'You can leave some out.'}`;
		case 'own-words':
			return '';
	}
}

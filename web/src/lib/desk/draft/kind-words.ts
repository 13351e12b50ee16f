import type { QuestionKind } from '#surveys';

/** The six kinds of question as workers know them. */
export const kindWords: Record<QuestionKind, { name: string; about: string; hint: string }> = {
	'choose-one': {
		name: 'Choose one',
		about: 'One answer from a list.',
		hint: 'For example: Who do you talk to first when something is wrong?',
	},
	'choose-many': {
		name: 'Choose many',
		about: 'Any answers that fit, from a list.',
		hint: 'For example: What have you done in the last month?',
	},
	agree: {
		name: 'Agree or disagree',
		about: 'A sentence, and five faces.',
		hint: 'Write a sentence to agree with. For example: I can see my friends when I want to.',
	},
	'put-in-order': {
		name: 'Put in order',
		about: 'What matters most, first. On its own it is a poll.',
		hint: 'For example: What should we work on first?',
	},
	'best-worst': {
		name: 'Best and worst',
		about: 'For long lists: the best and the worst of four at a time.',
		hint: 'For example: Which of these matters to you?',
	},
	'own-words': {
		name: 'Own words',
		about: 'A few sentences, read by you and shown to nobody without care.',
		hint: 'For example: What would make a good week better?',
	},
};

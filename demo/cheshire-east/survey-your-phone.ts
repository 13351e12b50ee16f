// A draft: the questions are nearly there, the dates and the groups are not.
import type { DemoSurvey } from '../demo-survey.ts';

export const yourPhone: DemoSurvey = {
	slug: 'your-phone',
	address: 'q2r7n',
	state: 'draft',
	opens: null,
	closes: null,
	answerBy: null,
	released: null,
	title: 'How should we keep in touch?',
	why: 'We send letters, ring at the wrong time and use apps that nobody has. Tell us what would work better.',
	readers: 'The people who ask you, and the people who choose our phones and apps.',
	audience: '',
	notAsked: '',
	band: { wording: '', options: [] },
	askedUnknown: 0,
	failedTexts: null,
	questions: [
		{
			kind: 'put-in-order',
			wording: 'How do you like to hear from us?',
			help: 'Put the best way at the top.',
			about: ['action/5.2'],
			options: ['A text', 'A call', 'A voice note', 'An email', 'A letter', ''],
		},
		{
			kind: 'agree',
			wording: 'I know how often I will hear from my worker.',
			about: ['action/5.1', 'priority/five'],
		},
		{ kind: 'choose-one', wording: 'When is a good time to', about: [], options: [] },
	],
	themes: [],
};

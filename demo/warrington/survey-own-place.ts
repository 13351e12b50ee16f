// A draft, half written: nothing says who is asked or when, and the third question has only one answer so far.
import type { DemoSurvey } from '../demo-survey.ts';

export const ownPlace: DemoSurvey = {
	slug: 'own-place',
	address: 'f6jhd',
	state: 'draft',
	opens: null,
	closes: null,
	answerBy: null,
	released: null,
	title: 'Your first place: what we forget to tell you',
	why: 'If you have moved into your own place, you know things that we don’t. Help us write a better list for the next person.',
	readers: '',
	audience: '',
	notAsked: '',
	band: null,
	askedUnknown: 0,
	failedTexts: null,
	questions: [
		{
			kind: 'agree',
			wording: 'On the day I moved in, I knew who to ring if something broke.',
			about: ['priority/adult-lives', 'measure/housed'],
		},
		{
			kind: 'own-words',
			wording: 'What did nobody tell you?',
			about: ['priority/adult-lives', 'action/enough-homes'],
		},
		{ kind: 'choose-many', wording: '', about: [], options: ['How to read a meter'] },
	],
	themes: [],
};

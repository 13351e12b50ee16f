// A draft whose box only an advocate can open. It waits for her to make the key, and for its dates.
import type { DemoSurvey } from '../demo-survey.ts';

export const feelingSafe: DemoSurvey = {
	slug: 'feeling-safe',
	address: 'k3wbt',
	state: 'draft',
	opens: null,
	closes: null,
	answerBy: null,
	released: null,
	title: 'Feeling safe where you live',
	why: 'Some things are hard to say to the people who look after you. We want to know what we should change.',
	readers: 'Rowan opens the answers. Then the people who ask you see how many said what.',
	audience: 'Everyone from 11 to 17 on our list with a phone that we may text',
	notAsked: 'Under elevens: advocates talk with them in person.',
	band: null,
	keyHolder: { person: 'advocate', name: 'Rowan Achebe', role: 'an independent advocate' },
	askedUnknown: 0,
	failedTexts: null,
	questions: [
		{ kind: 'agree', wording: 'I feel safe where I live.', about: ['priority/safe'] },
		{
			kind: 'choose-one',
			wording: 'If something was wrong at home, who would you tell?',
			about: ['priority/safe'],
			options: ['Someone I live with', 'A worker I trust', 'A friend', 'Someone else', 'Nobody'],
		},
	],
	themes: [],
};

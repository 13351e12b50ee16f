// A poll that closed three days ago. Its box is open and its results are made; the worker has not released them yet.
import type { DemoSurvey } from '../demo-survey.ts';

export const whatFirst: DemoSurvey = {
	slug: 'what-first',
	address: 'm4xv2',
	state: 'closed',
	opens: -24,
	closes: -3,
	answerBy: 32,
	released: null,
	title: 'What should we work on first?',
	why: 'We can’t do everything at once. You put the list in order, and we start at the top of it.',
	readers: 'Councillors and managers see the order that comes out. Nobody sees your list.',
	audience: 'Everyone from 8 to 25 on our list with a phone that we may text',
	notAsked:
		'Children under 8, and those without a phone that we may text. They did this with cards in their groups.',
	band: {
		wording: 'How old are you?',
		options: [
			{ slug: 'young', label: '8 to 15', asked: 96, ballots: 20 },
			{ slug: 'older', label: '16 or over', asked: 54, ballots: 18 },
		],
	},
	askedUnknown: 6,
	failedTexts: 2,
	questions: [
		{
			kind: 'put-in-order',
			required: true,
			wording: 'What matters most to you?',
			help: 'Put it at the top, then the next one, and so on. You can stop when the rest is all the same to you.',
			about: [],
			options: [
				{ label: 'A home that lasts, with people who stick by me', about: 'priority/settled' },
				{ label: 'Feeling safe, and knowing who to tell when I don’t', about: 'priority/safe' },
				{ label: 'Feeling well, in my body and in my head', about: 'priority/healthy' },
				{ label: 'Doing well at school or college, with help when it’s hard', about: 'priority/school' },
				{ label: 'Learning to do things for myself, one step at a time', about: 'priority/prepared' },
				{
					label: 'A good start as an adult: a place, money, people and a job',
					about: 'priority/adult-lives',
				},
			],
			lean: { young: [16, 9, 6, 3, 3, 1], older: [7, 4, 8, 1, 3, 12] },
		},
	],
	themes: [],
};

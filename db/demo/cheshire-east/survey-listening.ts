// Released four months ago, and answered since: the yearly question whether young people are listened to.
import type { DemoSurvey } from '../demo-survey.ts';
import { listeningWords } from './survey-listening-words.ts';

export const listening: DemoSurvey = {
	slug: 'listening',
	address: 'w8pzc',
	state: 'answered',
	opens: -158,
	closes: -137,
	answerBy: -90,
	released: -128,
	title: 'Do we listen?',
	why: 'Last year you told us that listening is the most important thing we do. Are we any good at it? Be honest: we can take it.',
	readers:
		'The participation team reads your words. Councillors and managers see totals, and never who said what.',
	audience: 'Everyone from 10 to 25 who gave us a number to text',
	notAsked: 'Children under 10: their workers ask them with pictures. Those without a number we may text.',
	band: {
		wording: 'Which are you?',
		options: [
			{ slug: 'younger', label: 'Under 16', asked: 74, ballots: 15 },
			{ slug: 'older', label: '16 or over', asked: 63, ballots: 18 },
		],
	},
	askedUnknown: 5,
	failedTexts: 3,
	questions: [
		{
			kind: 'agree',
			wording: 'When I say what I think, adults take it seriously.',
			about: ['priority/six', 'measure/listened-to'],
			skipped: 0,
			lean: { younger: [1, 2, 4, 6, 3], older: [1, 3, 5, 6, 2] },
		},
		{
			kind: 'choose-one',
			wording: 'When did somebody last come back and tell you what happened with your idea?',
			about: ['measure/changed', 'action/6.4'],
			skipped: 4,
			options: ['This month', 'In the last three months', 'Longer ago', 'Never', 'I can’t remember'],
			lean: { younger: [3, 4, 3, 4, 3], older: [3, 4, 4, 5, 1] },
		},
		{
			kind: 'choose-many',
			wording: 'If you don’t like groups, what would work for you?',
			help: 'Choose as many as you like.',
			about: ['action/6.2', 'measure/ways'],
			skipped: 3,
			options: [
				'Talking one to one with someone I know',
				'Texts and voice notes',
				'Short surveys like this one',
				'Making something: a video, a drawing, a song',
				'Doing something together and talking while we do it',
				'I like groups',
			],
			lean: { younger: [50, 45, 35, 50, 65, 30], older: [55, 75, 65, 15, 40, 15] },
		},
		{
			kind: 'agree',
			wording: 'I know who to ask about college, training or a job.',
			about: ['priority/two', 'measure/know-how'],
			skipped: 3,
			lean: { younger: [1, 3, 4, 5, 2], older: [0, 2, 2, 8, 6] },
		},
		{
			kind: 'put-in-order',
			wording: 'Young people soon meet the councillors who decide. What should they talk about first?',
			help: 'Put the most important thing at the top.',
			about: ['action/6.3'],
			skipped: 0,
			options: [
				{ label: 'Money and where to live, before you are 18', about: 'priority/five' },
				{ label: 'Keeping the same school when you move', about: 'priority/two' },
				{ label: 'Getting help sooner when you feel low', about: 'priority/four' },
				{ label: 'The words adults use about us', about: 'action/1.4' },
				{ label: 'Having the same worker for longer', about: 'priority/one' },
			],
			lean: { younger: [2, 6, 4, 4, 7], older: [9, 2, 5, 2, 6] },
		},
		{
			kind: 'own-words',
			wording: 'Tell us one thing that changed because you spoke up, or one thing that should have.',
			help: 'Leave out names and places, so that nobody can tell it was you.',
			about: ['priority/six', 'measure/changed'],
			words: listeningWords,
		},
	],
	themes: ['It changed', 'Nobody told me', 'Still waiting', 'Words'],
};

// A poll of ten things, asked in rounds: the most and the least of four at a time. Released to the board three weeks ago.
import type { DemoSurvey } from '../demo-survey.ts';

export const freeTime: DemoSurvey = {
	slug: 'free-time',
	address: 'w8c3d',
	state: 'released',
	opens: -49,
	closes: -28,
	answerBy: 16,
	released: -21,
	title: 'What should we spend the fun money on?',
	why: 'There is some money for fun things this year, and it won’t pay for all of them. You say what counts.',
	readers: 'The people who ask you, and the people who hold the money. They see how many picked what.',
	audience: 'Everyone from 8 to 25 on our list with a phone that we may text',
	notAsked: 'Children under 8, and those without a phone that we may text. They were asked with pictures.',
	band: {
		wording: 'How old are you?',
		options: [
			{ slug: 'young', label: '8 to 15', asked: 94, ballots: 31 },
			{ slug: 'older', label: '16 or over', asked: 55, ballots: 17 },
		],
	},
	askedUnknown: 4,
	failedTexts: 3,
	questions: [
		{
			kind: 'best-worst',
			required: true,
			wording: 'What would be best for you?',
			about: ['priority/healthy'],
			options: [
				'Swimming, as often as you like',
				'Trips to the sea',
				'A music room, with somebody who shows you how',
				'Football and other teams',
				'Gym passes',
				'Cooking together',
				'A quiet room to draw and read',
				'Days out with brothers and sisters',
				'Cinema tickets',
				'Games nights',
			],
			lean: { young: [9, 8, 3, 7, 2, 2, 2, 15, 6, 5], older: [4, 4, 6, 3, 12, 5, 2, 11, 4, 3] },
		},
	],
	themes: [],
};

// The same poll twice, a year apart: four headings of the strategy, in young people's words. The second is out for three
// weeks. Whoever answered leans a little differently by then, and by age.
import type { DemoSurvey } from '../demo-survey.ts';

const poll: DemoSurvey['questions'][number] = {
	kind: 'put-in-order',
	required: true,
	wording: 'Which of our promises matters most to you?',
	help: 'Put it at the top, then the next one, and so on. You can stop when the rest is all the same to you.',
	about: [],
	options: [
		{ label: 'Help us do well at school, in training and at work', about: 'priority/two' },
		{ label: 'Get us ready for being adults, in good time', about: 'priority/five' },
		{ label: 'Help us feel well, and find us help when we don’t', about: 'priority/four' },
		{ label: 'Do things with us, not to us', about: 'priority/six' },
	],
};

const both = {
	readers: 'Councillors and managers see the order that comes out. Nobody sees your list.',
	audience: 'Everyone from 10 to 25 who gave us a number to text',
	notAsked: 'Children under 10: their workers ask them with pictures. Those without a number we may text.',
	askedUnknown: 5,
	themes: [],
};

export const promisesBefore: DemoSurvey = {
	...both,
	slug: 'promises-before',
	address: 'h5vkt',
	state: 'answered',
	opens: -402,
	closes: -381,
	answerBy: -330,
	released: -374,
	title: 'Which promise comes first?',
	why: 'We are writing our plan for the year. You put our promises in order, and we put the money where you do.',
	band: {
		wording: 'Which are you?',
		options: [
			{ slug: 'younger', label: 'Under 16', asked: 70, ballots: 19 },
			{ slug: 'older', label: '16 or over', asked: 61, ballots: 23 },
		],
	},
	failedTexts: 4,
	questions: [{ ...poll, lean: { younger: [7, 14, 4, 3], older: [8, 9, 5, 4] } }],
};

export const promisesNow: DemoSurvey = {
	...both,
	slug: 'promises-now',
	address: 'j9wcf',
	state: 'released',
	opens: -52,
	closes: -31,
	answerBy: 20,
	released: -22,
	title: 'Which promise comes first this year?',
	why: 'A year ago you put getting ready for being adults first, and we began there. Is that still right? Tell us again.',
	band: {
		wording: 'Which are you?',
		options: [
			{ slug: 'younger', label: 'Under 16', asked: 74, ballots: 33 },
			{ slug: 'older', label: '16 or over', asked: 63, ballots: 36 },
		],
	},
	failedTexts: 2,
	questions: [{ ...poll, lean: { younger: [3, 18, 7, 6], older: [3, 7, 14, 8] } }],
};

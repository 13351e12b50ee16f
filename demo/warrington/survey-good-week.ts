// Open now, for nine more days.
import type { DemoSurvey } from '../demo-survey.ts';
import { goodWeekInEasyRead } from './survey-good-week-easy.ts';
import { goodWeekInArabic } from './survey-good-week-arabic.ts';
import { goodWeekInPolish } from './survey-good-week-polish.ts';

export const goodWeek: DemoSurvey = {
	slug: 'good-week',
	address: 'b3an5',
	state: 'open',
	opens: -5,
	closes: 9,
	answerBy: 40,
	released: null,
	title: 'What makes a good week?',
	why: 'We are planning trips, clubs and help for next year. Before the money is shared out, we want to know what would make your week better.',
	readers:
		'Asha and Farah, who ask you things, read what you write. Other people at the council see how many said what.',
	audience: 'Everyone from 8 to 25 on our list with a phone that we may text',
	notAsked: 'Children under 8, and those without a phone that we may text. We ask them in their groups.',
	band: {
		wording: 'How old are you?',
		options: [
			{ slug: 'young', label: '8 to 11', asked: 38, ballots: 0 },
			{ slug: 'middle', label: '12 to 15', asked: 57, ballots: 0 },
			{ slug: 'older', label: '16 or 17', asked: 29, ballots: 0 },
			{ slug: 'adult', label: '18 or over', asked: 26, ballots: 0 },
		],
	},
	askedUnknown: 0,
	languages: ['ar', 'pl', 'so'],
	translated: { ar: goodWeekInArabic, pl: goodWeekInPolish },
	easy: goodWeekInEasyRead,
	failedTexts: null,
	cardsAskedFor: 20,
	questions: [
		{
			kind: 'choose-one',
			wording: 'It is Saturday and you can do what you like. What would you choose?',
			about: ['action/youth-zone'],
			options: [
				{ label: 'Sport, or something where I move', symbol: 'sport' },
				{ label: 'Making, cooking or fixing something', symbol: 'food' },
				{ label: 'Music, films or games', symbol: 'music' },
				{ label: 'Being outside, or with animals', symbol: 'outside' },
				{ label: 'Time with family or friends', symbol: 'friends' },
				{ label: 'A quiet day to myself', symbol: 'sleep' },
			],
		},
		{
			kind: 'choose-many',
			wording: 'What stops you doing things you enjoy?',
			atMost: 3,
			about: ['action/youth-zone', 'priority/healthy'],
			options: [
				'Getting there and back',
				'It costs too much',
				'I have no one to go with',
				'I don’t know what’s on',
				'It’s on at the wrong time',
				'Too many people have to say yes first',
				'Nothing stops me',
			],
		},
		{
			kind: 'agree',
			wording: 'On a bad day, there is someone I can talk to.',
			signpost: {
				when: 'disagree',
				words: 'You can talk to someone any time, day or night. Childline is free: 0800 1111.',
			},
			about: ['action/feeling-well', 'priority/healthy'],
		},
		{
			kind: 'agree',
			wording: 'When I need a dentist or a doctor, I get to see one soon.',
			about: ['measure/dental-check'],
		},
		{
			kind: 'put-in-order',
			wording: 'We have money for two day trips. Which ones should we do?',
			about: ['priority/healthy'],
			options: [
				'A day by the sea',
				'Climbing and high ropes',
				'Cinema and pizza',
				'A farm, with animals to look after',
				{ label: 'Seeing how a film, a game or a song is made', about: 'priority/school' },
			],
		},
		{
			kind: 'own-words',
			under13: true,
			agreed: true,
			wording: 'What one thing would make your week better?',
			help: 'Small things count.',
			about: ['priority/healthy', 'pledge/ways-to-say'],
		},
	],
	themes: [],
};

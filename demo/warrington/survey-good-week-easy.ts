// The demo's open survey in easy read, by the words that each text was made from.
import type { EasyWords } from '../demo-survey.ts';

export const goodWeekInEasyRead: EasyWords = {
	'What makes a good week?': 'What makes a good week?',
	'We are planning trips, clubs and help for next year. Before the money is shared out, we want to know what would make your week better.':
		'Next year we have money for trips.\nWe have money for clubs and for help.\nYou can say what we should do with it.',
	'Asha and Farah, who ask you things, read what you write. Other people at the council see how many said what.':
		'Asha and Farah read what you write.\nOther people see how many said the same thing.',
	'How old are you?': 'How old are you?',
	'8 to 11': '8 to 11',
	'12 to 15': '12 to 15',
	'16 or 17': '16 or 17',
	'18 or over': '18 or older',

	'It is Saturday and you can do what you like. What would you choose?':
		'It is Saturday.\nYou can do what you like.\nWhat do you want to do?',
	'Sport, or something where I move': 'Play sport',
	'Making, cooking or fixing something': { words: 'Make or cook something', symbol: 'cooking' },
	'Music, films or games': { words: 'Music, films or games', symbol: 'game' },
	'Being outside, or with animals': { words: 'Go outside\nOr be with animals', symbol: 'animals' },
	'Time with family or friends': 'Be with family or friends',
	'A quiet day to myself': 'Have a quiet day',

	'What stops you doing things you enjoy?': 'What stops you from doing fun things?',
	'Getting there and back': { words: 'It is hard to get there', symbol: 'travel' },
	'It costs too much': { words: 'It costs too much', symbol: 'money' },
	'I have no one to go with': { words: 'I have no one to go with', symbol: 'alone' },
	'I don’t know what’s on': { words: 'I don’t know what is on', symbol: 'question' },
	'It’s on at the wrong time': { words: 'It is at the wrong time', symbol: 'time' },
	'Too many people have to say yes first': { words: 'Too many people have to say yes', symbol: 'group' },
	'Nothing stops me': { words: 'Nothing stops me', symbol: 'yes' },

	'On a bad day, there is someone I can talk to.': 'You have a bad day.\nIs there someone you can talk to?',
	'When I need a dentist or a doctor, I get to see one soon.':
		'You need a dentist or a doctor.\nCan you see one soon?',

	'We have money for two day trips. Which ones should we do?':
		'We have money for two day trips.\nWhere should we go?',
	'A day by the sea': { words: 'To the sea', symbol: 'sea' },
	'Climbing and high ropes': { words: 'To climb', symbol: 'climbing' },
	'Cinema and pizza': { words: 'To see a film and eat pizza', symbol: 'film' },
	'A farm, with animals to look after': { words: 'To a farm with animals', symbol: 'animals' },
	'Seeing how a film, a game or a song is made': {
		words: 'To see how a film or a song is made',
		symbol: 'music',
	},

	'What one thing would make your week better?': 'What would make your week better?\nSay one thing.',
	'Small things count.': 'It can be a small thing.',
	'You can talk to someone any time, day or night. Childline is free: 0800 1111.':
		'You can talk to someone.\nYou can talk by day and by night.\nCall Childline: 0800 1111.\nIt is free.',
};

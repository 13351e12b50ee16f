// Our own words in easy read: where the usual ones hold two ideas in a line, or a word that is hard. Everything else is said as
// ever, so that what is promised is promised in one wording.
import { english, type Words } from './english.ts';

export const easyEnglish: Words = {
	...english,
	pickMany: 'You can pick more than one.',
	numbers: 'Number 1 is the best one. Number 2 is the next best.',
	rounds: 'Pick the one that counts most. Then pick the one that counts least.',
	groupFirst: 'You can skip this.',
	groupLast: 'You can skip this.',
	ratherNot: 'I don’t want to say',
	faces: {
		'1': 'No, not at all',
		'2': 'No',
		'3': 'In the middle',
		'4': 'Yes',
		'5': 'Yes, a lot',
	},
	mayShow: 'You can show my words to others. Do not say they are mine.',
};

/** The way there and back. There is no other language than English to it. */
export const easyRead = { offer: 'Easy read', usual: 'Go to the longer words' } as const;

/** The easy welcome, one idea a line. Its promises stand in docs/threat-model.md, word for word. */
export const easyWelcome = {
	wants: '{council} wants to know what you think.',
	noWrong: 'There are no wrong answers.',
	skip: 'You can skip questions.',
	stop: 'You can stop at any time.',
	readers: 'These people read it:',
	weTell: 'We tell you what we do about it by {day}.',
	pressHelp: 'Do you want to talk to someone? Press “Help” at the top.',
} as const;

export const easyPromises = {
	locked: 'We lock your answers away.',
	until: 'Our computer opens them on {day}.',
	notBefore: 'We do not look before.',
	holder: 'Only {name} can open them.',
	noName: 'We do not keep your name with your answers.',
	hard: 'It is very hard to find out it was you.',
	screen: 'Someone next to you may see your screen.',
	onlyYou: 'Do you write a thing that only you know? Then people may guess it was you.',
	early: 'The people who look after our computer could look early. We tell them not to.',
} as const;

// What the phone's script says, in English. The script brings these along, so that the first response need not carry them;
// in another language they are a file of their own (page-words.ts).

/** Said in both places: on the phone, and by our computer where no script runs. */
export const both = {
	tooLong: 'That is {n} letters too long. Make it a bit shorter.',
	sameNumber: '{names} have the same number, {place}. Give each its own.',
	required: 'We need an answer to this one.',
	notAll: 'Some have no number yet. Give each one a number.',
	notAllOrNone: 'Some have no number yet. Give each one a number, or none of them to skip this.',
	tooMany: 'You picked {n}. Pick up to {most}.',
	again: 'That did not work. Answer this one again.',
	mostAndLeast: 'In round {n}, {name} is the most and the least. Change one of them.',
	skipped: 'Skipped',
	change: 'Change',
	changeWhat: 'Change: {what}',
	others: 'Others may see this.',
	onlyReaders: 'We do not show this to others.',
	send: 'Send my answers',
	codeRefused:
		'If you sent before, your answers are safe with us: you are done. If not, look at your code again: a letter may be wrong. Your answers are still here.',
};

export const phone = {
	tap: 'Tap the best one first, then the next.',
	drag: 'Click the best one first, then the next, or drag them into order.',
	mayStay: 'No number means: I don’t mind about this one.',
	mustGo: 'These need a number too.',
	start: 'Start',
	next: 'Next',
	skip: 'Skip',
	back: 'Back',
	backToAnswers: 'Back to my answers',
	noneLeft: 'No more letters left.',
	left: '{n} letters left.',
	isNumber: '{what}, number {n}. Take its number away',
	makeNumber: '{what}. Make it number {n}',
	up: 'Move {what} up',
	down: 'Move {what} down',
	undo: 'Undo',
	undone: 'Undone.',
	stays: '{what} stays where it is.',
	nowNumber: '{what} is number {n} of {of}.',
	noNumberNow: '{what} has no number now.',
	sending: 'Sending…',
	sendingNow: 'Sending your answers.',
	tryAgain: 'Try again',
	notThrough: 'That did not get through. Your answers are still here. Find a better signal, then try again.',
	closedNow: 'Sorry, this one has closed, so your answers were not kept.',
	typeCodeFirst: 'Type your code first. It has 13 letters and numbers.',
	codeLost:
		'The code in your link got lost on the way. Open the link in your text again, or type the code here.',
	codeLater: 'You need your code to send your answers. Type it now, or at the end.',
	linkUsed:
		'If you sent before, your answers are safe with us: you are done. If not, this link does not work any more. Press “Help” at the top to tell someone.',
};

/** Where a question is asked in rounds. */
export const inRounds = {
	most: 'Most',
	least: 'Least',
	round: 'Round {n} of {of}',
	notAnyMore: 'Not any more: {what}',
	asBefore: 'Again, as before: {what}',
};

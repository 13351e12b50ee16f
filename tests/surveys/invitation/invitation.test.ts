// What an invitation says: the frame that is the same for all, and what a council may say in its own words.
import { expect, test } from 'vitest';
import {
	checkTextAt,
	checkTextWords,
	invitationText,
	linkFor,
	minutesToAnswer,
	reminderText,
	textLength,
	TextWords,
	usualTextWords,
} from '#surveys';
import * as v from 'valibot';
import { readySurvey } from '#support/every-kind.ts';

const origin = 'https://heard.example';
const link = linkFor(origin, 'k7p2m', 'X'.repeat(13));
const checkAt = checkTextAt(origin, 'warrington');
const own = {
	greeting: 'Hi!',
	from: 'Farah and Asha at Warrington Council',
	askWhom: 'Farah or Asha',
	sender: '',
};
const vocabulary = { childrenInCare: 'cared for children', careLeavers: 'young adults' };
const council = 'Warrington Borough Council';

test('it says who asks, how long it takes, how to see that it is real, and how to stop', () => {
	expect(invitationText({ council, words: null }, { minutes: 5, link, checkAt })).toBe(
		`Warrington Borough Council: what do you think? About 5 minutes, no names: ${link} Is it real? See heard.example/c/warrington/texts Reply STOP to stop.`,
	);
});

test('in the council’s own words the frame stays: length, link, where to check, STOP', () => {
	expect(invitationText({ council, words: own }, { minutes: 1, link, checkAt })).toBe(
		`Hi! Farah and Asha at Warrington Council: what do you think? About a minute, no names: ${link} Is it real? Ask Farah or Asha, or see heard.example/c/warrington/texts Reply STOP to stop.`,
	);
	expect(reminderText({ council, words: own }, '2026-09-30T16:00:00.000Z')).toMatch(
		/^Farah and Asha at Warrington Council sent you a link by text\..*Is it real\? Ask Farah or Asha\. Reply STOP to stop\.$/,
	);
});

test('the minutes are the survey’s own, by the count of its first page', () => {
	const minutes = minutesToAnswer(readySurvey());
	expect(invitationText({ council, words: null }, { minutes, link, checkAt })).toContain(
		`About ${minutes} minutes`,
	);
});

test('it is two texts at most, and loses no letter', () => {
	for (const words of [null, own])
		expect(textLength(invitationText({ council, words }, { minutes: 12, link, checkAt }))).toMatchObject({
			lost: [],
			fragments: 2,
		});
});

test('it says nothing of care', () => {
	const text = invitationText({ council, words: null }, { minutes: 5, link, checkAt });
	expect(text).not.toMatch(/\bcare|looked after|foster|social/i);
});

test('signs of a word processor become signs of a text', () => {
	const { from } = v.parse(TextWords, { ...usualTextWords, from: ' Farah’s team – “us” ' });
	expect(from).toBe('Farah\'s team - "us"');
	expect(textLength(from).lost).toEqual([]);
});

test.each([
	['from', 'The Leaving Care team', 'Leave out “Care”'],
	['from', 'Your foster carers', 'Leave out “foster”'],
	['greeting', 'Dear young adults', 'Leave out “young adults”'],
	['askWhom', 'your social worker', 'Leave out “social work'],
	['askWhom', 'Farah on 07700 900123', 'addresses and numbers'],
	['from', 'heard.example/x', 'addresses and numbers'],
	['greeting', 'Hi 👋', 'can’t carry these: 👋'],
	['from', 'Łukasz', 'can’t carry these: Ł'],
])('%s may not be “%s”', (field, text, why) => {
	const problems = checkTextWords({ ...usualTextWords, [field]: text }, vocabulary);
	expect(problems).toEqual([{ field, message: expect.stringContaining(why) }]);
});

test.each([own, usualTextWords, { ...own, greeting: 'Bore da!', from: 'Siân at Môn' }])(
	'what names people and outs nobody may be said: %j',
	(words) => {
		expect(checkTextWords(words, vocabulary)).toEqual([]);
	},
);

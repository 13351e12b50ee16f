import { expect, test } from 'vitest';
import {
	checksAsNhsNumber,
	lookOver,
	lookOverReply,
	namesAndPlaces,
	readingAge,
	whatStops,
	type GoingPublic,
} from '#surveys';
import { council as cheshire } from '#demo/cheshire-east/council.ts';
import { replies as cheshireReplies } from '#demo/cheshire-east/replies.ts';
import { council as warrington } from '#demo/warrington/council.ts';
import { replies as warringtonReplies } from '#demo/warrington/replies.ts';

const looking = { look: namesAndPlaces(['Orford', 'Penketh High']), glossary: cheshire.glossary };
const found = (text: string, more: Partial<GoingPublic> = {}) =>
	lookOver({ field: 'said', text, whose: 'theirs', ...more }, looking);
const stopping = (text: string, more: Partial<GoingPublic> = {}) =>
	found(text, more).flatMap(({ stops, text }) => (stops ? [text] : []));

test.each([
	['a full name', 'Sam Smith told us his carer shouts.', ['Sam Smith']],
	['a full name with a street', 'Sam Smith at 12 Elm Road is sad.', ['Sam Smith', '12 Elm Road']],
	['a full name that belongs to somebody', 'It was Chloe O’Brien’s idea.', ['Chloe O’Brien']],
	['a street in small letters', 'They live at 12 elm road now.', ['12 elm road']],
	['a postcode', 'The one in WA5 2TX.', ['WA5 2TX']],
	['a mobile', 'Ring me on 07700 900123.', ['07700 900123']],
	['an address for mail', 'Write to sam.smith@school.example please.', ['sam.smith@school.example']],
	['an NHS number', 'My number is 943 476 5919.', ['943 476 5919']],
	['a score', 'An SDQ score of 17 is high.', ['SDQ score of 17']],
	['a diagnosis', 'She was diagnosed with ADHD.', ['diagnosed with ADHD']],
])('%s never goes public', (_, text, expected) => {
	const all = stopping(text);
	expect(all).toEqual(expected);
	for (const one of found(text)) expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text);
});

test.each([
	['a first name', 'Charlie said so.', 'Charlie', 'name'],
	['an age', 'She is 14 years old.', '14 years old', 'age'],
	['a school', 'I go to Penketh High now.', 'Penketh High', 'place'],
	['a name that no list has', 'We met Zyra Quonk there.', 'Zyra Quonk', 'maybe-name'],
	['letters', 'Your IRO helps you.', 'IRO', 'short-name'],
	['a word of the list', 'We talked about respite.', 'respite', 'other-word'],
])('%s is pointed out, with something to do, and does not stop', (_, text, words, kind) => {
	const one = found(text).find((one) => one.text === words);
	expect(one).toMatchObject({ kind, stops: false });
	expect(one?.say).not.toBe('');
	expect(stopping(text)).toEqual([]);
});

test('a council may tell its own number, which it is asked about', () => {
	const text = 'Ring us on 01925 443322 or write to team@council.example.';
	expect(found(text, { whose: 'ours' }).map(({ kind, stops }) => [kind, stops])).toEqual([
		['phone', false],
		['email', false],
	]);
	expect(stopping(text)).toHaveLength(2);
});

test('letters that are explained beside them are left alone', () => {
	for (const text of [
		'Your reviewing officer (IRO) helps.',
		'The IRO (reviewing officer) helps.',
		'On TV and in PE.',
	])
		expect(found(text).filter(({ kind }) => kind === 'short-name')).toEqual([]);
});

test('a word of the council’s list is marked where it stands as a word, not where its letters come first', () => {
	const text = 'A place for LAC.';
	const glossary = [{ say: 'LAC', instead: ['children in care'], why: '' }];
	const [other] = lookOver({ field: 'said', text, whose: 'theirs' }, { ...looking, glossary }).filter(
		({ kind }) => kind === 'other-word',
	);
	expect(other).toMatchObject({ text: 'LAC', at: text.indexOf('LAC') });
});

test('a word with nothing better yet asks that young people be asked, and proposes no empty word', () => {
	const glossary = [{ say: 'respite', instead: [], why: '', askMe: true }];
	const [other] = lookOver(
		{ field: 'said', text: 'We like respite.', whose: 'theirs' },
		{ ...looking, glossary },
	);
	expect(other?.say).toContain('Ask them');
	expect(other?.say).not.toContain('“”');
});

test('a title on a screen does not tell why its owner was asked', () => {
	expect(stopping('Your foster placement', { onScreen: true })).toEqual(['foster']);
	expect(stopping('Your foster placement')).toEqual([]);
	expect(stopping('What makes a good week?', { onScreen: true })).toEqual([]);
});

test('hard sentences are told with the age that they are for', () => {
	const hard =
		'Notwithstanding considerable organisational pressures, the directorate will implement comprehensive commissioning arrangements.';
	expect(readingAge(hard)).toBeGreaterThan(16);
	expect(readingAge('We bought a new bus. It is red. You can ride on it each day now.')).toBeLessThan(9);
	expect(found(`It is so. ${hard}`).find(({ kind }) => kind === 'hard-to-read')?.text).toBe(hard);
});

test('ten digits are an NHS number only where the last one checks the others', () => {
	// The example of the NHS Data Dictionary, and each of its digits wrong.
	expect(checksAsNhsNumber('9434765919')).toBe(true);
	for (let at = 0; at < 10; at++) {
		const digits = [...'9434765919'];
		digits[at] = String((Number(digits[at]) + 1) % 10);
		expect(checksAsNhsNumber(digits.join(''))).toBe(false);
	}
});

test.each([
	['a no without a reason', { state: 'no', why: '.' }, 'answer.why'],
	['a no in two words', { state: 'no', why: 'No money.' }, 'answer.why'],
	['a day in 9999', { state: 'doing', what: 'We are asking them.', by: '9999-12-31' }, 'answer.by'],
	['a day that is past', { state: 'not-yet', why: 'It waits for a room.', by: '2019-01-01' }, 'answer.by'],
] as const)('%s is not told', (_, answer, field) => {
	const stops = whatStops(lookOverReply({ said: 'We want a bus.', answer }, looking, '2026-03-02'));
	expect(stops).toMatchObject([{ field }]);
});

test.each([
	['Warrington', warrington, warringtonReplies],
	['Cheshire East', cheshire, cheshireReplies],
] as const)('the replies of %s could be told as they stand', (_, council, replies) => {
	const mine = { look: namesAndPlaces(council.places), glossary: council.glossary };
	for (const { said, answer } of replies) {
		const texts = [said, ...Object.values(answer).filter((words) => typeof words === 'string')];
		for (const text of texts)
			expect(lookOver({ field: 'x', text, whose: 'ours' }, mine).filter(({ stops }) => stops)).toEqual([]);
	}
});

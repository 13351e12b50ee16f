import { expect, test } from 'vitest';
import { readingHints } from '#surveys';

test.each([
	'What do you want to do?',
	'You have a bad day.\nIs there someone you can talk to?',
	'Be with family or friends',
	'On Saturday everybody can use the computer.',
])('easy words get no hint: %s', (words) => expect(readingHints(words)).toEqual([]));

test('a long sentence is counted', () =>
	expect(readingHints('When I need a dentist or a doctor I get to see one soon.')).toEqual([
		'A sentence has 14 words. Make two of it.',
	]));

test('two ideas in one line are told', () =>
	expect(readingHints('You can skip this. You can stop.')).toEqual(['Start a new line for each idea.']));

test('hard words are named, each once', () =>
	expect(readingHints('A consultation.\nThe participation consultation.')).toEqual([
		'Hard to read: consultation, participation.',
	]));

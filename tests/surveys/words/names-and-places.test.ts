import { describe, expect, test } from 'vitest';
import { givesAway, namesAndPlaces } from '#surveys';

const look = namesAndPlaces(['Latchford', 'Great Sankey', 'Reading', 'Stockton Heath']);
const found = (text: string) => givesAway(text, look).map(({ text }) => text);

describe('a name is noticed', () => {
	test.each([
		['my sister Ellie in Latchford', ['Ellie', 'Latchford']],
		['i want to see callum more', ['callum']],
		['Jayden’s mum was nice to me', ['Jayden']],
		['my brothers Xolani and Thabo are far away', ['Xolani', 'Thabo']],
		['My social worker Zainab never rings', ['Zainab']],
		['my friend Will is moving', ['Will']],
		['her dog is called biscuit and mine is called hope', ['hope']],
		['I told Grace about it', ['Grace']],
		['me and Rose share a room', ['Rose']],
		['my sister poppy', ['poppy']],
		['Muhammad and I play football', ['Muhammad']],
		['MY BROTHER KYLE HITS ME', ['KYLE']],
		['my foster mum Janet', ['Janet']],
	])('“%s”', (text, names) => {
		expect(found(text)).toEqual(names);
	});
});

describe('a place of the council is noticed', () => {
	test.each([
		['I live in great sankey now', ['great sankey']],
		['Latchford is boring', ['Latchford']],
		['there is nothing in LATCHFORD', ['LATCHFORD']],
		['i moved to latchford', ['latchford']],
		['we live in reading', ['reading']],
		['near Stockton Heath there is a park', ['Stockton Heath']],
	])('“%s”', (text, places) => {
		expect(found(text)).toEqual(places);
		expect(givesAway(text, look).map(({ kind }) => kind)).toEqual(places.map(() => 'place'));
	});
});

test.each([
	'Will you ask us again in May?',
	'I hope my friend will come. My brother may too.',
	'Hope is what I need. Grace too.',
	'I like reading and drawing, and going to the park',
	'In April and last June nobody came',
	'My Sister Is Kind And I Love Her',
	'My mum I think is ok. My dad never rings.',
	'I want a bill of rights, a frank talk and a rose garden',
	'My carer says no. Ask her why.',
	'I don’t mind. It isn’t far. We’re fine.',
	'Our social worker changes all the time, and nobody tells us',
	'The summer was good, a chance to play and to have joy',
	'Christmas with my sister was nice. Christian holidays are long.',
])('plain words are left alone: “%s”', (text) => {
	expect(found(text)).toEqual([]);
});

test('a name inside something longer is named once, with it', () => {
	expect(found('My name is Sam and I go to Moss Lane Primary. Sam is 14.')).toEqual([
		'My name is Sam',
		'Moss Lane Primary',
		'Sam',
	]);
});

test('what a council’s places are written with is taken as it stands', () => {
	expect(
		givesAway('I am at St. Mary (old) now', namesAndPlaces(['St. Mary (old)'])).map(({ text }) => text),
	).toEqual(['St. Mary (old)']);
});

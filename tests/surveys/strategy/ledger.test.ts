// Nothing of a document disappears: what was not read is told, ignored by a rule with a name, or shown as not placed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, readText } from '#surveys/reading';
import { applyReviewIntent, startReview } from '#surveys/review';
import { read, rows } from './otherham.ts';

const ledgerOf = (text: string) => {
	const { ledger } = read(text);
	if (!ledger) throw new Error('A document that is read has a ledger.');
	return ledger;
};
const strange =
	'Aim 1: Rest\n\nWhat we will do:\n\n- Buy beds\n\nFrom the attic\n\n- A blue lamp\n- A red lamp\n- A green lamp\n\nThe house is old and the stairs are steep.\n\nAim 2: Play\n\nWhat we will do:\n\n- Hang swings\n';

test('a list that no rule knows is shown whole, under its heading', () => {
	const { notPlaced } = ledgerOf(strange);
	const lamps = notPlaced.filter(({ shape }) => shape === 'item');
	expect(lamps.map(({ text, heading, priority }) => [text, heading, priority])).toEqual([
		['A blue lamp', 'From the attic', 'priority-1'],
		['A red lamp', 'From the attic', 'priority-1'],
		['A green lamp', 'From the attic', 'priority-1'],
	]);
	expect(new Set(lamps.map(({ list }) => list)).size).toBe(1);
	expect(notPlaced.filter(({ shape }) => shape === 'paragraph').map(({ text }) => text)).toEqual([
		'The house is old and the stairs are steep.',
	]);
});

test('what is left aside is left aside by a rule that is named', () => {
	const text = `Contents\n\nAim 1: Rest ..... 2\nAim 2: Play ..... 3\n\n${strange}\n${rows(['Action', 'Lead', 'When'], ['Sing', 'Night Team', '2031'])}\n`;
	expect(ledgerOf(text).ignored.map(({ rule }) => rule)).toEqual([
		'contents page',
		'line that announces a list',
		'heading',
		'head of a table',
	]);
});

test('three lines in a row that look like headings are no headings: they are shown', () => {
	const { notPlaced } = ledgerOf(
		'Aim 1: Rest\n\nA lamp\n\nA blanket\n\nA pillow\n\nWords about rest.\n\nAim 2: Play\n\nWords.\n',
	);
	expect(notPlaced.map(({ text }) => text)).toContain('A blanket');
});

const anyBlock = fc.constantFrom(
	'Aim 1: Rest',
	'Aim 2: Play',
	'What we will do:',
	'- Hang lamps',
	'- Sing songs',
	'A pillow',
	'The stairs are steep and the house is old.',
	'90% of lamps were lit in 2031.',
	'Robin Reed, Head of Lamps',
	'Action\tLead\tWhen',
	'Sew\tThread Team\t2031',
	'Up\tDown',
);

test('whatever stands in a document, each of its lines is accounted for once', () => {
	fc.assert(
		fc.property(fc.array(anyBlock, { maxLength: 25 }), (some) => {
			const { read: found, told, ignored, notPlaced } = ledgerOf(some.join('\n\n'));
			const aside = ignored.reduce((sum, { count }) => sum + count, 0);
			expect(found + told + aside + notPlaced.length).toBe(some.length);
		}),
		{ numRuns: 150 },
	);
});

test('what tells of harm is never left among lines that become a wish with one press', () => {
	const { concerns, ledger } = read(strange.replace('A red lamp', 'Staff shouted at me'));
	expect(concerns.map(({ text }) => text)).toEqual(['Staff shouted at me']);
	expect(ledger?.notPlaced.map(({ text }) => text)).not.toContain('Staff shouted at me');
});

test('one press makes a whole list into promises, where they are printed and under their heading', () => {
	const review = startReview('lamps.txt', readText(strange));
	const list = review.ledger?.notPlaced.find(({ text }) => text === 'A blue lamp')?.list ?? 0;
	const { review: after } = applyReviewIntent(review, `place/${list}/wishes`, { newKey: () => 'x' });
	const placed = after.items.filter(({ key }) => key.startsWith('placed-'));
	expect(placed).toMatchObject(
		['A blue lamp', 'A red lamp', 'A green lamp'].map((words, at) => ({
			kind: 'pledge',
			words,
			state: 'accepted',
			by: 'young people',
			under: 'priority-1',
			places: [{ line: 9 + at }],
		})),
	);
	const coverage = (one: typeof review) => (one.ledger ? coverageOf(one.ledger) : null);
	expect(coverage(after)).toEqual({ ...coverage(review), placed: (coverage(review)?.placed ?? 0) + 3 });
});

test('what is placed from one line keeps the place in that line which it was read at', () => {
	const review = startReview('lamps.txt', readText(strange));
	const list = review.ledger?.notPlaced.find(({ text }) => text === 'A blue lamp');
	const { review: after } = applyReviewIntent(review, `place/${list?.list}/wishes`, { newKey: () => 'x' });
	expect(after.items.find(({ key }) => key === `placed-${list?.key}`)?.places).toEqual(list?.places);
});

test('a press that means nothing, or no list that is left, changes nothing', () => {
	const review = startReview('lamps.txt', readText(strange));
	const pressed = (intent: string) => applyReviewIntent(review, intent, { newKey: () => 'x' }).review;
	expect(pressed('place/1/kings')).toEqual(review);
	expect(pressed('place/999/wishes')).toEqual(review);
});

test('“word – what to say” becomes a word with what to say instead', () => {
	const review = startReview('words.txt', readText('Lamps\n\n- Respite – a day out\n- LAC – children\n'));
	const list = review.ledger?.notPlaced[0]?.list ?? 0;
	const { review: after } = applyReviewIntent(review, `place/${list}/words`, { newKey: () => 'x' });
	expect(after.items).toMatchObject([
		{ kind: 'word', words: 'Respite', instead: 'a day out' },
		{ kind: 'word', words: 'LAC', instead: 'children' },
	]);
});

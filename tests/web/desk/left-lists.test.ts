// What no rule placed, as it is asked about: once for each heading, and first what was said of it last time.
import { expect, test } from 'vitest';
import { readText } from '#surveys/reading';
import { startReview, type KnownHeading } from '#surveys/review';
import { saidOfHeading } from '../../../surveys/strategy/review/known-headings.ts';
import { shownLedger } from '../../../web/src/lib/desk/review/shown-ledger.ts';

const list = (heading: string, ...items: string[]) =>
	`${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n`;
const review = startReview(
	'attic.txt',
	readText(
		`Aim 1: Rest\n\nWhat we will do:\n\n- Buy beds\n\n${list('From the attic', 'A blue lamp', 'A red lamp')}${list('In the shed', 'A rake', 'A spade')}Aim 2: Play\n\n${list('From the Attic', 'A kite', 'A rope')}`,
	),
);
const lists = (known: KnownHeading[] = []) => shownLedger(review, true, known)?.lists ?? [];

test('lists under headings that say the same are asked about once', () => {
	expect(lists().map(({ heading, lines, several }) => [heading, lines.length, several])).toEqual([
		['From the attic', 4, true],
		['In the shed', 2, false],
	]);
});

test('what was said of a heading last time comes first, and only there', () => {
	const known = [
		{ heading: 'in the shed', printed: 'In the shed', means: 'actions', saidOn: '2031-05-01' },
	] as const;
	expect(lists([...known]).map(({ heading, means }) => [heading, means])).toEqual([
		['In the shed', 'actions'],
		['From the attic', null],
	]);
});

test('what is said of a paragraph is not said of its heading, and a heading means nothing for one', () => {
	const stray = startReview(
		'attic.txt',
		readText(
			`Aim 1: Rest\n\nWords.\n\n${list('From the attic', 'A blue lamp')}The house is old and the stairs are steep.\n`,
		),
	);
	const line = stray.ledger?.notPlaced.find(({ shape }) => shape === 'paragraph');
	expect(saidOfHeading(stray, `place/${line?.list ?? 0}/leave`, '2031-05-01')).toBeNull();
	const known = [
		{ heading: 'from the attic', printed: 'From the attic', means: 'actions', saidOn: '2031-05-01' },
	] as const;
	expect(shownLedger(stray, true, [...known])?.text.map(({ means }) => means)).not.toContain('actions');
});

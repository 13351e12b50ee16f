// The review of a reading: what its buttons do, what is left, and what is put in.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { StrategyReview, type ReviewItem } from '#surveys';
import { readCells, readText, Unreadable } from '#surveys/reading';
import {
	addItem,
	applyReviewIntent,
	blankItem,
	checkReview,
	countKinds,
	inOrderOfDoubt,
	piecesOf,
	rowsOfReview,
	startReview,
} from '#surveys/review';
import { smallStrategy } from '#support/small-strategy.ts';

const read = () => startReview('plan.md', readText(smallStrategy));
let drawn = 0;
const newKey = () => `new-${++drawn}`;
const press = (review: StrategyReview, intent: string, at = 0) =>
	applyReviewIntent(review, intent, { at, newKey });
const stateOf = (review: StrategyReview, key: string) => review.items.find((one) => one.key === key)?.state;
const worded = (review: StrategyReview, kind: ReviewItem['kind']) =>
	review.items.filter((one) => one.kind === kind).map(({ words }) => words);
const edit = (review: StrategyReview, key: string, change: Partial<ReviewItem>): StrategyReview => ({
	...review,
	items: review.items.map((one) => (one.key === key ? ({ ...one, ...change } as ReviewItem) : one)),
});

test('a reading is a review as it stands, and nothing of it is accepted yet', () => {
	const review = read();
	expect(v.safeParse(StrategyReview, review).output).toEqual(review);
	expect(review.items.every(({ state }) => state === 'open')).toBe(true);
});

test('every item can be shown beside the line it was read from', () => {
	const review = read();
	const kept = new Map(review.lines.map(({ line, text }) => [line, text]));
	for (const { places, words } of review.items) {
		const [first] = words.split('\n');
		expect(kept.get(places[0]?.line ?? 0)).toContain(first);
	}
});

test('what the reading is not sure of comes first, each in printed order', () => {
	const { items } = read();
	const order = inOrderOfDoubt(items);
	const doubted = items.filter(({ doubts }) => doubts.length > 0);
	expect(doubted.length).toBeGreaterThan(0);
	expect(order.slice(0, doubted.length)).toEqual(doubted);
	expect(order).toHaveLength(items.length);
});

test('keeping an item leads to the next that is not looked at', () => {
	const { review, next } = press(read(), 'accept/commitment-1');
	expect(stateOf(review, 'commitment-1')).toBe('accepted');
	expect(next).toBe('commitment-2');
});

test('keeping all that is sure keeps nothing that is doubted, and nothing of another kind', () => {
	const before = edit(read(), 'commitment-2', { doubts: ['Perhaps not.'] });
	const { review } = press(before, 'accept-sure/pledge');
	expect(stateOf(review, 'commitment-2')).toBe('open');
	expect(countKinds(review).map(({ kind, accepted }) => [kind, accepted])).toEqual([
		['priority', 0],
		['pledge', 3],
		['action', 0],
		['measure', 0],
		['figure', 0],
		['group', 0],
		['word', 0],
	]);
});

test('what somebody left out stays out when the rest is kept', () => {
	const { review } = press(press(read(), 'drop/commitment-1').review, 'accept-sure/pledge');
	expect(stateOf(review, 'commitment-1')).toBe('dropped');
});

test('joined to the one before, the words, doubts and places of both are kept', () => {
	const before = edit(read(), 'commitment-2', { doubts: ['Perhaps not.'] });
	const { review, next } = press(before, 'merge/commitment-2');
	expect(next).toBe('commitment-1');
	expect(review.items.find(({ key }) => key === 'commitment-1')).toMatchObject({
		words: 'Ask before we move anybody Tell you who will look after you',
		doubts: ['Perhaps not.'],
		places: [{ line: 13 }, { line: 14 }],
		state: 'open',
	});
	expect(review.items).toHaveLength(before.items.length - 1);
});

test('what stood under a priority that was joined stands under the one that took it in', () => {
	const { review } = press(read(), 'merge/priority-2');
	const under = review.items.flatMap((one) => ('under' in one ? [one.under] : []));
	expect(new Set(under)).toEqual(new Set(['priority-1']));
});

test('the first of its kind has nothing to be joined to', () => {
	const review = read();
	expect(press(review, 'merge/commitment-1').review).toEqual(review);
});

test('split where it was chosen, no word is lost', () => {
	const before = edit(read(), 'commitment-1', { words: 'One. Two; three.' });
	expect(piecesOf('One. Two; three.')).toEqual(['One.', 'Two;', 'three.']);
	const { review } = press(before, 'split/commitment-1', 3);
	expect(worded(review, 'pledge').slice(0, 2)).toEqual(['One. Two;', 'three.']);
});

test.each([0, 1, 4, 1.5, NaN])('a split before piece %s changes nothing', (at) => {
	const before = edit(read(), 'commitment-1', { words: 'One. Two; three.' });
	expect(press(before, 'split/commitment-1', at).review).toEqual(before);
});

test.each([
	'',
	'accept/nothing',
	'merge/nothing',
	'split/nothing',
	'explode/priority-1',
	'accept-sure/concern',
])('“%s” changes nothing', (intent) => {
	const review = read();
	expect(press(review, intent, 2).review).toEqual(review);
});

test('no button makes a wish of an allegation', () => {
	const concern = read().notes.find(({ about }) => about === 'concern');
	expect(concern?.text).toContain('hits me');
	for (const verb of ['accept', 'reopen', 'split', 'merge', 'accept-sure', 'publish', 'seen']) {
		const { review } = press(read(), `${verb}/${concern?.key ?? ''}`, 2);
		expect(JSON.stringify(review.items)).not.toContain('hits me');
	}
});

test('nothing can be put in while something is open, a concern is not dealt with, or the title is missing', () => {
	const fields = (review: StrategyReview) => checkReview(review).map(({ field }) => field);
	const review = read();
	expect(fields({ ...review, head: { ...review.head, title: '' } })).toEqual([
		'title',
		'items',
		'items',
		'concerns',
	]);
	const done: StrategyReview = {
		...review,
		items: review.items.map((one) => ({ ...one, state: 'accepted' })),
		notes: review.notes.map((one) => ({ ...one, seen: true })),
	};
	expect(fields(done)).toEqual([]);
});

test('what stands under a priority that was left out stands on its own', () => {
	let review = press(read(), 'drop/priority-2').review;
	for (const kind of ['priority', 'pledge']) review = press(review, `accept-sure/${kind}`).review;
	const { priorities, pledges } = rowsOfReview(review, newKey);
	expect(priorities).toHaveLength(1);
	expect(pledges.map(({ priorityId }) => priorityId)).toEqual([
		priorities[0]?.id,
		priorities[0]?.id,
		null,
		null,
	]);
});

test('what is doubted for the same reasons is kept at once, and nothing else is', () => {
	const doubted = (review: StrategyReview, key: string, doubts: string[]) => edit(review, key, { doubts });
	let before = read();
	for (const key of ['commitment-1', 'commitment-3']) before = doubted(before, key, ['Running text.']);
	before = doubted(before, 'commitment-2', ['Running text.', 'Cut off.']);
	before = doubted(before, 'priority-1', ['Running text.']);
	const { review } = press(before, 'accept-alike/commitment-1');
	const accepted = review.items.filter(({ state }) => state === 'accepted').map(({ key }) => key);
	expect(accepted).toEqual(['commitment-1', 'commitment-3']);
	expect(stateOf(press(before, 'drop-alike/commitment-3').review, 'commitment-1')).toBe('dropped');
});

test('what the reading missed is kept, and stands where its line is printed among its kind', () => {
	const review = read();
	const missed = { ...blankItem('pledge', 'new-1'), words: 'Ask us first' };
	const lineOf = (key: string) => review.items.find((one) => one.key === key)?.places[0]?.line ?? 0;
	const order = (from: StrategyReview) =>
		from.items.filter(({ kind }) => kind === 'pledge').map(({ key }) => key);
	const between = addItem(review, missed, lineOf('commitment-2'));
	expect(order(between).slice(0, 3)).toEqual(['commitment-1', 'commitment-2', 'new-1']);
	expect(stateOf(between, 'new-1')).toBe('accepted');
	expect(order(addItem(review, missed, null)).at(-1)).toBe('new-1');
	expect(order(addItem(review, missed, 1))[0]).toBe('new-1');
	expect(v.is(StrategyReview, between)).toBe(true);
});

test('an item that is added is told the page of the line before it', () => {
	const placed = edit(read(), 'commitment-1', { places: [{ page: 3, line: 13, offset: 0 }] });
	const added = addItem(placed, { ...blankItem('pledge', 'new-1'), words: 'Ask us first' }, 20);
	expect(added.items.find(({ key }) => key === 'new-1')?.places).toEqual([{ page: 3, line: 20, offset: 0 }]);
});

test('words and groups are items like any other, and a word needs what to say instead', () => {
	const text = `${smallStrategy}\nThe Night Owls group is for children in our care aged 8 to 15.\n\n| Instead of | Please say |\n| --- | --- |\n| Contact | Family time or seeing family |\n`;
	let review = startReview('plan.md', readText(text));
	for (const kind of ['group', 'word']) review = press(review, `accept-sure/${kind}`).review;
	const { groups, words } = rowsOfReview(review, newKey);
	expect(groups).toMatchObject([{ name: 'Night Owls group', ageFrom: 8, ageTo: 15 }]);
	expect(words).toEqual([{ say: 'Contact', instead: ['Family time', 'seeing family'] }]);
	const word = review.items.find(({ kind }) => kind === 'word');
	const empty = edit(review, word?.key ?? '', { instead: ' ; ' });
	expect(checkReview(empty).map(({ message }) => message)).toContain(
		'Write what to say instead of “Contact”, or leave it out.',
	);
	const long = edit(review, word?.key ?? '', { instead: 'x'.repeat(81) });
	expect(checkReview(long).map(({ message }) => message)).toContain(
		'Shorten “Contact”, or what to say instead, to 80 letters.',
	);
});

test('a difference that states its number is one measure, with its target', () => {
	const text =
		'Aim 1: Rest\n\nWhat difference will we make?\n\n- At least 80% of children sleep well.\n- Everybody is glad\n\nAim 2: Play\n\nWords.\n';
	const measures = startReview('plan.md', readText(text)).items.filter(({ kind }) => kind === 'measure');
	expect(measures).toMatchObject([
		{ words: 'At least 80% of children sleep well.', target: '80%' },
		{ words: 'Everybody is glad', target: '' },
	]);
});

test('a name is left out unless somebody says that it may stand', () => {
	const kept = press(read(), 'accept-sure/pledge').review;
	expect(JSON.stringify(rowsOfReview(kept, newKey))).not.toContain('Ann Example');
	const shown = press(kept, `publish/${kept.names[0]?.key ?? ''}`).review;
	expect(JSON.stringify(rowsOfReview(shown, newKey))).toContain('Cllr Ann Example');
});

test('a reading that could not be stored is refused at once', () => {
	const rows = Array.from({ length: 2001 }, (_, row) => `${row}.1,Do thing number ${row},The team,May 2026`);
	expect(() => startReview('a.csv', readCells(`Ref,Action,Lead,Timescale\n${rows.join('\n')}`))).toThrow(
		Unreadable,
	);
});

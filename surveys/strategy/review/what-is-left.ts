// What a worker has still to look at before a reading can be put in.
import type { FieldProblem } from '../../problem.ts';
import { isSure } from './apply-intent.ts';
import { reviewKinds, type ReviewItem, type ReviewKind, type StrategyReview } from './review.ts';

export interface KindCount {
	kind: ReviewKind;
	all: number;
	open: number;
	/** Open, and the reading is sure. */
	sure: number;
	accepted: number;
}

export const countKinds = ({ items }: Pick<StrategyReview, 'items'>): KindCount[] =>
	reviewKinds.map((kind) => {
		const those = items.filter((one) => one.kind === kind);
		const open = those.filter(({ state }) => state === 'open');
		return {
			kind,
			all: those.length,
			open: open.length,
			sure: open.filter(isSure).length,
			accepted: those.filter(({ state }) => state === 'accepted').length,
		};
	});

/** Why it cannot be put in yet: nothing is left out or decided without somebody having said so. */
export function checkReview({ head, items, notes }: StrategyReview): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (head.title === '') problems.push({ field: 'title', message: 'Give the strategy a title.' });
	if (head.periodFrom === '' || head.periodTo === '')
		problems.push({ field: 'periodFrom', message: 'Say from when to when it holds.' });
	const open = items.filter(({ state }) => state === 'open').length;
	if (open > 0)
		problems.push({
			field: 'items',
			message: `${open} ${open === 1 ? 'item is' : 'items are'} still to be looked at: keep or leave out each.`,
		});
	if (!items.some(({ kind, state }) => (kind === 'priority' || kind === 'pledge') && state === 'accepted'))
		problems.push({
			field: 'items',
			message: 'Keep one heading or promise at least: there is nothing to put in yet.',
		});
	problems.push(...items.flatMap(wordProblem));
	if (notes.some(({ about, seen }) => about === 'concern' && !seen))
		problems.push({
			field: 'concerns',
			message: 'Something tells of harm to somebody. Deal with it first, then say so here.',
		});
	return problems;
}

const longestWord = 80;

/** A word is put in with what to say instead, and both must fit where they are shown. */
function wordProblem(one: ReviewItem): FieldProblem[] {
	if (one.kind !== 'word' || one.state !== 'accepted') return [];
	const said = [one.words, ...one.instead.split(';')].map((piece) => piece.trim());
	const empty = said.slice(1).every((piece) => piece === '');
	const long = said.some((piece) => piece.length > longestWord);
	const name = one.words.length > longestWord ? `${one.words.slice(0, longestWord)} …` : one.words;
	if (empty) return [{ field: 'items', message: `Write what to say instead of “${name}”, or leave it out.` }];
	return long
		? [{ field: 'items', message: `Shorten “${name}”, or what to say instead, to 80 letters.` }]
		: [];
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, type Piece } from '../../../web/src/lib/desk/versions/word-changes.ts';

const text = (pieces: Piece[]) => pieces.map((piece) => piece.text).join(' ');
const kept = (pieces: Piece[]) => pieces.filter(({ own }) => !own).flatMap((piece) => piece.text.split(' '));

test('what only one wording has is marked in it', () => {
	const { before, after } = wordChanges('At least 90% of moves', 'At least 95% of all moves');
	expect(before).toEqual([
		{ text: 'At least', own: false },
		{ text: '90%', own: true },
		{ text: 'of moves', own: false },
	]);
	expect(after.filter(({ own }) => own).map((piece) => piece.text)).toEqual(['95%', 'all']);
});

test('no word is lost, and what is not marked stands in both', () => {
	const words = fc.array(fc.constantFrom('a', 'home', 'that', 'lasts', 'b'), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(words, words, (one, other) => {
			const { before, after } = wordChanges(one.join(' '), other.join(' '));
			expect([text(before), text(after)]).toEqual([one.join(' '), other.join(' ')]);
			expect(kept(before)).toEqual(kept(after));
		}),
	);
});

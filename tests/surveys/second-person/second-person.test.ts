import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersFromOneHand, leastAnswers, smallestBase } from '#surveys';
import { release } from '#surveys/release';
import type { Slip } from '../../../surveys/ballot/unbundle.ts';

const alone = (by: string | null, codes: number) => ({
	kind: 'cards' as const,
	...{ by, confirmedBy: null, codes },
});
const list = (by: string | null, codes: number) => ({ ...alone(by, codes), kind: 'invitation' as const });

describe('answers from one hand', () => {
	test('are the cards of the one person who drew most of them alone', () => {
		expect(answersFromOneHand([])).toBe(0);
		expect(answersFromOneHand([alone('ann', 1), alone('bob', 2), alone('ann', 2)])).toBe(3);
	});
	test('are none that a second person said yes to', () =>
		expect(answersFromOneHand([{ ...alone('ann', 40), confirmedBy: 'bob' }, alone('ann', 1)])).toBe(1));
	test('are all cards that nobody knows who drew', () =>
		expect(answersFromOneHand([alone(null, 20), alone(null, 5)])).toBe(25));
	test('are one for each list after the first, for a phone may stand in every list', () => {
		expect(answersFromOneHand([list('ann', 60)])).toBe(0);
		expect(answersFromOneHand([list('ann', 60), list('ann', 1), list('ann', 9), list('bob', 20)])).toBe(2);
		expect(answersFromOneHand([list('ann', 60), list('ann', 5), alone('ann', 3)])).toBe(4);
	});
	test('are none of a list of which no text went out', () =>
		expect(answersFromOneHand([list('ann', 0), list('ann', 60)])).toBe(0));
	test('never leave fewer than nine answers of others, whatever one person with one phone draws and sends', () =>
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(3), (lists, cards) => {
				// The phone is in every list; each list and each card is answered by the one person.
				const own = lists.length + cards;
				const asked = [...lists.map((codes) => list('ann', codes)), alone('ann', cards)];
				expect(leastAnswers(answersFromOneHand(asked)) - own).toBeGreaterThanOrEqual(9);
			}),
		));
});

/** One yes-or-no question, so many answers to the first choice. */
const told = (first: number, all: number, fromOneHand: number) => {
	const slips: Slip[] = Array.from({ length: all }, (_, place) => ({
		...{ question: 'q', band: place % 2 ? 'a' : 'b' },
		answer: { kind: 'choose-one', option: place < first ? 'y' : 'n' },
	}));
	const about = {
		title: '',
		openedOn: null,
		closedOn: null,
		routes: [],
		audience: '',
		notAsked: '',
		asked: null,
	};
	const choices = ['y', 'n'].map((id) => ({ id, label: id }));
	const band = { wording: '', options: ['a', 'b'].map((id) => ({ id, label: id })) };
	const questions = [{ id: 'q', kind: 'choose-one' as const, wording: '', choices }];
	return release(slips, { ...about, spoilt: 0, fromOneHand, band, questions });
};

describe('what is told', () => {
	test('takes ten answers that are not one person’s, of everybody and of each group', () => {
		const count = fc.integer({ min: 0, max: 60 });
		const hand = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(count, count, hand, (first, all, fromOneHand) => {
				const { answered, questions } = told(first, all, fromOneHand);
				const least = leastAnswers(fromOneHand);
				expect(least - fromOneHand).toBe(smallestBase);
				expect([answered !== null, questions[0]?.result.shown]).toEqual([all >= least, all >= least]);
				for (const { id, result } of questions[0]?.bands ?? [])
					if (result.shown)
						expect(id === 'a' ? Math.floor(all / 2) : Math.ceil(all / 2)).toBeGreaterThanOrEqual(least);
			}),
		);
	});
	test('hangs on how many were drawn and answered, and on no answer', () => {
		for (const all of [9, 10, 12, 13, 20, 30])
			for (const fromOneHand of [0, 3]) {
				const shown = Array.from({ length: all + 1 }, (_, first) => {
					const { answered, questions } = told(first, all, fromOneHand);
					return JSON.stringify([
						answered,
						questions.map(({ result, bands }) => [result.shown, bands.map((one) => one.result.shown)]),
					]);
				});
				expect(new Set(shown).size).toBe(1);
			}
	});
});

// What one person of a council may not do alone. Whoever draws cards could answer them, and whoever closes early could do so
// when one answer has come in: with nine cards, one invitation and an early closing, a worker would read one young person's
// answer. So more than a few cards, and every early closing, need the yes of a second person: another worker, or an admin.
//
// What is left is what somebody draws alone. Ten answers of which three could be theirs are seven. So the least number of
// answers that is told is ten, and one more for each card that the one person drew who drew most of them alone. That hangs on
// who drew what, and never on an answer. Cards that a second person said yes to do not count: two know of them.
import { smallestBase } from '../release/range.ts';
import { filled, line } from '../words/text.ts';

/** For one survey; enough for whoever turns up without a phone, and far from ten. */
export const cardsAlone = 3;

export const confirmationKinds = [
	'cards',
	'closing',
	'telling',
	'putting-back',
	'publishing',
	'result-back',
] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** What goes where everybody reads it: two look at it where the council asks for that. */
export type GoingPublicKind = Exclude<ConfirmationKind, 'cards' | 'closing'>;

/** `done`: the cards were drawn, or the survey was closed. */
export const confirmationStates = ['waiting', 'confirmed', 'done', 'refused', 'withdrawn'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** Why a second person says no. */
export const Reason = filled(line(300), 'Say why not, so that they know.');

export interface CardsDrawn {
	/** Who drew them; null where that was not kept. */
	by: string | null;
	/** Who said yes; null: nobody was asked. */
	confirmedBy: string | null;
	total: number;
}

/** How many cards the one person drew alone who drew most of them alone. */
export function cardsFromOneHand(drawn: readonly CardsDrawn[]): number {
	const alone = Map.groupBy(
		drawn.filter(({ confirmedBy }) => confirmedBy === null),
		({ by }) => by,
	);
	return Math.max(0, ...[...alone.values()].map((own) => own.reduce((sum, { total }) => sum + total, 0)));
}

/** How many answers there must be before anything is told, where so many cards came from one hand. */
export const leastAnswers = (fromOneHand: number): number => smallestBase + fromOneHand;

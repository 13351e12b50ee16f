// What one person of a council may not do alone. Whoever draws cards could answer them, and whoever closes early could do so
// when one answer has come in: with nine cards, one invitation and an early closing, a worker would read one young person's
// answer. So more than a few cards, and every early closing, need the yes of a second person: another worker, or an admin.
// So does reading own words where fewer answered than anything is told of: they could be those of the one who was asked.
//
// What is left is what somebody can answer alone. Ten answers of which three could be theirs are seven. So the least number of
// answers that is told is ten, and one more for each that could be the one person's of whom there could be most:
// - each card that they drew alone;
// - each list that they texted after their first. No number is kept, so a phone may stand in every list, once in each, and get a
//   fresh code each time: with one phone and ten lists, nine are more than one list gives.
// That hangs on who asked how often, and never on an answer. Cards that a second person said yes to do not count: two know of them.
import { smallestBase } from '../release/range.ts';
import { filled, line } from '../words/text.ts';

/** For one survey; enough for whoever turns up without a phone, and far from ten. */
export const cardsAlone = 3;

/** What one person may never do alone. */
export const aloneKinds = ['cards', 'closing', 'reading'] as const;
export type AloneKind = (typeof aloneKinds)[number];

/** Own words are read when the survey is closed; all else is asked for while it is open. */
export const stateFor = (kind: AloneKind) => (kind === 'reading' ? 'closed' : 'open');

export const confirmationKinds = [
	...aloneKinds,
	'telling',
	'putting-back',
	'publishing',
	'result-back',
] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** What goes where everybody reads it: two look at it where the council asks for that. */
export type GoingPublicKind = Exclude<ConfirmationKind, AloneKind>;

/** `confirmed`: cards may be drawn, or own words read, on it. `done`: the cards were drawn, the survey was closed, or it went public. */
export const confirmationStates = ['waiting', 'confirmed', 'done', 'refused', 'withdrawn'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** Why a second person says no. */
export const Reason = filled(line(300), 'Say why not, so that they know.');

/** One drawing of cards, or one list that was texted. */
export interface WayAsked {
	kind: 'cards' | 'invitation';
	/** Who drew or sent; null where that was not kept. */
	by: string | null;
	/** Who said yes; null: nobody was asked. */
	confirmedBy: string | null;
	/** How many codes went out by it. */
	codes: number;
}

/** How many answers could be those of the one person who could have given most, beyond what one list gives. */
export function answersFromOneHand(asked: readonly WayAsked[]): number {
	const alone = Map.groupBy(
		asked.filter(({ confirmedBy, codes }) => confirmedBy === null && codes > 0),
		({ by }) => by,
	);
	return Math.max(0, ...[...alone.values()].map(ofOnePerson));
}

function ofOnePerson(own: readonly WayAsked[]): number {
	const drawn = own.filter(({ kind }) => kind === 'cards').reduce((sum, { codes }) => sum + codes, 0);
	const lists = own.filter(({ kind }) => kind === 'invitation').length;
	return drawn + Math.max(0, lists - 1);
}

/** How many answers there must be before anything is told, where so many could come from one hand. */
export const leastAnswers = (fromOneHand: number): number => smallestBase + fromOneHand;

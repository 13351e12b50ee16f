// What stands beside a release for staff and board, so that whoever reads it sees how its answers could come about: how many
// were asked by text, who drew how many cards and whether a second person agreed, and whether the survey was closed early.

export interface HowAsked {
	texts: number;
	/** By role, never by name. */
	cards: { role: string | null; second: boolean; number: number }[];
	closedEarly: boolean;
}

const roleWords: Record<string, string> = { worker: 'a participation worker', admin: 'an admin' };

const cardsInWords = ({ role, second, number }: HowAsked['cards'][number]) =>
	`${number} ${number === 1 ? 'card' : 'cards'}, drawn by ${(role && roleWords[role]) ?? 'somebody of the council'}${second ? ' with the yes of a second person' : ' alone'}`;

/** "60 texts", "12 cards, drawn by a participation worker with the yes of a second person", "closed early, by two people". */
export const howAskedWords = ({ texts, cards, closedEarly }: HowAsked): string[] => [
	...(texts > 0 ? [texts === 1 ? '1 text' : `${texts} texts`] : []),
	...cards.map(cardsInWords),
	closedEarly ? 'closed early, by two people' : 'closed on the day that was announced',
];

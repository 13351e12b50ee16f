// What stands beside a release for staff and board, so that whoever reads it sees how its answers could come about: how many
// were asked by text, and in lists of how many; who drew how many cards and whether a second person agreed; how long the survey
// was open, and whether it was closed early; and where the council's log stood.
import type { LogMark } from '../act/act.ts';
import { listInWords } from '../words/sentence.ts';

export interface HowAsked {
	/** How many numbers each list had that was texted, the longest first. */
	lists: number[];
	/** By role, never by name. */
	cards: { role: string | null; second: boolean; number: number }[];
	/** Instants; null: before they were kept. */
	opened: string | null;
	closed: string | null;
	closedEarly: boolean;
	/** The last line of the council's log when the answers were counted; null: before that was kept. */
	log: LogMark | null;
}

const roleWords: Record<string, string> = { worker: 'a participation worker', admin: 'an admin' };

const cardsInWords = ({ role, second, number }: HowAsked['cards'][number]) =>
	`${number} ${number === 1 ? 'card' : 'cards'}, drawn by ${(role && roleWords[role]) ?? 'somebody of the council'}${second ? ' with the yes of a second person' : ' alone'}`;

/** So many lists are told one by one; of more, how long they are. */
const listsNamed = 6;

function listsInWords(lists: readonly number[]): string[] {
	const sum = lists.reduce((a, b) => a + b, 0);
	if (sum === 0) return [];
	const texts = sum === 1 ? '1 text' : `${sum} texts`;
	if (lists.length === 1) return [`${texts}, in one list`];
	return [`${texts}, in ${lists.length} lists of ${sizesInWords(lists)}`];
}

function sizesInWords(lists: readonly number[]): string {
	const [longest, shortest] = [lists[0], lists.at(-1)];
	if (longest === shortest) return `${longest} each`;
	return lists.length > listsNamed ? `${longest} down to ${shortest}` : listInWords(lists.map(String));
}

const hour = 3_600_000;

function openInWords({ opened, closed, closedEarly }: HowAsked): string {
	const how = closedEarly ? 'closed early, by two people' : 'closed at the time that was announced';
	if (opened === null || closed === null) return how;
	const hours = Math.round((Date.parse(closed) - Date.parse(opened)) / hour);
	const length =
		hours >= 48 ? `${Math.round(hours / 24)} days` : hours > 1 ? `${hours} hours` : 'an hour or less';
	return `open for ${length}, ${how}`;
}

/** "60 texts, in 2 lists of 40 and 20", "12 cards, drawn by a participation worker with the yes of a second person", "open for 14 days, closed early, by two people". */
export const howAskedWords = (asked: HowAsked): string[] => [
	...listsInWords(asked.lists),
	...asked.cards.map(cardsInWords),
	openInWords(asked),
];

/** "It had 12 lines then; the mark of the last one is 0123456789abcdef". */
export const logMarkWords = ({ number, hash }: LogMark): string =>
	`${number === 1 ? 'It had 1 line' : `It had ${number} lines`} then; the mark of the last one is ${hash.slice(0, 16)}`;

import type { ReplyAnswer } from '../reply/reply.ts';
import { isOverdue, owedOn } from '../reply/reply.ts';
import type { TakenDown } from '../taking-down/take-down.ts';
import type { Link } from '../strategy/link.ts';

/** A reply as a board reads it. */
export interface ReplyToRead {
	id: string;
	said: string;
	answer: ReplyAnswer;
	owner: string;
	dueOn: string;
	toldOn: string | null;
	takenDownOn?: string | null;
	/** Its place, where it was taken down; then it has no words. */
	takenDown?: TakenDown | null;
	/** How often its day was put off. */
	slipped: number;
	links: Link[];
}

/** Overdue first, longest overdue at the top; then what is still owed, by its day; then what is settled, newest first. */
export const repliesInOrder = <R extends Pick<ReplyToRead, 'answer' | 'dueOn' | 'toldOn' | 'takenDownOn'>>(
	replies: readonly R[],
	today: string,
): R[] => {
	const rank = (reply: R) => (isOverdue(reply, today) ? 0 : owedOn(reply) !== null ? 1 : 2);
	const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
	return replies.toSorted((a, b) => {
		const [one, other] = [owedOn(a), owedOn(b)];
		if (rank(a) !== rank(b)) return rank(a) - rank(b);
		return one !== null && other !== null ? byText(one, other) : byText(b.toldOn ?? '', a.toldOn ?? '');
	});
};

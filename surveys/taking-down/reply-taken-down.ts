// A reply that was taken down, as a board reads it and as everybody reads it: that there was one, when it went and why, what
// it was about; and none of its words. It ends no silence, and it is not counted among what is late: nothing is answered.
import type { ReplyAnswer } from '../reply/reply.ts';
import { whyInPublic, type TakenDown, type TakeDownWhy } from './take-down.ts';

interface Stored {
	said: string;
	answer: ReplyAnswer;
	takenDownOn: string | null;
	takenDownWhy: TakeDownWhy | null;
}

/** Where it stood; null where it stands. */
export const placeOfReply = ({
	takenDownOn,
	takenDownWhy,
}: Pick<Stored, 'takenDownOn' | 'takenDownWhy'>): TakenDown | null =>
	takenDownOn === null ? null : { on: takenDownOn, why: whyInPublic(takenDownWhy ?? 'by-mistake') };

/** A reply for whoever may not read what was taken down, nor learn more of why than everybody does. */
export function withoutItsWords<R extends Stored>(reply: R): R & { takenDown: TakenDown | null } {
	const takenDown = placeOfReply(reply);
	return takenDown
		? { ...reply, said: '', answer: { state: 'waiting' }, takenDownWhy: null, takenDown }
		: { ...reply, takenDown };
}

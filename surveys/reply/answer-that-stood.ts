// The answer of a reply that everybody has read before: the one that stands, or stood when it was taken down. What was
// written since is in the reply's history.
import * as v from 'valibot';
import { StoredAnswer, type ReplyAnswer } from './reply.ts';

interface Reply {
	answer: ReplyAnswer;
	toldOn: string | null;
	takenDownOn: string | null;
}

interface Change {
	at: string;
	what: string;
	before: string | null;
}

/** Null where nobody was told anything. `history`: the changes of the reply, oldest first. */
export function answerThatStood(reply: Reply, history: readonly Change[]): ReplyAnswer | null {
	if (reply.toldOn === null) return null;
	if (reply.takenDownOn === null) return reply.answer;
	const down = history.findLast(({ what }) => what === 'taken-down')?.at ?? '';
	const next = history.find(({ what, at }) => what === 'answer' && at >= down);
	if (!next) return reply.answer;
	const before = v.safeParse(StoredAnswer, next.before);
	return before.success ? before.output : null;
}

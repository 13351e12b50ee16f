// How far the replies to a survey are. What was taken down stands beside them: it is neither still to be told nor in the way of
// the survey's end, which asks for one reply that stands, and for no open one (db/queries/releases.ts).
import type { ReplyState } from '#surveys';

export interface ReplySoFar {
	id: string;
	toldOn: string | null;
	takenDownOn: string | null;
	answer: { state: ReplyState };
}

export function answeredSoFar(replies: readonly ReplySoFar[]) {
	const [down, others] = [
		replies.filter(({ takenDownOn }) => takenDownOn !== null),
		replies.filter(({ takenDownOn }) => takenDownOn === null),
	];
	const open = others.filter(({ toldOn, answer }) => toldOn === null || answer.state === 'waiting');
	return { down, others, open, mayEnd: others.length > 0 && open.length === 0 };
}

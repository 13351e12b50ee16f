// How often a promise slipped: a day that was moved to a later one. Moving a day forward is no slip.
import * as v from 'valibot';
import { StoredAnswer } from './reply.ts';

export interface ReplyChange {
	what: 'said' | 'answer' | 'owner' | 'due' | 'told' | 'translation' | 'taken-down' | 'put-back' | 'erased';
	before: string | null;
	/** Of `due` a day, of `answer` its JSON, of `owner` an id, of `translation` JSON, of `taken-down` why. */
	after: string | null;
}

/** Counts the changes that put off the due day, or the day that an answer itself named. */
export const timesSlipped = (changes: readonly ReplyChange[]): number =>
	changes.filter((change) => {
		const [before, after] = [dayIn(change.what, change.before), dayIn(change.what, change.after)];
		return before !== null && after !== null && before < after;
	}).length;

function dayIn(what: ReplyChange['what'], value: string | null): string | null {
	if (value === null || (what !== 'due' && what !== 'answer')) return null;
	if (what === 'due') return value;
	const answer = v.safeParse(StoredAnswer, value);
	return answer.success && 'by' in answer.output ? answer.output.by : null;
}

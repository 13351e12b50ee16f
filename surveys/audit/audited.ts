// What an audit finds in a published release. Nothing here knows more than the release says.
import type { QuestionKind } from '../question/question.ts';
import type { Span } from '../release/span.ts';

/** What must never follow from a release, of any count. */
export type Proved = 'nobody' | 'everybody' | 'one or two' | 'all but one or two';

export interface AuditedCell {
	/** The group's name; '' for everybody. */
	group: string;
	choice: string;
	/** What was counted: who picked it (of rounds: as best), who picked it as worst, match-ups won, who wrote about it. */
	counted: 'picked' | 'worst' | 'won' | 'wrote';
	/** The fewest and the most that it can be, of so many, if all that is published holds. */
	can: Span;
	of: Span;
	proved: Proved[];
}

/**
 * `followed`: to the letter what the public rule tells for some numbers of answers. `broken`: for none. `unseen`: it cannot be
 * held against the rule, because groups of which everybody is the sum are not in the file, or there is too much to try.
 */
export type ByRule = 'followed' | 'broken' | 'unseen';

export interface AuditedQuestion {
	wording: string;
	kind: QuestionKind;
	/** Nothing is told of it. */
	hidden: boolean;
	/** The day on which it was taken down; null where it stands. */
	takenDown: string | null;
	rule: ByRule;
	cells: AuditedCell[];
	/** Of an order: whether its ranges leave no room for three who put an option anywhere. */
	places: boolean;
}

export interface Audit {
	questions: AuditedQuestion[];
	/** Nothing can be proved, and nothing breaks the rule. */
	sound: boolean;
}

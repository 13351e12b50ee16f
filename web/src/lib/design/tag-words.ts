// The states that a tag shows: those of a survey, those of a reply, and "overdue". Each has words and a sign of its
// own, so that colour is never alone in saying it.
import type { ReplyStanding, SurveyState } from '#surveys';

export type TagState = SurveyState | ReplyStanding | 'overdue';
export type Tone = 'plain' | 'info' | 'good' | 'warning' | 'problem';

interface TagLook {
	words: string;
	tone: Tone;
	/** A path in a box of 12 by 12. */
	sign: string;
	/** The sign points the way of reading, so it turns round where that runs from the right. */
	turns?: boolean;
}

const tick = 'M2 6.5l2.7 2.7L10 3';
const clock = 'M6 1.5a4.5 4.5 0 1 0 .01 0M6 3.7V6l1.6 1.2';
const dots = 'M2 6h.01M6 6h.01M10 6h.01';

export const tagWords: Record<TagState, TagLook> = {
	draft: { words: 'Draft', tone: 'plain', sign: 'M2 10l.6-2.6L8.2 1.8l2 2-5.6 5.6z' },
	open: { words: 'Open', tone: 'good', sign: 'M3.5 2l5 4-5 4z', turns: true },
	closed: { words: 'Closed', tone: 'plain', sign: 'M2.5 2.5h7v7h-7z' },
	released: { words: 'Results out', tone: 'info', sign: 'M2 10V7M6 10V2M10 10V5' },
	answered: { words: 'Answered', tone: 'good', sign: tick },
	'taken-back': { words: 'Taken back', tone: 'plain', sign: 'M10 6H2M5 3L2 6l3 3', turns: true },
	waiting: { words: 'Waiting for an answer', tone: 'plain', sign: dots },
	doing: { words: 'Doing it', tone: 'info', sign: 'M2 6h7M6.5 3l3 3-3 3', turns: true },
	done: { words: 'Done', tone: 'good', sign: tick },
	'not-yet': { words: 'Not yet', tone: 'warning', sign: clock },
	no: { words: 'No, and why', tone: 'plain', sign: 'M2 6h8' },
	'not-ours': { words: 'Not ours: we asked', tone: 'plain', sign: 'M3 10V4h6M7 2l2 2-2 2', turns: true },
	'not-told': { words: 'Answered, not told yet', tone: 'warning', sign: clock },
	'taken-down': { words: 'Taken down', tone: 'plain', sign: 'M6 1.5v8M3 6.5l3 3 3-3' },
	overdue: { words: 'Overdue', tone: 'problem', sign: 'M6 1.5v5M6 9.8v.01' },
};

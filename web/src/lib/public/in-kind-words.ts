import type { ReplyAnswer } from '#surveys';
import { dayInWords } from '../design/day-words';

/** The state of an answer, as young people are told it. */
export function inKindWords(answer: ReplyAnswer): string {
	switch (answer.state) {
		case 'waiting':
			return 'Still finding out';
		case 'done':
			return 'Done';
		case 'doing':
			return `Doing it, by ${dayInWords(answer.by)}`;
		case 'not-yet':
			return `Not yet, by ${dayInWords(answer.by)}`;
		case 'no':
			return 'No, and why';
		case 'not-ours':
			return 'Not ours: we asked';
	}
}

import type { ReplyAnswer } from '#surveys';
import type { BesideWords } from '../words/beside/english';
import { fill } from '../words/fill';

/** The state of an answer, as young people are told it. */
export function inKindWords(
	answer: ReplyAnswer,
	{ states }: Pick<BesideWords, 'states'>,
	inWords: (day: string) => string,
): string {
	switch (answer.state) {
		case 'waiting':
		case 'done':
		case 'no':
			return states[answer.state];
		case 'doing':
			return fill(states.doing, { day: inWords(answer.by) });
		case 'not-yet':
			return fill(states.notYet, { day: inWords(answer.by) });
		case 'not-ours':
			return states.notOurs;
	}
}

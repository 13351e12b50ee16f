import { dayInWords, type Silence } from '#surveys';

/** Silence as one plain sentence. */
export function silenceWords(silence: Silence): string {
	switch (silence.kind) {
		case 'never':
			return 'Nobody has been asked about this.';
		case 'out':
			return silence.asOption
				? `One of the answers to a question that young people are asked until ${dayInWords(silence.until)}. Nobody is asked about it by itself.`
				: `Young people are being asked about this until ${dayInWords(silence.until)}.`;
		case 'waiting':
			return silence.asOption
				? `One of the answers to a question that was asked until ${dayInWords(silence.on)}. The results are not out yet.`
				: `Asked until ${dayInWords(silence.on)}. The results are not out yet.`;
		case 'one-of-many':
			return `Put beside other things until ${dayInWords(silence.on)}. Nobody was asked about it by itself.`;
		case 'long-ago':
			return `Nobody has been asked about this for a year. The last answers are from ${dayInWords(silence.on)}.`;
		case 'too-few':
			return `Asked until ${dayInWords(silence.on)}, but fewer than 10 answered, so nothing can be shown.`;
		case 'taken-down':
			return `Asked until ${dayInWords(silence.on)}; what was said was taken down.`;
	}
}

/** The same for a line in a list. */
export function silenceInBrief(silence: Silence): string {
	switch (silence.kind) {
		case 'never':
			return 'not asked about yet';
		case 'out':
			return `being asked until ${dayInWords(silence.until)}`;
		case 'waiting':
			return `asked until ${dayInWords(silence.on)}, results not out yet`;
		case 'one-of-many':
			return 'only put beside other things';
		case 'long-ago':
			return `last asked about ${dayInWords(silence.on)}`;
		case 'too-few':
			return 'asked about, but fewer than 10 answered';
		case 'taken-down':
			return 'asked about, but what was said was taken down';
	}
}

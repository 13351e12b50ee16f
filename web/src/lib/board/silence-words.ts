import { dayInWords, type Silence } from '#surveys';

/** Silence as one plain sentence. */
export function silenceWords(silence: Silence): string {
	switch (silence.kind) {
		case 'never':
			return 'Nobody has been asked about this.';
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
		case 'long-ago':
			return `last asked about ${dayInWords(silence.on)}`;
		case 'too-few':
			return 'asked about, but fewer than 10 answered';
		case 'taken-down':
			return 'asked about, but what was said was taken down';
	}
}

// What somebody gets who texts back: at once, always one of these three, and never longer than two texts. Each says where
// help is, because a text may be a call for help that is not understood as one. Neutral on a lock screen, as all texts.

export interface Texter {
	council: string;
	/** Where somebody can ask to be contacted; null where the council has named nobody who would. */
	contactAt: string | null;
}

/** No more texts: said once, and how to undo it. */
export const stoppedText = ({ council }: Texter) =>
	`${council}: you get no more texts from us. If you change your mind, reply START. To talk to someone: Childline, 0800 1111. In danger? Call 999.`;

/** Texts again. */
export const startedText = ({ council }: Texter) =>
	`${council}: you get our texts again. Reply STOP to stop. To talk to someone: Childline, 0800 1111. In danger? Call 999.`;

/** Anything else: that it was not read, whom to call, how to be contacted, and how to stop for sure. */
export const notReadText = ({ council, contactAt }: Texter) =>
	[
		`${council}: sorry, no person reads texts sent here. In danger? Call 999. To talk to someone, day or night, free: Childline, 0800 1111.`,
		contactAt && `To hear from us: ${contactAt}`,
		'No more texts? Reply only STOP.',
	]
		.filter(Boolean)
		.join(' ');

// The text that a phone shows, perhaps on a lock screen with somebody looking: it names the council, and nothing else
// about why this young person was asked.

import type { TextWords } from './text-words.ts';

/** A link with its code: the code stands behind the #, so no server, log or link preview ever sees it. */
export const linkFor = (origin: string, address: string, code: string) => `${origin}/s/${address}#${code}`;

/** What a text is made of, but for its link. */
export interface Frame {
	council: string;
	words: TextWords | null;
}

/** Who asks, in the council's own words where it has any. */
export const askedBy = ({ council, words }: Frame) => words?.from || council;

/** `...`: in an example, since each survey has its own. */
type Minutes = number | '...';

/** How long it takes, by the same count as on the survey's first page. */
export const aboutMinutes = (minutes: Minutes) =>
	minutes === 1 ? 'About a minute' : `About ${minutes} minutes`;

/** The neutral words of an invitation: who asks, how long it takes, the link, how to see that it is real, how to stop. */
export function invitationText(
	frame: Frame,
	{ minutes, link, checkAt }: { minutes: Minutes; link: string; checkAt: string },
): string {
	const { greeting = '', askWhom = '' } = frame.words ?? {};
	return [
		greeting,
		`${askedBy(frame)}: what do you think?`,
		`${aboutMinutes(minutes)}, no names: ${link}`,
		`Is it real? ${askWhom ? `Ask ${askWhom}, or see` : 'See'} ${checkAt}`,
		'Reply STOP to stop.',
	]
		.filter(Boolean)
		.join(' ');
}

/** Where anybody can see what a real text looks like, as it stands in a text: without `https://`. */
export const checkTextAt = (origin: string, slug: string) =>
	`${origin.replace(/^https?:\/\//, '')}/c/${slug}/texts`;

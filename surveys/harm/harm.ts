// Own words that tell of harm. Who reads them marks them, and the matter goes to the duty lead, with the clock that they keep
// for whoever asks to be contacted. Nobody knows who wrote. The words stay where they lie until a second person has read them
// and it is noted what was done; a mark, a mail and the log have none of them. Marked words are never a quote.
export const harmLimits = {
	/** So many hours there are where no duty lead is named who promised a number. */
	hoursWithoutLead: 24,
	/** A mark is deleted so many days after it was dealt with, once the words are gone too. */
	daysKept: 30,
} as const;

/** What can have been done. A closed list: staff's own sentences could tell of somebody in the log. */
export const harmOutcomes = {
	'social-care': 'Passed on to children’s social care',
	police: 'Passed on to the police',
	everybody: 'Everybody who was asked got a general message',
	'known-already': 'It was known already, and somebody is on it',
	'no-harm': 'Two people read it: it does not tell of harm',
} as const;
export type HarmOutcome = keyof typeof harmOutcomes;
export const harmOutcomeCodes = Object.keys(harmOutcomes) as HarmOutcome[];

/** How a mark stands: it waits for a second reader, then for what is done. */
export type HarmState = 'unread' | 'read' | 'dealt-with';

export const harmState = ({
	readBy,
	doneOn,
}: {
	readBy: string | null;
	doneOn: string | null;
}): HarmState => {
	if (doneOn !== null) return 'dealt-with';
	return readBy === null ? 'unread' : 'read';
};

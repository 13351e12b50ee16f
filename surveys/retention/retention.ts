// What is kept, and until when. The desk's page and the docs tell this list; the statements that do it are named beside each line.

/** Own words that nobody has read by then are deleted: so many days after the box was opened. A council may set fewer. */
export const ownWordsDays = 60;

export interface Keeping {
	what: string;
	until: string;
	/** Who deletes it: the clock, whatever it waits for, or a person. */
	by: 'itself' | 'you' | 'nobody';
}

/** `ownWordsDays`: as the council has set them. */
export const keptOfYoungPeople = (ownWordsDays: number): readonly Keeping[] => [
	{
		what: 'Phone numbers for texts',
		until:
			'The text has been handed to GOV.UK Notify: minutes. We keep no list. Notify keeps a number for three days or seven, as your service there is set.',
		by: 'itself',
	},
	{
		what: 'Codes, as hashes that lead back to nothing, and sealed answers',
		until: 'The box is opened, when the survey closes.',
		by: 'itself',
	},
	{
		what: 'Answers, taken apart and mixed, with their group',
		until: 'The results are made: the same minute in which the box is opened. Nothing but the ranges stays.',
		by: 'itself',
	},
	{
		what: 'Own words, without the group of whoever wrote them',
		until: `You publish the results, or ${ownWordsDays} days after the box was opened, whichever comes first. What you cleared for showing stays.`,
		by: 'itself',
	},
	{
		what: 'Own words that you marked: they tell of harm',
		until:
			'A second person has read them and noted what was done, even where that is later. Then as other own words: at once where you have published.',
		by: 'you',
	},
	{
		what: 'The mark itself, without words: who marked, read and dealt with it',
		until: 'Thirty days after it was dealt with, and not before the words are gone.',
		by: 'itself',
	},
	{
		what: 'How you read own words: which theme, which wording',
		until: 'You publish the results. Themes that enough people wrote about stand in them.',
		by: 'itself',
	},
	{
		what: 'Names and numbers of those who asked to be contacted',
		until: 'Thirty days after you noted that they were contacted.',
		by: 'itself',
	},
	{
		what: 'Numbers that answered STOP, scrambled, and tied to no survey',
		until: 'They text START.',
		by: 'itself',
	},
	{
		what: 'Recorded voices and pictures',
		until: 'You take them away, at any time.',
		by: 'you',
	},
];

export const keptOfTheCouncil: readonly Keeping[] = [
	{ what: 'Results, as ranges', until: 'For good: a board compares years.', by: 'nobody' },
	{ what: 'Replies with their history', until: 'For good: nothing that was said disappears.', by: 'nobody' },
	{
		what: 'The log of what staff did',
		until: 'For good: a line that is taken out breaks its chain.',
		by: 'nobody',
	},
	{
		what: 'Drafts of surveys, untold replies, strategies, readings of documents and comparisons in the bin',
		until: 'Thirty days after they were put there. Until then they come back with one press.',
		by: 'itself',
	},
	{
		what: 'What was taken down from the public page or the results',
		until: 'An admin erases it, or it is put back. Nobody but your team reads it meanwhile.',
		by: 'you',
	},
	{
		what: 'A document that is being read in',
		until: 'It is put in, or has lain in the bin for thirty days.',
		by: 'you',
	},
	{ what: 'Links to sign in', until: 'An hour after they ended.', by: 'itself' },
	{ what: 'Who is signed in', until: 'Twelve hours, or an hour without a press.', by: 'itself' },
	{
		what: 'Names of people who are no longer here',
		until: 'For good: they stand beside what they did.',
		by: 'nobody',
	},
];

// What was published can be taken down. Its place stays, with the day and a few kind words; what stood there is shown to
// nobody any more. A worker takes down, and can put back. An admin erases: then the words are gone from everything that we
// keep, and nobody can put them back.
//
// Why is chosen from a list, so that the reason cannot give away what the words did. And of what could point to somebody the
// page tells no more than of any other second thought: whoever kept a copy must not learn from the reason which of its
// sentences was a real child's.
import * as v from 'valibot';

export type TakeDownKind = 'question' | 'theme' | 'quote';

export const takeDownWhys = ['could-tell-who', 'asked-to', 'wrong', 'by-mistake'] as const;
export const TakeDownWhy = v.picklist(takeDownWhys, 'Choose why.');
export type TakeDownWhy = v.InferOutput<typeof TakeDownWhy>;

/** What staff choose from, and what stands in the log. */
export const whyForStaff: Record<TakeDownWhy, string> = {
	'could-tell-who': 'It could tell who somebody is',
	'asked-to': 'Somebody asked us to take it down',
	wrong: 'It was wrong',
	'by-mistake': 'It went out by mistake',
};

/** Which of the two sentences the page tells: that it was our mistake, or that we decided not to show it any more. */
export const whyInPublic = (why: TakeDownWhy): 'mistake' | 'second-thought' =>
	why === 'wrong' || why === 'by-mistake' ? 'mistake' : 'second-thought';
export type WhyInPublic = ReturnType<typeof whyInPublic>;

/** A place where something stood. */
export interface TakenDown {
	on: string;
	why: WhyInPublic;
}

/** What stands in the place of words that were erased. */
export const erasedWords = 'These words were erased.';

// Rule: sure is earned. A priority, pledge, voice, commitment, action or measure, whatever found it, is doubted where its own words say that they are not whole: they end where no
// sentence ends, or begin in the middle of one while the others of their kind do not.
import type { StrategyProposal } from '../proposal.ts';

type Read = Omit<StrategyProposal, 'ledger'>;

/** No wording ends with these. */
const endsOpen =
	/(?:[,(–—-]|\b(?:and|or|the|an?|of|in|on|at|by|for|from|with|to|into|are|is|be|been|being|will|has|have|their|our|your|its|who|which|that|than|as|if|when|where|whether|between|because|least|more than|per))$/i;
/** "Somebody to talk to", "a room to be in": these do end. */
const endsWell =
	/\b(?:talk|speak|turn|go|belong|listen|write|live|stay|play|sleep|be|do|look|cope|entitled|want|like|need|have|can)(?: \p{L}+)? (?:to|with|in|on|at|for|of|by|from|be|is|are|will|has|have)$/iu;
const beginsInside = /^(?:[),.;:]|and\b|or\b|of\b|to the\b)/i;
const ended = 'It seems to end in the middle of a sentence.';
const begun = 'It seems to begin in the middle of a sentence.';
const scrap = 'It is so short that it may be a scrap of something else.';

const unbalanced = (text: string) => text.split('(').length > text.split(')').length;
const isScrap = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length < 3;

function doubtsOf(text: string, small: boolean): string[] {
	const words = text.trim();
	return [
		...((endsOpen.test(words) && !endsWell.test(words)) || unbalanced(words) ? [ended] : []),
		...(beginsInside.test(words) || (!small && /^\p{Ll}/u.test(words)) ? [begun] : []),
		...(isScrap(words) ? [scrap] : []),
	];
}

/** Items of one kind with what their own words leave in doubt. Where many are written in small letters, that says nothing. */
function earned<T extends { doubts: string[] }>(items: readonly T[], textOf: (one: T) => string): T[] {
	const inSmall = items.filter((one) => /^\p{Ll}/u.test(textOf(one))).length;
	const small = inSmall > 1 && inSmall * 5 > items.length;
	return items.map((one) => {
		const more = doubtsOf(textOf(one), small).filter((doubt) => !one.doubts.includes(doubt));
		return more.length === 0 ? one : { ...one, doubts: [...one.doubts, ...more] };
	});
}

export const withWholeWords = (read: Read): Read => ({
	...read,
	priorities: earned(read.priorities, ({ title }) => title),
	pledges: earned(read.pledges, ({ wording }) => wording),
	voices: earned(read.voices, ({ text }) => text),
	commitments: earned(read.commitments, ({ text }) => text),
	actions: earned(read.actions, ({ activity }) => activity),
	measures: earned(read.measures, ({ wording }) => wording),
});

// A poll for young people: the order as a picture, and three short sentences, with no more in them than was released. How often
// each would come first if we asked again is a sentence and no picture: a hundred full dots read as "all of us chose it".
import type { ReleasedQuestion, ToldTier } from '#surveys';
import { badgeOf, quotedList, type LabelOf } from './ranking-words.ts';

export interface Shelf {
	/** "High", "1st", "2nd to 4th" */
	name: string;
	options: string[];
}

export interface YoungPoll {
	/** What comes first, how sure it is, and what the picture can't tell. */
	sentences: [string, string, string] | [string];
	/** The order; empty where it has but one place. */
	shelves: Shelf[];
}

export function youngPoll({ result }: Pick<ReleasedQuestion, 'result'>, label: LabelOf): YoungPoll {
	if (!result.shown)
		return {
			sentences: ['Thank you! We keep what you picked to ourselves: showing it could point to one of you.'],
			shelves: [],
		};
	const about = result.worst
		? `About ${result.base} of you picked the most and the least, a few at a time.`
		: `About ${result.base} of you put these in order.`;
	const tiers = result.ranking?.tiers ?? [];
	const parted = tiers.length > 1 ? tiers : [];
	const shelves = parted.map((tier) => ({ name: badgeOf(tier), options: tier.options }));
	if (result.ranking?.told === 'levels') return { sentences: few(about, tiers, label), shelves };
	const first = firstOf(tiers, label);
	const missing = 'This can’t tell what those who did not answer think.';
	const [top] = parted;
	if (!top || !result.chance) return { sentences: [about, first, missing], shelves };
	const times = result.chance.onTop
		.filter(({ choice }) => top.options.includes(choice))
		.reduce((sum, one) => sum + one.times, 0);
	return { sentences: [`${about} ${first}`, againInWords(times, top.options.length), missing], shelves };
}

/** In how many of 100 counts drawn again the one on top, or one of those that share the top, came first. */
function againInWords(times: number, onTop: number): string {
	const same = onTop > 1 ? 'one of these' : 'the same one';
	if (times >= 95) return `If we asked again, ${same} would almost surely come first.`;
	if (times >= 75) return `If we asked again, ${same} would most likely come first.`;
	return 'If we asked again, something else could well come first: that is luck.';
}

function firstOf(tiers: readonly ToldTier[], label: LabelOf): string {
	const top = tiers[0]?.options ?? [];
	if (top.length < 2) return `${quotedList(top.map(label))} came first.`;
	if (tiers.length === 1) return 'Nothing came out ahead: it is too close to call.';
	return `${quotedList(top.map(label))} share the top: too close to call.`;
}

function few(about: string, tiers: readonly ToldTier[], label: LabelOf): YoungPoll['sentences'] {
	const of = (level: string) => tiers.find((tier) => tier.level === level)?.options ?? [];
	const [high, low] = [of('high').map(label), of('low').map(label)];
	const luck = 'So few of you answered that we don’t say more: some of it is luck.';
	if (tiers.length < 2) return [about, 'Nothing came out ahead.', luck];
	return [
		about,
		[
			...(high.length > 0 ? [`High up: ${quotedList(high)}.`] : []),
			...(low.length > 0 ? [`Low down: ${quotedList(low)}.`] : []),
		].join(' '),
		luck,
	];
}

// A poll for young people: one picture and three short sentences, with no more in them than was released.
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
	/** Of 100 counts drawn again; empty where none are drawn. */
	dots: { choice: string; times: number }[];
	/** The order, where there are no dots; empty where it has but one place. */
	shelves: Shelf[];
}

export function youngPoll({ result }: Pick<ReleasedQuestion, 'result'>, label: LabelOf): YoungPoll {
	if (!result.shown)
		return {
			sentences: ['Thank you! We keep what you picked to ourselves: showing it could point to one of you.'],
			dots: [],
			shelves: [],
		};
	const about = result.worst
		? `About ${result.base} of you picked the most and the least, a few at a time.`
		: `About ${result.base} of you put these in order.`;
	const tiers = result.ranking?.tiers ?? [];
	const dots = (result.chance?.onTop ?? []).filter(({ times }) => times > 0);
	const parted = tiers.length > 1 ? tiers : [];
	const shelves = parted.map((tier) => ({ name: badgeOf(tier), options: tier.options }));
	if (result.ranking?.told === 'levels') return { sentences: few(about, tiers, label), dots: [], shelves };
	const first = firstOf(tiers, label);
	if (dots.length === 0)
		return {
			sentences: [about, first, 'The picture can’t tell what those who did not answer think.'],
			...{ dots, shelves },
		};
	const [most] = dots.toSorted((a, b) => b.times - a.times);
	const again = most
		? `If we asked again 100 times, “${label(most.choice)}” would come first about ${most.times} times.`
		: '';
	const luck = 'The picture is about luck only. It can’t tell what those who did not answer think.';
	return { sentences: [`${about} ${first}`, again, luck], dots, shelves: [] };
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

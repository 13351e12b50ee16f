// A poll for young people: three short sentences, with no more in them than was released.
import type { ReleasedQuestion } from '#surveys';
import { quotedList, type LabelOf } from './ranking-words.ts';

export interface YoungPoll {
	/** What comes first, how sure it is, and what the picture can't tell. */
	sentences: [string, string, string] | [string];
	/** Of 100 counts drawn again; empty where few answered. */
	dots: { choice: string; times: number }[];
}

export function youngPoll({ result }: Pick<ReleasedQuestion, 'result'>, label: LabelOf): YoungPoll {
	if (!result.shown)
		return {
			sentences: ['Thank you! Fewer than ten of you answered, so we keep your lists to ourselves.'],
			dots: [],
		};
	const about = `About ${result.base} of you put these in order.`;
	const luck = 'The picture is about luck only. It can’t tell what those who did not answer think.';
	const tiers = result.ranking?.tiers ?? [];
	const top = tiers[0]?.options ?? [];
	const names = quotedList(top.map(label));
	const dots = (result.detail?.chance.onTop ?? []).filter(({ times }) => times > 0);
	if (dots.length === 0) return { sentences: few(about, tiers, label), dots };
	const first =
		top.length > 1 && tiers.length === 1
			? 'Nothing came out ahead: it is too close to call.'
			: top.length > 1
				? `${names} share the top: too close to call.`
				: `${names} came first.`;
	const [most] = dots.toSorted((a, b) => b.times - a.times);
	const again = most
		? `If we asked again 100 times, “${label(most.choice)}” would come first about ${most.times} times.`
		: '';
	return { sentences: [`${about} ${first}`, again, luck], dots };
}

function few(
	about: string,
	tiers: { level: string | null; options: string[] }[],
	label: LabelOf,
): YoungPoll['sentences'] {
	const of = (level: string) => tiers.find((tier) => tier.level === level)?.options ?? [];
	const [high, low] = [of('high').map(label), of('low').map(label)];
	if (tiers.length < 2)
		return [about, 'Nothing came out ahead.', 'That may be luck: with so few lists we can’t say more.'];
	return [
		about,
		[
			...(high.length > 0 ? [`High up: ${quotedList(high)}.`] : []),
			...(low.length > 0 ? [`Low down: ${quotedList(low)}.`] : []),
		].join(' '),
		'With so few lists we don’t say more than that: some of it is luck.',
	];
}

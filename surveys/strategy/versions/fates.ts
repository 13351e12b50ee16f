// What is said about a part once it is known what it became. Nothing of it is stored: it follows from who became what.
import { normal } from '../reading/values/words-of.ts';
import { placed, type PlacedPart, type VersionPart } from './version-part.ts';

export const fates = ['stayed', 'changed', 'split', 'merged', 'went'] as const;
export type Fate = (typeof fates)[number];

/** Something printed about a part that is not as it was. */
export interface Difference {
	what: string;
	before: string;
	after: string;
}

export interface PartFate {
	from: string;
	fate: Fate;
	to: string[];
	differences: Difference[];
}

interface Answer {
	from: string;
	to: readonly string[];
}

export function fatesOf(
	before: readonly VersionPart[],
	after: readonly VersionPart[],
	answers: readonly Answer[],
): PartFate[] {
	const olds = new Map(placed(before).map((part) => [part.id, part]));
	const news = new Map(placed(after).map((part) => [part.id, part]));
	const came = new Map<string, number>();
	const became = new Map(answers.map(({ from, to }) => [from, to]));
	for (const { to } of answers) for (const id of to) came.set(id, (came.get(id) ?? 0) + 1);
	return answers.flatMap(({ from, to }) => {
		const old = olds.get(from);
		if (!old) return [];
		const now = to.flatMap((id) => news.get(id) ?? []);
		const [first] = now;
		const alone = first && now.length === 1 ? first : null;
		const differences = alone ? differencesOf(old, alone, { became, olds, news }) : [];
		const fate = fateOf(now.length, Boolean(alone && (came.get(alone.id) ?? 0) > 1), differences.length);
		return [{ from, fate, to: now.map(({ id }) => id), differences }];
	});
}

function fateOf(number: number, shared: boolean, differences: number): Fate {
	if (number === 0) return 'went';
	if (number > 1) return 'split';
	if (shared) return 'merged';
	return differences > 0 ? 'changed' : 'stayed';
}

interface Versions {
	became: ReadonlyMap<string, readonly string[]>;
	olds: ReadonlyMap<string, PlacedPart>;
	news: ReadonlyMap<string, PlacedPart>;
}

function differencesOf(old: PlacedPart, now: PlacedPart, { became, olds, news }: Versions): Difference[] {
	const moved = old.heading === '' ? now.heading !== '' : !became.get(old.heading)?.includes(now.heading);
	const headings = [old.heading && olds.get(old.heading)?.words, now.heading && news.get(now.heading)?.words];
	const names = [...new Set([...Object.keys(old.details), ...Object.keys(now.details)])];
	const printed = [
		{ what: 'words', before: old.words, after: now.words },
		{ what: 'number', before: old.mark, after: now.mark },
		...names.map((what) => ({ what, before: old.details[what] ?? '', after: now.details[what] ?? '' })),
	].filter(({ before, after }) => normal(before) !== normal(after));
	const [was = '', is = ''] = headings;
	return moved ? [...printed, { what: 'heading', before: was, after: is }] : printed;
}

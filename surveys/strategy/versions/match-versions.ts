// What became of each part of a strategy in its new version. Numbers are no names: "1.4" of the new version may be another
// action than "1.4" of the one before. So parts are known by their words, kind by kind, in this order:
//   1. the same words stand in both: it stayed, or changed in what else is printed about it (same-words.ts);
//   2. its words stand in several parts now, or several stand in one: it was split, or merged (parted-words.ts);
//   3. each is what the other is most like: it changed (like-words.ts);
//   4. headings and actions of which nothing but the number is the same are proposed, and doubted;
//   5. whatever is left over went, and what is left over in the new version is new.
// Whatever another reading of the two documents could see otherwise carries its doubt in plain words, and comes first.
import { linkKinds, type Link } from '../link.ts';
import { bestPairs, clearLead, likeEnough, surelyAlike, worthShowing, type LikePair } from './like-words.ts';
import { partedWords } from './parted-words.ts';
import { sameWords } from './same-words.ts';
import { placed, type PlacedPart, type VersionPart } from './version-part.ts';
import { weighWords, type Weighed } from './weigh-words.ts';

/** What one part of the version before became. */
export interface Match {
	kind: Link['kind'];
	from: string;
	/** None: it went. Several: it was split. The same in two matches: they were merged. */
	to: string[];
	/** Why somebody should look, in plain words. */
	doubts: string[];
	/** Parts of the new version that it is a little like, the likest first. */
	near: string[];
}

const mostNear = 5;

/** Matches for every part of the version before, in the order of its kinds and as printed. */
export function matchVersions(before: readonly VersionPart[], after: readonly VersionPart[]): Match[] {
	const [olds, news] = [placed(before), placed(after)];
	const children = childrenKept(olds, news);
	let home: ReadonlyMap<string, string> = new Map();
	return linkKinds.flatMap((kind) => {
		const matches = matchKind(
			olds.filter((one) => one.kind === kind),
			news.filter((one) => one.kind === kind),
			kind === 'priority' ? { home, children } : { home },
		);
		if (kind === 'priority') home = homesIn(matches);
		return matches;
	});
}

/** Where a heading's parts would stand now; none where it came apart. */
const homesIn = (matches: readonly Match[]) =>
	new Map(
		matches.flatMap(({ from, to: [only, ...more] }) => (only && more.length === 0 ? [[from, only]] : [])),
	);

interface Around {
	home: ReadonlyMap<string, string>;
	/** Of headings: how much of what stands under the old one stands under the new one now, 0 to 1. */
	children?: (old: PlacedPart, now: PlacedPart) => number;
}

function matchKind(olds: PlacedPart[], news: PlacedPart[], { home, children }: Around): Match[] {
	const weighed = weighWords([...olds, ...news].map(({ words }) => words));
	const found = new Map<string, Pick<Match, 'to' | 'doubts'>>();
	const taken = new Set<string>();
	const propose = (old: PlacedPart, to: readonly PlacedPart[], ...doubts: string[]) => {
		found.set(old.id, { to: to.map(({ id }) => id), doubts });
		for (const { id } of to) taken.add(id);
	};
	const left = () =>
		[olds.filter(({ id }) => !found.has(id)), news.filter(({ id }) => !taken.has(id))] as const;

	const same = sameWords(olds, news, home);
	for (const [old, now] of same.pairs) propose(old, [now]);

	for (const [old, pieces] of partedWords(...left(), weighed))
		propose(old, pieces, `Its words stand in ${pieces.length} now: was it split?`);
	const [unmerged, whole] = left();
	for (const [now, pieces] of partedWords(whole, unmerged, weighed))
		for (const old of pieces)
			propose(
				old,
				[now],
				`Its words and those of ${others(pieces.length - 1)} stand in one now: were they merged?`,
			);

	const standings = standingsOf(...left(), weighed, { home, ...(children && { children }) });
	const unclear = new Set(same.unclear.map(({ id }) => id));
	for (const pair of bestPairs(standings.filter(({ old }) => !unclear.has(old.id))))
		if (pair.standing >= likeEnough) propose(pair.old, [pair.now], ...doubtsOf(pair));
	for (const [old, now] of sameMark(...left()))
		propose(old, [now], 'Only its number is the same: its words are not.');

	const fresh = news.filter(({ id }) => !taken.has(id));
	return olds.map((old) => {
		const alike = nearOf(old, news, weighed);
		const ids = (those: readonly PlacedPart[]) => those.slice(0, mostNear).map(({ id }) => id);
		const proposed = found.get(old.id);
		if (proposed) return { kind: old.kind, from: old.id, near: ids(alike), ...proposed };
		const beside = fresh.filter((now) => isUnderSame(old, now, home) && !alike.includes(now));
		const doubts = goneDoubts(unclear.has(old.id), news.length, alike.length, beside.length);
		return { kind: old.kind, from: old.id, near: ids([...alike, ...beside]), to: [], doubts };
	});
}

const isUnderSame = (old: PlacedPart, now: PlacedPart, home: ReadonlyMap<string, string>) =>
	old.heading !== '' && home.get(old.heading) === now.heading;

const others = (number: number) => (number === 1 ? 'another' : `${number} others`);

function standingsOf(
	olds: PlacedPart[],
	news: PlacedPart[],
	{ likeness }: Weighed,
	around: Around,
): LikePair[] {
	return olds.flatMap((old) =>
		news.flatMap((now) => {
			const words = likeness(old.words, now.words);
			const under = around.children?.(old, now) ?? 0;
			if (words < worthShowing && under === 0) return [];
			const sameNumber = old.mark !== '' && old.mark === now.mark ? 0.05 : 0;
			const sameHeading = isUnderSame(old, now, around.home) ? 0.05 : 0;
			// What stands under a heading alone makes it likely, never sure.
			const standing = Math.max(words, 0.7 * under) + sameNumber + sameHeading;
			return [{ old, now, likeness: words, standing }];
		}),
	);
}

function doubtsOf({ likeness, standing, lead }: LikePair & { lead: number }): string[] {
	if (lead < clearLead) return ['Another is nearly as much like it.'];
	if (likeness < worthShowing) return ['Its words are all different: it is known by what stands under it.'];
	return standing < surelyAlike || likeness < likeEnough
		? ['Some of its words are different: is it still the same?']
		: [];
}

/** Headings and actions that are left over, with a number that stands once on either side. */
function sameMark(olds: readonly PlacedPart[], news: readonly PlacedPart[]): [PlacedPart, PlacedPart][] {
	const only = (those: readonly PlacedPart[], mark: string) => {
		const same = those.filter((one) => one.mark === mark);
		return same.length === 1 ? same[0] : undefined;
	};
	return olds.flatMap((old) => {
		const now = old.mark !== '' && only(olds, old.mark) === old && only(news, old.mark);
		return now ? [[old, now] as [PlacedPart, PlacedPart]] : [];
	});
}

function goneDoubts(unclear: boolean, news: number, alike: number, beside: number): string[] {
	if (unclear) return ['The same words stand more than once: which of them is it?'];
	if (news === 0) return ['The new version has nothing of this kind.'];
	if (alike > 0) return ['Something a little like it stands there: is it the same?'];
	return beside > 0 ? ['Something new stands under the same heading: is it the same in other words?'] : [];
}

const nearOf = (old: PlacedPart, news: readonly PlacedPart[], { likeness }: Weighed) =>
	news
		.map((now) => ({ now, alike: likeness(old.words, now.words) }))
		.filter(({ alike }) => alike >= worthShowing)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, mostNear)
		.map(({ now }) => now);

/** Of what stands under an old heading and stands in the new version with the same words: how much under one heading. */
function childrenKept(olds: readonly PlacedPart[], news: readonly PlacedPart[]) {
	const once = (parts: readonly PlacedPart[]) =>
		new Map(
			[...Map.groupBy(parts, ({ kind, key }) => `${kind} ${key}`)].flatMap(([key, those]) =>
				those.length === 1 && those[0] && those[0].heading !== '' ? [[key, those[0]]] : [],
			),
		);
	const now = once(news);
	const kept = [...once(olds)].flatMap(([key, old]) => {
		const there = now.get(key);
		return there ? [{ from: old.heading, to: there.heading }] : [];
	});
	return (old: PlacedPart, heading: PlacedPart) => {
		const mine = kept.filter(({ from }) => from === old.id);
		return mine.length < 2 ? 0 : mine.filter(({ to }) => to === heading.id).length / mine.length;
	};
}

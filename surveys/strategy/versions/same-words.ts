// Rule: what has the same words in both versions is the same, if it stands once in each. Where the same words stand several
// times ("Annual report"), the heading and the number tell them apart; what they leave apart nobody guesses.
import type { PlacedPart } from './version-part.ts';

export interface SameWords {
	pairs: [PlacedPart, PlacedPart][];
	/** The same words stand on both sides, but which is which cannot be told. */
	unclear: PlacedPart[];
}

/** `home` gives the heading of the new version that a heading of the version before became. */
export function sameWords(
	before: readonly PlacedPart[],
	after: readonly PlacedPart[],
	home: ReadonlyMap<string, string>,
): SameWords {
	const pairs: SameWords['pairs'] = [];
	const unclear: PlacedPart[] = [];
	const now = Map.groupBy(after, ({ key }) => key);
	for (const [key, olds] of Map.groupBy(before, (one) => one.key)) {
		const news = now.get(key) ?? [];
		if (key === '' || news.length === 0) continue;
		const told = toldApart(olds, news, home);
		pairs.push(...told);
		const paired = new Set(told.map(([old]) => old.id));
		unclear.push(...olds.filter(({ id }) => !paired.has(id)));
	}
	return { pairs, unclear };
}

function toldApart(olds: PlacedPart[], news: PlacedPart[], home: ReadonlyMap<string, string>) {
	const pairs: SameWords['pairs'] = [];
	let [leftOld, leftNew] = [olds, news];
	const heading = (old: PlacedPart) => home.get(old.heading) ?? (old.heading === '' ? '' : 'gone');
	const printed = ({ details }: PlacedPart) => JSON.stringify(Object.entries(details).sort());
	const ways: [(old: PlacedPart) => string, (one: PlacedPart) => string][] = [
		[
			(old) => `${heading(old)} ${old.mark} ${printed(old)}`,
			(one) => `${one.heading} ${one.mark} ${printed(one)}`,
		],
		[(old) => `${heading(old)} ${old.mark}`, (one) => `${one.heading} ${one.mark}`],
		[heading, (one) => one.heading],
		[() => '', () => ''],
	];
	for (const [place, [ofOld, ofNew]] of ways.entries()) {
		const there = Map.groupBy(leftNew, ofNew);
		for (const [where, those] of Map.groupBy(leftOld, ofOld)) {
			const same = there.get(where) ?? [];
			// Alike in everything that is printed: whichever is which, nothing is lost by their order.
			const alike = place === 0 && those.length === same.length;
			if (!alike && (those.length !== 1 || same.length !== 1)) continue;
			those.forEach((old, index) => {
				const one = same[index];
				if (one) pairs.push([old, one]);
			});
		}
		const taken = new Set(pairs.flat().map(({ id }) => id));
		leftOld = leftOld.filter(({ id }) => !taken.has(id));
		leftNew = leftNew.filter(({ id }) => !taken.has(id));
	}
	return pairs;
}

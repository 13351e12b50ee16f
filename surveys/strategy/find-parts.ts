// Rule: a part of a strategy is found by the beginnings of its words, in any order. It is proposed for a question if their rarer
// words meet (versions/weigh-words.ts): a few, the likest first, and none where nothing is like it.
import { normal } from './reading/values/words-of.ts';
import { weighWords } from './versions/weigh-words.ts';

export interface PartWords {
	/** What is printed, with its number. */
	words: string;
	/** What it may be looked for by beside its words: its kind, its strategy's title. */
	also: string;
}

export interface PartFinder<P extends PartWords> {
	/** What has a word that begins like each word typed; in its own words before what is only known by its kind. */
	search: (typed: string) => P[];
	/** What a wording suggests, the likest first. */
	propose: (wording: string) => P[];
}

const atMost = 4;
/** So much of the shorter wording's weight must be shared. */
const likeEnough = 0.3;

/** Reads the parts once, to be searched many times. */
export function findParts<P extends PartWords>(parts: readonly P[]): PartFinder<P> {
	const read = parts.map((part) => {
		const own = normal(part.words).split(' ');
		return { part, own, all: [...own, ...normal(part.also).split(' ')] };
	});
	const { share } = weighWords(parts.map(({ words }) => words));
	const begin = (words: readonly string[], typed: readonly string[]) =>
		typed.every((one) => words.some((word) => word.startsWith(one)));
	return {
		search(typed) {
			const wanted = normal(typed).split(' ').filter(Boolean);
			if (wanted.length === 0) return [];
			const found = read.filter(({ all }) => begin(all, wanted));
			const inOwn = Map.groupBy(found, ({ own }) => begin(own, wanted));
			return [...(inOwn.get(true) ?? []), ...(inOwn.get(false) ?? [])].map(({ part }) => part);
		},
		propose: (wording) =>
			read
				.map(({ part }) => ({
					part,
					alike: Math.max(share(part.words, [wording]), share(wording, [part.words])),
				}))
				.filter(({ alike }) => alike >= likeEnough)
				.sort((a, b) => b.alike - a.alike)
				.slice(0, atMost)
				.map(({ part }) => part),
	};
}

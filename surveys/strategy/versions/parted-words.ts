// Rule: a part was split if two or more parts of the other version are made of its words, and together hold most of them; read
// the other way round, two were merged. A piece is made of it if three quarters of the piece's words stand there (the overlap
// coefficient: D. Szymkiewicz, 1934) and it is like nothing else as much. A person always confirms it.
import type { PlacedPart } from './version-part.ts';
import type { Weighed } from './weigh-words.ts';

const madeOfIt = 0.75;
const togetherMost = 0.6;
/** How much more the pieces hold together than the largest does alone. */
const moreThanOne = 0.15;

/** The wholes that came apart, with their pieces in printed order. No piece belongs to two. */
export function partedWords(
	wholes: readonly PlacedPart[],
	pieces: readonly PlacedPart[],
	{ likeness, share }: Weighed,
): Map<PlacedPart, PlacedPart[]> {
	const belongs = Map.groupBy(pieces, (piece) => {
		const near = wholes
			.map((whole) => ({ whole, alike: likeness(whole.words, piece.words) }))
			.sort((a, b) => b.alike - a.alike);
		const [first, second] = near;
		const only = first && first.alike > (second?.alike ?? 0) ? first.whole : null;
		return only && share(piece.words, [only.words]) >= madeOfIt ? only : null;
	});
	return new Map(
		[...belongs].flatMap(([whole, those]) => {
			if (!whole || those.length < 2) return [];
			const held = those.map(({ words }) => share(whole.words, [words]));
			const together = share(
				whole.words,
				those.map(({ words }) => words),
			);
			const parted = together >= togetherMost && together - Math.max(...held) >= moreThanOne;
			return parted ? [[whole, those]] : [];
		}),
	);
}

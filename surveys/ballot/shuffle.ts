// Fisher–Yates, with places drawn from a cryptographic source by rejection, so that every order is equally likely
// (R. Durstenfeld, "Algorithm 235: Random permutation", Communications of the ACM 7 (1964)).

const range = 2 ** 32;

/** A whole number from 0 to below `bound` (at most 2³²), each equally likely. */
function drawBelow(bound: number, random: (bytes: number) => Uint8Array<ArrayBuffer>): number {
	const fair = range - (range % bound);
	for (;;) {
		const drawn = new DataView(random(4).buffer).getUint32(0);
		if (drawn < fair) return drawn % bound;
	}
}

/** Mixes a list where it lies. */
export function shuffle<T>(list: T[], random: (bytes: number) => Uint8Array<ArrayBuffer>): T[] {
	for (let last = list.length - 1; last > 0; last--) {
		const other = drawBelow(last + 1, random);
		[list[last], list[other]] = [list[other] as T, list[last] as T];
	}
	return list;
}

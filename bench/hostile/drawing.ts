/** Draws that can be repeated from their seed. */
export interface Draw {
	/** From nought up to this, without it. */
	below: (end: number) => number;
	chance: (share: number) => boolean;
	one: <T>(of: readonly T[]) => T;
}

/** Mulberry32. */
export function drawing(seed: number): Draw {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		below,
		chance: (share) => next() < share,
		one: <T>(of: readonly T[]): T => {
			if (of.length === 0) throw new Error('there is nothing to draw from');
			return of[below(of.length)] as T;
		},
	};
}

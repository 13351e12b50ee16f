// Numbers that look drawn and can be drawn again: the same seed gives the same ones, so that anyone can repeat a count.
// The generator is Mulberry32 (T. Ettinger, 2017): small and even enough for resampling; never for secrets.

/** A source of numbers from 0 up to, not including, 1. */
export type Draw = () => number;

export function seededDraws(seed: number): Draw {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

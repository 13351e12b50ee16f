/** A whole number from 0 up to (not) `below`. */
export const chance = (below: number) =>
	Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * below);

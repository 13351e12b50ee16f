import { fitsBase, nearestShares, smallestBaseGiving, type PossibleShare } from '../figures/base-of-share.ts';

export type ShareCheck =
	/** No whole number of people out of this base gives the share that was printed. */
	| { kind: 'impossible'; smallest: number | null; nearest: PossibleShare[] }
	/** The base is not given; the share itself says that it cannot have been fewer. */
	| { kind: 'base not given'; smallest: number };

/** What a percentage says about its base; null where there is nothing to say. What was printed is never changed. */
export function checkShare(unit: string, printed: string, base: number | null): ShareCheck | null {
	if (unit !== '%') return null;
	const smallest = smallestBaseGiving(printed);
	if (base !== null)
		return fitsBase(printed, base)
			? null
			: { kind: 'impossible', smallest, nearest: nearestShares(printed, base) };
	return smallest !== null && smallest > 1 ? { kind: 'base not given', smallest } : null;
}

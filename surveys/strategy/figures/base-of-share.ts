// A percentage is a whole number of people out of a whole number of people, rounded as it is printed. So it says something about
// its base: 90.07 % can come from no base under 141. Everything is counted in whole numbers.

/** A share as printed: "78.70" has two decimals, and says more than 78.7. */
interface Share {
	/** The printed digits as one whole number: 7870. */
	units: number;
	/** How many units are a whole: 10,000. */
	whole: number;
}

const mostDecimals = 4;

function shareOf(printed: string): Share | null {
	const found = /^(\d{1,3})(?:\.(\d+))?$/.exec(printed.trim());
	const decimals = found?.[2] ?? '';
	if (!found || decimals.length > mostDecimals) return null;
	const units = Number(`${found[1] ?? ''}${decimals}`);
	const whole = 100 * 10 ** decimals.length;
	return units <= whole ? { units, whole } : null;
}

/** Whether `count` of `base` may be printed so; a half may have been rounded either way. */
const rounds = (count: number, base: number, { units, whole }: Share) =>
	Math.abs(2 * (count * whole - units * base)) <= base;

/** Whether some whole number out of `base` gives the printed share. A share that cannot be read fits nothing. */
export function fitsBase(printed: string, base: number): boolean {
	const share = shareOf(printed);
	return share !== null && base > 0 && rounds(Math.round((share.units * base) / share.whole), base, share);
}

/** The smallest number of people that the printed share can come from; null where it is no share between 0 and 100. */
export function smallestBaseGiving(printed: string): number | null {
	const share = shareOf(printed);
	if (share === null) return null;
	// A base as large as the number of printable shares gives every one of them.
	for (let base = 1; base <= share.whole; base++)
		if (rounds(Math.round((share.units * base) / share.whole), base, share)) return base;
	return null;
}

export interface PossibleShare {
	count: number;
	/** In percent, with as many decimals as the printed share. */
	share: string;
}

/** The shares of this base next to the printed one, the lower first; one alone where it is exactly possible or at an end. */
export function nearestShares(printed: string, base: number): PossibleShare[] {
	const share = shareOf(printed);
	if (share === null || base < 1) return [];
	const decimals = Math.log10(share.whole) - 2;
	const told = (count: number): PossibleShare => ({ count, share: ((100 * count) / base).toFixed(decimals) });
	const exact = Math.round((share.units * base) / share.whole);
	if (rounds(exact, base, share)) return [told(exact)];
	const lower = Math.floor((share.units * base) / share.whole);
	return [lower, lower + 1].filter((count) => count >= 0 && count <= base).map(told);
}

// Which groups of a breakdown may be shown beside the whole. A group needs ten valid answers of its own; and what is
// left when the shown groups are taken from the whole must be nobody, or ten at least, or the hidden could be worked
// out by subtraction. Where it is not, the smallest shown group is hidden too.
// (Complementary suppression: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.)
import type { Slip } from '../ballot/unbundle.ts';
import { smallestBase } from './range.ts';

/** The ids of the groups that may be shown for one question, from its valid slips. */
export function bandsShown(bands: readonly string[], valid: readonly Slip[]): Set<string> {
	const sizes = new Map(bands.map((id) => [id, valid.filter((slip) => slip.band === id).length]));
	const size = (id: string) => sizes.get(id) ?? 0;
	const shown = bands.filter((id) => size(id) >= smallestBase).sort((a, b) => size(a) - size(b));
	const rest = () => valid.length - shown.reduce((sum, id) => sum + size(id), 0);
	while (shown.length > 0 && rest() > 0 && rest() < smallestBase) shown.shift();
	return new Set(shown);
}

import { targetsIn } from '../reading/values/targets.ts';
import type { Target } from './standing.ts';

/** A target that a person let stand, taken apart: as its measure's wording states it, or else by its own words. */
export function targetsOf(wording: string, target: string): Target[] {
	if (target === '') return [];
	const stated = targetsIn(wording).filter(({ text }) => target.includes(text));
	return stated.length > 0 ? stated : targetsIn(target);
}

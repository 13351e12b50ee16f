import { targetsIn } from '../reading/values/targets.ts';
import type { Target } from './standing.ts';

/** A target that a person let stand, taken apart: as its measure's wording states it, or else by its own words. */
export function targetsOf(wording: string, target: string): Target[] {
	if (target === '') return [];
	const stated = targetsIn(wording).filter(({ text }) => target.includes(text));
	return stated.length > 0 ? stated : targetsIn(target);
}

/** The same of a measure whose unit is known: a number alone is in that unit. */
export function targetsInUnit(wording: string, target: string, unit: string): Target[] {
	const stated = targetsOf(wording, target);
	if (stated.length > 0 || !/^\d[\d,]*(\.\d{1,4})?$/.test(target)) return stated;
	const value = Number(target.replaceAll(',', ''));
	const read = { comparison: 'exactly' as const, by: null, baseline: null };
	return [{ text: target, value, unit, ...read, clause: wording }];
}

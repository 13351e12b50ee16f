// Own words never appear by themselves. A worker reads them one by one, gives each a theme, and may clear a wording
// for showing: only where the young person allowed it, and with everything taken out that tells who they are.
// A theme is named only where it stands above the lowest step (steps.ts), which is five people at the least. So nothing is
// ever told of a theme that one or two wrote about, not even that there is one, and what is left over is told of nobody.
import type { TakenDown } from '../taking-down/take-down.ts';
import { rangeOf, smallestBase, type Range } from './range.ts';
import { evenSteps, stepOf } from './steps.ts';

export interface WordReading {
	question: string;
	theme: string | null;
	quote: string | null;
}

/** What may be shown of one question of own words. */
export interface VoicesOfQuestion {
	question: string;
	/** How much of those who answered in their own words spoke of it, as a range. In the order of the theme's name. */
	themes: ({ name: string } & Range)[];
	quotes: string[];
	/** Where something stood that is told no more: one for each day and reason. */
	takenDown?: TakenDown[];
}
export type Voices = VoicesOfQuestion[];

/** Whether anything of own words can be told that so many wrote: no theme and no quote of fewer than `least`. */
export const canBeTold = (written: number, least: number = smallestBase): boolean => written >= least;

/**
 * Gathers readings into what may be shown. Questions with fewer slips of own words than `least` give nothing; a theme's
 * share is of all slips, read or not. Quotes are sorted by their text, so that their order tells nothing.
 */
export function voicesOf(readings: readonly WordReading[], least = smallestBase): Voices {
	return [...Map.groupBy(readings, ({ question }) => question)].flatMap(([question, all]) => {
		if (!canBeTold(all.length, least)) return [];
		const named = Map.groupBy(
			all.flatMap(({ theme }) => (theme === null ? [] : [theme])),
			(theme) => theme,
		);
		const steps = evenSteps(all.length);
		const themes = [...named]
			.map(([name, slips]) => ({ name, span: stepOf(slips.length, steps, all.length) }))
			.filter(({ span }) => span.lo > 0)
			.map(({ name, span }) => ({ name, ...rangeOf(span, all.length) }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		const quotes = all.flatMap(({ quote }) => (quote === null ? [] : [quote])).sort();
		return [{ question, themes, quotes }];
	});
}

// A count works on option numbers; its report speaks of options by name.
import { decimal, type SplitCounts } from './fraction.ts';
import type { Tiers } from './tiers.ts';

/** An order with its ties: tiers of options, best first. */
export type NamedTiers = string[][];

export interface Naming {
	name: (option: number) => string;
	names: (options: readonly number[]) => string[];
	order: (tiers: Tiers) => NamedTiers;
	/** One value for each option, in the order offered. */
	each: <T>(values: readonly T[]) => Record<string, T>;
	/** Shared votes as decimals, for the options told. */
	split: (votes: SplitCounts, options: readonly number[]) => Record<string, number>;
}

export function naming(options: readonly string[]): Naming {
	const name = (option: number): string => options[option] ?? '';
	return {
		name,
		names: (numbers) => numbers.map(name),
		order: (tiers) => tiers.map((tier) => tier.map(name)),
		each: (values) => Object.fromEntries(values.map((value, option) => [name(option), value])),
		split: ({ counts, unit }, of) =>
			Object.fromEntries(of.map((option) => [name(option), decimal(counts[option] ?? 0n, unit)])),
	};
}

/** Decimals are told to twelve places. */
export const told = (over: bigint, under: bigint): number => Math.round(decimal(over, under) * 1e12) / 1e12;

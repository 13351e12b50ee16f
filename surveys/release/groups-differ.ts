// Whether the groups of a breakdown put things in another order, worked out from the groups that are shown.
import type { ReleasedQuestion } from './released.ts';
import type { Shown } from './result.ts';
import { standingMoved } from './range-in-order.ts';

export interface GroupsDiffer {
	/** What each shown group has on top; nothing where it has nothing high. */
	tops: { group: string; options: string[] }[];
	/** What all of them have on top; empty where they do not agree. */
	sameTop: string[];
	/** Clearly higher in one group than in another. */
	apart: { option: string; higher: string; lower: string }[];
}

/** Null where fewer than two groups are shown. Groups by their label, options by their id. */
export function groupsDiffer({ bands, choices }: ReleasedQuestion): GroupsDiffer | null {
	const shown = bands.flatMap(({ label, result }) =>
		result.shown && result.ranking ? [{ group: label, result }] : [],
	);
	if (shown.length < 2) return null;
	const tops = shown.map(({ group, result }) => ({ group, options: topOf(result) }));
	const apart = choices.flatMap(({ id: option }) =>
		shown.flatMap(({ group: higher, result: one }) =>
			shown.flatMap(({ group: lower, result: other }) =>
				isHigher(option, one, other) ? [{ option, higher, lower }] : [],
			),
		),
	);
	const [first, ...others] = tops;
	const sameTop = (first?.options ?? []).filter((option) =>
		others.every(({ options }) => options.includes(option)),
	);
	return { tops, sameTop, apart };
}

function topOf({ ranking }: Shown): string[] {
	const [top, ...rest] = ranking?.tiers ?? [];
	if (!top || rest.length === 0 || (top.level !== null && top.level !== 'high')) return [];
	return top.options;
}

/** Where both are told as ranges, chance must be ruled out; where not, it is high here and low there. */
function isHigher(option: string, one: Shown, other: Shown): boolean {
	const moved = standingMoved({ before: other, was: option }, { after: one, is: option });
	if (moved) return moved === 'up';
	const level = ({ ranking, scores }: Shown) => {
		const told = ranking?.tiers.find(({ options }) => options.includes(option))?.level;
		const range = scores?.find(({ choice }) => choice === option);
		return told ?? (range && (range.from >= 60 ? 'high' : range.to <= 40 ? 'low' : 'middle'));
	};
	return level(one) === 'high' && level(other) === 'low';
}

// Themes of own words: each is named only above the lowest step of those who wrote, and no two are known to be the same people.
import { rangeOf, type Range } from '../release/range.ts';
import { evenSteps, stepOf } from '../release/steps.ts';
import type { AuditedCell, ByRule } from './audited.ts';
import { provedOf } from './bounds.ts';
import { joined } from './joined-cells.ts';
import { countsOf, possibleBases } from './possible-bases.ts';
import { sameJson } from './same-json.ts';

type Theme = { name: string } & Range;

/** `base`: how many wrote, as it is published; `least`: how many must have. */
export function auditThemes(
	themes: readonly Theme[],
	base: number,
	least: number,
): { rule: ByRule; cells: AuditedCell[] } {
	const bases = possibleBases(base);
	const byRule = bases.filter((wrote) => wrote >= least && themes.every((theme) => isStep(theme, wrote)));
	const cells = (byRule.length > 0 ? byRule : bases).map((wrote) =>
		themes.map((theme) => {
			const counts = countsOf(theme, wrote);
			const can =
				byRule.length > 0 ? stepOf(counts.middle, evenSteps(wrote), wrote) : { lo: counts.lo, hi: counts.hi };
			return {
				...{ group: '', choice: theme.name, counted: 'wrote' as const, can },
				of: { lo: wrote, hi: wrote },
				proved: provedOf(can, wrote),
			};
		}),
	);
	return { rule: byRule.length > 0 ? 'followed' : 'broken', cells: joined(cells) };
}

function isStep(theme: Theme, wrote: number): boolean {
	const span = stepOf(countsOf(theme, wrote).middle, evenSteps(wrote), wrote);
	const { from, to } = theme;
	return span.lo > 0 && sameJson(rangeOf(span, wrote), { from, to });
}

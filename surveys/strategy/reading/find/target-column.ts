// Rule: a column of targets belongs to the measure beside it. Several columns, one for each year, give it several targets.
import type { Cell } from '../source/document.ts';
import type { measureOf } from './measure-of.ts';
import { directionOf } from '../values/direction.ts';
import type { PrintedTarget } from '../values/target-words.ts';
import { targetsIn } from '../values/targets.ts';

type Measure = ReturnType<typeof measureOf>;

/** A measure with what stands beside it in its row; `measures` is how many the row has. */
export function withTarget(measure: Measure, cells: readonly Cell[], measures: number): Measure {
	const printed = cells.map(({ text }) => text).filter((text) => text !== '');
	if (printed.length === 0) return measure;
	const targets = measures === 1 ? printed.flatMap((text) => targetsOfCell(text, measure.wording)) : [];
	if (targets.length > 0) {
		const both = [...measure.targets, ...targets];
		return { ...measure, targets: both, direction: directionOf(measure.wording, both) };
	}
	const why = measures === 1 ? 'no number can be told from it' : 'several measures stand in its row';
	const says = printed.join(' | ');
	return { ...measure, doubts: [...measure.doubts, `The column of targets says “${says}” here: ${why}.`] };
}

/** In a column of targets a number alone is one: "130", "130 by 2033". What may be a year is none. */
function targetsOfCell(text: string, wording: string): PrintedTarget[] {
	const [, number, by = null] =
		/^(?!20\d\d\b)(\d[\d,]*(?:\.\d{1,4})?)(?: by (20\d\d(?:\/\d\d)?))?$/.exec(text.trim()) ?? [];
	if (number === undefined) return targetsIn(text);
	const value = Number(number.replaceAll(',', ''));
	return [{ text: number, value, unit: '', comparison: 'exactly', by, baseline: null, clause: wording }];
}

// Questions in which options are picked: one, many, faces, and rounds of best and worst.
import type { PartTold } from '../release/closer-whole.ts';
import type { PlanQuestion } from '../release/plan.ts';
import type { Span } from '../release/span.ts';
import { picksOf } from '../release/told.ts';
import type { AuditedCell, ByRule } from './audited.ts';
import { joined } from './joined-cells.ts';
import { boundsOf, provedOf, type Reading } from './bounds.ts';
import { countsOf, everyWay, possibleBases } from './possible-bases.ts';
import type { ShownFile } from './release-file.ts';
import { ruleReadings } from './rule-readings.ts';

export interface ShownGroup {
	label: string;
	result: ShownFile;
}

interface Picked {
	question: PlanQuestion;
	whole: ShownFile;
	groups: readonly ShownGroup[];
	/** Groups were told, and are not in this file. */
	groupsElsewhere: boolean;
	/** How many answers anything is told of. */
	least: number;
}

/** How many may be picked is not in a release, so every number is tried. */
const shapesOf = (question: PlanQuestion): PlanQuestion[] =>
	question.kind === 'choose-many'
		? [null, ...question.choices.slice(1).map((_, less) => less + 1)].map((atMost) => ({
				...question,
				atMost,
			}))
		: [question];

export function auditPicks({ question, whole, groups, groupsElsewhere, least }: Picked) {
	const shown = groups.map(({ result }) => result);
	const tried = shapesOf(question).map((shape) => ({
		shape,
		...ruleReadings(shape, { whole, groups: shown, least }),
	}));
	// Own words have no counts.
	if (question.choices.length === 0)
		return {
			rule: (tried.some(({ readings }) => readings.length > 0) ? 'followed' : 'broken') as ByRule,
			cells: [],
		};
	const byRule = tried
		.map(({ shape, readings }) => boundedBy(shape, readings, groups))
		.filter((one) => one.length > 0);
	if (byRule.length > 0) return { rule: 'followed' as ByRule, cells: joined(byRule.flat()) };
	const unseen = groupsElsewhere || tried.some(({ more }) => more);
	const read = boundedBy({ ...question, atMost: null }, plainReadings(whole, shown), groups);
	// Where no answers at all give these numbers, nothing can be said of any.
	return { rule: (unseen && read.length > 0 ? 'unseen' : 'broken') as ByRule, cells: joined(read) };
}

/** The ranges as they stand, whatever rule made them. */
function plainReadings(whole: ShownFile, groups: readonly ShownFile[]): Reading[] {
	const spansOf = ({ shares, worst = [] }: ShownFile, base: number): PartTold => ({
		base,
		spans: [...shares, ...worst].map((share) => countsOf(share, base)),
	});
	const readings: Reading[] = [];
	for (const [base = 0, ...bases] of everyWay([whole, ...groups].map((one) => possibleBases(one.base)))) {
		const told = groups.map((one, at) => spansOf(one, bases[at] ?? 0));
		const rest = told.reduce((left, part) => left - part.base, base);
		if (rest < 0 || readings.length >= mostPlain) continue;
		const all = spansOf(whole, base);
		const open: PartTold = { base: rest, spans: all.spans.map(() => ({ lo: 0, hi: rest })) };
		readings.push({ parts: rest > 0 ? [...told, open] : told, whole: all });
	}
	return readings;
}

const mostPlain = 200;
const outside = 'in no shown group';

/** The cells of each reading that answers can give. */
function boundedBy(
	question: PlanQuestion,
	readings: readonly Reading[],
	groups: readonly ShownGroup[],
): AuditedCell[][] {
	const { length } = question.choices;
	const halves = question.kind === 'best-worst' ? (['picked', 'worst'] as const) : (['picked'] as const);
	return readings.flatMap((reading) => {
		const cells = halves.map((counted, half) => {
			const own = ({ base, spans }: PartTold) => ({
				base,
				spans: spans.slice(half * length, (half + 1) * length),
			});
			const bounds = boundsOf(
				{ parts: reading.parts.map(own), whole: own(reading.whole) },
				picksOf(question),
			);
			return bounds && cellsOf(bounds, { counted, reading, groups, question });
		});
		return cells.every((one) => one !== null) ? [cells.flat()] : [];
	});
}

interface Of {
	counted: AuditedCell['counted'];
	reading: Reading;
	groups: readonly ShownGroup[];
	question: PlanQuestion;
}

function cellsOf(bounds: Span[][], { counted, reading, groups, question }: Of): AuditedCell[] {
	const rows = [
		{ group: '', base: reading.whole.base, bounds: bounds.at(-1) ?? [] },
		// Without groups the one part is everybody.
		...(groups.length === 0 ? [] : reading.parts).map(({ base }, at) => ({
			group: groups[at]?.label ?? outside,
			base,
			bounds: bounds[at] ?? [],
		})),
	];
	return rows.flatMap(({ group, base, bounds: own }) =>
		own.map((can, place) => ({
			...{ group, counted, can },
			choice: question.choices[place]?.label ?? '',
			of: { lo: base, hi: base },
			proved: provedOf(can, base),
		})),
	);
}

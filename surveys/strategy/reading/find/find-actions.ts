// Rule: tables that stand one after the other are one action plan broken over pages. Its rows become actions, their cells
// leads, a timescale and measures; a plan without an activity column (outcome and indicator) gives measures only.
import type { Cell, Row, Table } from '../source/document.ts';
import { isTimeCaption, type OutlinedPriority, type PlacedBlock } from '../outline/outline.ts';
import { readPlan, type PlanRow, type ReadPlan } from './plan-rows.ts';
import type { ProposedAction, ProposedFigure, ProposedMeasure, UnreadPlace } from '../proposal.ts';
import { measureOf } from './measure-of.ts';
import { sentencesOf } from '../values/sentences.ts';
import { withTarget } from './target-column.ts';
import { placeOf, priorityOf, type Owner } from './owner-of-row.ts';
import { valuesBeside, valuesOfNothing, wordsForValues } from './values-beside.ts';
import { splitMeasures } from './split-measures.ts';
import { timescaleOf } from '../values/timescale.ts';

export interface Plans {
	actions: ProposedAction[];
	measures: ProposedMeasure[];
	/** Values that stand in a row beside their measure. */
	figures: ProposedFigure[];
	unread: UnreadPlace[];
}

type PlacedTable = Table & { under: PlacedBlock['under'] };

interface TableGroup {
	tables: PlacedTable[];
	/** The line above that tells the time of the whole table: "Year 1 (…)". */
	caption: string | null;
}

export function findPlans(
	blocks: readonly PlacedBlock[],
	priorities: readonly OutlinedPriority[],
	skip: ReadonlySet<PlacedBlock>,
): Plans {
	const plans: Plans = { actions: [], measures: [], figures: [], unread: [] };
	/** The head of the plan before: a heading between its rows takes it away from those below. */
	let head: Row | null = null;
	for (const group of groupsOf(blocks, skip)) {
		const [first] = group.tables;
		const above = headOver(first, head);
		const plan: ReadPlan | null = readPlan(group.tables, above !== null) ?? goingOn(group.tables, above);
		head = plan?.head ?? null;
		if (!plan || !first) {
			for (const { place, rows } of group.tables)
				plans.unread.push({
					why: 'A table that is no action plan, word list or list of measures: its figures are not read.',
					text: textOf(rows[0]?.cells),
					places: [place],
				});
			continue;
		}
		for (const { place, why, text = '' } of plan.unread) tell(plans.unread, { why, text, places: [place] });
		const place = placeOf(plan, first.under.priority, priorities);
		for (const row of plan.rows) {
			const owner = priorityOf(row, place, priorities);
			if (plan.kinds.has('activity')) takeAction(plans, row, owner, group.caption);
			else takeOutcome(plans, row, owner);
		}
	}
	return plans;
}

/** The head of the plan before, where a table is as wide. */
const headOver = (table: Table | undefined, head: Row | null): Row | null =>
	head?.cells.length === table?.rows[0]?.cells.length ? head : null;

/** Rows as wide as the plan before, with nothing but a heading between, have its head. */
function goingOn(tables: readonly Table[], head: Row | null): ReadPlan | null {
	const [first] = tables;
	if (!first || !head) return null;
	return readPlan([{ kind: 'table', rows: [head], place: first.place }, ...tables]);
}

/** The same columns of several tables are told once, with all their places. */
function tell(unread: UnreadPlace[], one: UnreadPlace): void {
	const known = unread.find(({ why, text }) => text !== '' && text === one.text && why === one.why);
	if (known) known.places.push(...one.places);
	else unread.push(one);
}

const textOf = (cells: readonly Cell[] | undefined) =>
	(cells ?? [])
		.map(({ text }) => text)
		.join(' | ')
		.slice(0, 200);

function groupsOf(blocks: readonly PlacedBlock[], skip: ReadonlySet<PlacedBlock>): TableGroup[] {
	const groups: TableGroup[] = [];
	let open: TableGroup | null = null;
	let caption: string | null = null;
	for (const block of blocks) {
		if (block.kind === 'page-break' || block.kind === 'missing') continue;
		if (block.kind === 'table' && !skip.has(block)) {
			if (!open) groups.push((open = { tables: [], caption }));
			open.tables.push(block);
			continue;
		}
		open = null;
		caption =
			block.kind === 'heading' && isTimeCaption(block.text)
				? block.text.replace(/^\d{1,2}[.)]\s+/, '')
				: null;
	}
	return groups;
}

/** List items in one activity's cell stay apart, each in its line: they may be actions of their own. */
function activityOf(cells: readonly Cell[]): { text: string; doubts: string[] } {
	const several = cells.some(({ parts }) => parts.filter(({ mark }) => mark !== null).length > 1);
	if (!several) return { text: joined(cells), doubts: [] };
	const text = cells.flatMap(({ parts }) => parts.map((part) => part.text)).join('\n');
	return { text, doubts: ['Several points stand in one cell: they may be actions of their own.'] };
}

const joined = (cells: readonly Cell[]) =>
	cells
		.map(({ text }) => text)
		.join(' ')
		.trim();

const perhapsDay = 'Its time is a bare number: a spreadsheet may have kept a day so.';

function takeAction(plans: Plans, row: PlanRow, owner: Owner, caption: string | null): void {
	const { priority, doubts } = owner;
	const key = `action-${plans.actions.length + 1}`;
	const alone = row.cells.measure.length === 0 && row.cells.target.length === 0;
	const time = joined(row.cells.timescale);
	const activity = activityOf(row.cells.activity);
	const fromCaption = time === '' && caption !== null;
	plans.actions.push({
		key,
		ref: row.ref,
		section: row.section,
		activity: activity.text,
		leads: leadsOf(row.cells.lead),
		timescale: time !== '' ? timescaleOf(time) : fromCaption ? timescaleOf(caption) : null,
		priority,
		doubts: [
			...doubts,
			...row.ofRow,
			...row.doubts,
			...activity.doubts,
			...(alone ? valuesOfNothing(row) : []),
			...(/^\d{5}$/.test(time) ? [perhapsDay] : []),
		],
		places: row.places,
	});
	takeMeasures(plans, row, owner, { action: key, outcome: null, foundIn: 'action plan' });
}

const takeOutcome = (plans: Plans, row: PlanRow, owner: Owner) =>
	takeMeasures(plans, row, owner, { action: null, outcome: row.section, foundIn: 'table' });

type Owned = Pick<ProposedMeasure, 'action' | 'outcome' | 'foundIn'>;

/** What is doubted about a whole row is doubted about its measures. */
function takeMeasures(
	plans: Plans,
	row: PlanRow,
	{ priority, doubts: ofOwner, disputed }: Owner,
	owned: Owned,
): void {
	const { cells, places } = row;
	const ofRow = [...(disputed ? ofOwner : []), ...row.ofRow, ...wordsForValues(row)];
	const seen = new Set<string>();
	const measures = splitMeasures(cells.measure);
	const target = joined(cells.target);
	// A target without a measure beside it still says what is to be reached.
	const split = measures.length > 0 || target === '' ? measures : [{ text: target, doubts: [] }];
	for (const { text, doubts } of split) {
		const again = seen.has(text) ? ['The same measure is printed twice here.'] : [];
		seen.add(text);
		const measure = withTarget(
			measureOf(text, { ...owned, priority }, places),
			text === target ? [] : cells.target,
			split.length,
		);
		const key = `measure-${plans.measures.length + 1}`;
		plans.measures.push({ ...measure, key, doubts: [...doubts, ...again, ...measure.doubts, ...ofRow] });
		if (split.length === 1)
			plans.figures.push(...valuesBeside(row, { key, wording: text, priority, doubts: ofRow }));
	}
	if (split.length > 1)
		plans.figures.push(
			...valuesBeside(row, {
				key: null,
				wording: split.map(({ text }) => text).join(' | '),
				priority,
				doubts: ofRow,
			}),
		);
}

/** Paragraphs part leads; without them, full stops do. Nothing else: names hold commas, slashes and "and". */
export function leadsOf(cells: readonly Cell[]): string[] {
	const texts: string[] = [];
	for (const [index, { parts }] of cells.entries())
		for (const [at, { text }] of parts.entries()) {
			// What a page's end cut off begins with a small letter in the next stretch of the row.
			if (index > 0 && at === 0 && /^\p{Ll}/u.test(text)) texts.push(`${texts.pop() ?? ''} ${text}`);
			else texts.push(text);
		}
	const leads = texts.flatMap((text) => sentencesOf(text).map((one) => one.text));
	return leads.map((lead) => lead.replace(/[.;]$/, '').trim()).filter((lead) => lead !== '');
}

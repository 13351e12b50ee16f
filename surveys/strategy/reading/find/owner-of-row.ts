// Rule: an action belongs where its section says, else where its reference says, else where it stands. Where two of them disagree
// it is doubted, never sure.
import type { OutlinedPriority } from '../outline/outline.ts';
import { likeness, numberOf, wordsOf } from '../values/words-of.ts';
import type { PlanRow, ReadPlan } from './plan-rows.ts';

export interface Owner {
	priority: string | null;
	doubts: string[];
	/** Two things say two priorities: nothing in the row is sure. */
	disputed: boolean;
}

const alike = 0.6;

/** What a row serves: as its section says, else its reference, else where it stands. Where two of them disagree it is doubted. */
export function priorityOf(
	row: PlanRow,
	under: string | null,
	priorities: readonly OutlinedPriority[],
): Owner {
	const section = bySection(row.section, priorities);
	const ref = byRef(row.ref, priorities);
	const priority = section ?? ref ?? under;
	const says = [
		...(section === null ? [] : [{ what: 'its section', key: section }]),
		...(ref === null ? [] : [{ what: 'its reference', key: ref }]),
		...(under === null ? [] : [{ what: 'where it stands', key: under }]),
	];
	const other = says.find(({ key }) => key !== priority);
	if (other) return { priority, doubts: [disagree(says[0]?.what ?? '', other.what)], disputed: true };
	return { priority, doubts: ownersDoubts(row, { section, under, priority }, priorities), disputed: false };
}

function ownersDoubts(
	row: PlanRow,
	{ section, under, priority }: Record<'section' | 'under' | 'priority', string | null>,
	priorities: readonly OutlinedPriority[],
): string[] {
	if (section !== null || priorities.length === 0) return [];
	if (row.section !== null && under === null) return [`No priority is called “${row.section}”.`];
	if (priority === null) return ['Nothing says which priority it belongs to.'];
	return under === null ? ['Its priority is told only by its reference.'] : [];
}

/** Where a plan stands says nothing about its rows once its own sections name other priorities: it is a plan for all. */
export function placeOf(
	{ rows }: ReadPlan,
	under: string | null,
	priorities: readonly OutlinedPriority[],
): string | null {
	const named = new Set(rows.map(({ section }) => section).filter((section) => section !== null));
	const others = [...named].map((section) => bySection(section, priorities));
	return others.some((key) => key !== null && key !== under) ? null : under;
}

const disagree = (one: string, other: string) =>
	`It belongs to one priority by ${one} and to another by ${other}: say which.`;

/** The priority whose title is most like the section's heading. */
function bySection(section: string | null, priorities: readonly OutlinedPriority[]): string | null {
	if (section === null) return null;
	const parts = section.split(' – ').map(wordsOf);
	const likenessTo = (title: string) => Math.max(...parts.map((words) => likeness(words, wordsOf(title))));
	const [named] = priorities
		.map((one) => ({ key: one.key, like: Math.max(...[one.title, ...one.otherTitles].map(likenessTo)) }))
		.sort((one, other) => other.like - one.like);
	return named && named.like >= alike ? named.key : null;
}

/** "2.1", "2a" belong to the second. */
function byRef(ref: string | null, priorities: readonly OutlinedPriority[]): string | null {
	const number = /^(\d{1,2})(?:\.\d|[a-z]$)/i.exec(ref ?? '')?.[1];
	if (number === undefined) return null;
	const named = priorities.find((one, index) => (numberOf(one.number ?? '') ?? index + 1) === Number(number));
	return named?.key ?? null;
}

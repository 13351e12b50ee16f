// Rule: an action plan on its own has no headings. Where it says in a column, or in rows that part it, what each action serves,
// these are its priorities; that they are read from a plan is told on each.
import { headingWord } from '../outline/heading-words.ts';
import type { ProposedAction, ProposedMeasure, ProposedPriority } from '../proposal.ts';
import { normal } from '../values/words-of.ts';

const most = 20;
const fewest = 2;

export interface PlanWithPriorities {
	priorities: ProposedPriority[];
	actions: ProposedAction[];
	measures: ProposedMeasure[];
}

/** Nothing changes where the document has priorities of its own, or where the plan's sections are too many to be any. */
export function withPrioritiesOfPlan(read: PlanWithPriorities): PlanWithPriorities {
	if (read.priorities.length > 0) return read;
	const priorities = new Map<string, ProposedPriority>();
	for (const { section, places } of read.actions) {
		const name = normal(section ?? '');
		if (section === null || name === '' || priorities.has(name)) continue;
		priorities.set(name, {
			key: `priority-${priorities.size + 1}`,
			...numbered(section),
			word: null,
			youngWording: null,
			otherTitles: [],
			doubts: ['It is read from the action plan: no heading names it.'],
			places: places.slice(0, 1),
		});
	}
	if (priorities.size < fewest || priorities.size > most) return read;
	const actions = read.actions.map((one) => ({
		...one,
		priority: priorities.get(normal(one.section ?? ''))?.key ?? one.priority,
	}));
	const of = new Map(actions.map(({ key, priority }) => [key, priority]));
	const measures = read.measures.map((one) => ({
		...one,
		priority: one.action === null ? one.priority : (of.get(one.action) ?? one.priority),
	}));
	return { priorities: [...priorities.values()], actions, measures };
}

/** "1. Home", "Pillar 2: Play": the number is no part of the title. */
const numberInFront = new RegExp(`^(?:${headingWord}\\s+)?(\\d{1,2})\\s*[.:)–-]?\\s+(\\S.*)$`, 'i');

function numbered(section: string): Pick<ProposedPriority, 'number' | 'title'> {
	const found = numberInFront.exec(section);
	return { number: found?.[1] ?? null, title: found?.[2] ?? section };
}

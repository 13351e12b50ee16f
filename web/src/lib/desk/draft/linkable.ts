// The parts of a strategy in the order in which they are ticked: each priority with what stands under it, then what
// stands on its own.
import type { Link } from '#surveys';

interface Part {
	id: string;
	priorityId: string | null;
	wording: string;
}

export interface LinkableStrategy {
	id: string;
	title: string;
	status: string;
	priorities: { id: string; number: string; title: string; youngWording: string }[];
	pledges: Part[];
	measures: Part[];
}

export interface Linkable {
	link: Link;
	words: string;
	/** Whether it stands under the priority before it. */
	under: boolean;
}

/** As printed: "1: Live in settled families"; some plans number nothing. */
const numbered = ({ number, title }: { number: string; title: string }) =>
	number ? `${number}: ${title}` : title;

/** What a priority is called in its strategy; null where no strategy has it. */
export const priorityName = (strategies: readonly LinkableStrategy[], id: string): string | null => {
	const priority = strategies.flatMap(({ priorities }) => priorities).find((priority) => priority.id === id);
	return priority ? numbered(priority) : null;
};

/** A priority to choose or to put in order: in young people's words, or in its own where they have none yet. */
export const asOption = ({
	id,
	title,
	youngWording,
}: {
	id: string;
	title: string;
	youngWording: string;
}) => ({
	label: youngWording || title,
	link: { kind: 'priority' as const, id },
});

/** The strategies whose priorities can be asked about now. */
export const usableOf = (strategies: readonly LinkableStrategy[]) =>
	strategies.filter(({ status, priorities }) => status !== 'superseded' && priorities.length > 1);

export function linkablesOf({ priorities, pledges, measures }: LinkableStrategy): Linkable[] {
	const partsUnder = (priorityId: string | null): Linkable[] => [
		...pledges.filter((part) => part.priorityId === priorityId).map((part) => linkable('pledge', part)),
		...measures.filter((part) => part.priorityId === priorityId).map((part) => linkable('measure', part)),
	];
	return [
		...priorities.flatMap(({ id, number, title }) => [
			{ link: { kind: 'priority' as const, id }, words: numbered({ number, title }), under: false },
			...partsUnder(id),
		]),
		...partsUnder(null).map((part) => ({ ...part, under: false })),
	];
}

const linkable = (kind: 'pledge' | 'measure', { id, wording }: Part): Linkable => ({
	link: { kind, id },
	words: wording,
	under: true,
});

// Priorities of a strategy as answers: what they are called, and which can be asked about.

export interface LinkableStrategy {
	id: string;
	title: string;
	status: string;
	priorities: { id: string; number: string; title: string; youngWording: string }[];
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

// Priorities of a strategy as answers: what they are called, and which can be asked about.
import { partsOfKind, type Priority } from '#surveys';
import type { StrategyWithParts } from '#worker';

/** As printed: "1: Live in settled families"; some plans number nothing. */
const numbered = ({ number, wording }: Priority) => (number ? `${number}: ${wording}` : wording);

/** What a priority is called in its strategy; null where no strategy has it. */
export const priorityName = (strategies: readonly StrategyWithParts[], id: string): string | null => {
	const priority = strategies
		.flatMap(({ parts }) => partsOfKind(parts, 'priority'))
		.find((priority) => priority.id === id);
	return priority ? numbered(priority) : null;
};

/** A priority to choose or to put in order: in young people's words, or in its own where they have none yet. */
export const asOption = ({
	id,
	wording,
	youngWording,
}: Pick<Priority, 'id' | 'wording' | 'youngWording'>) => ({
	label: youngWording || wording,
	link: { kind: 'priority' as const, id },
});

/** The strategies whose priorities can be asked about now. */
export const usableOf = (strategies: readonly StrategyWithParts[]) =>
	strategies.filter(
		({ status, parts }) => status !== 'superseded' && partsOfKind(parts, 'priority').length > 1,
	);

// The parts of a strategy in the order in which they are ticked: each priority with what stands under it, then what
// stands on its own.
import { partsOfKind, type Link, type Measure, type Pledge, type Priority } from '#surveys';
import type { StrategyWithParts } from '#worker';

export interface Linkable {
	link: Link;
	words: string;
	/** Whether it stands under the priority before it. */
	under: boolean;
}

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

export function linkablesOf({ parts }: Pick<StrategyWithParts, 'parts'>): Linkable[] {
	const tickable = [...partsOfKind(parts, 'pledge'), ...partsOfKind(parts, 'measure')];
	const under = (heading: string | null) =>
		tickable
			.filter(({ priorityId }) => priorityId === heading)
			.map((part) => linkable(part, heading !== null));
	return [
		...partsOfKind(parts, 'priority').flatMap((priority) => [
			{ link: linkTo(priority), words: numbered(priority), under: false },
			...under(priority.id),
		]),
		...under(null),
	];
}

const linkTo = ({ kind, id }: Link): Link => ({ kind, id });

const linkable = (part: Pledge | Measure, under: boolean): Linkable => ({
	link: linkTo(part),
	words: part.wording,
	under,
});

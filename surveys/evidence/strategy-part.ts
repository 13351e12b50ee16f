import type { Link } from '../strategy/link.ts';

/** A part of a strategy, as far as evidence needs it. */
export interface StrategyPart {
	kind: Link['kind'];
	id: string;
	/** The heading it stands under; null for a priority itself, and for what stands on its own. */
	priorityId: string | null;
	/** Of a measure: the action it belongs to, whose heading is then its own. */
	actionId: string | null;
}

/** The heading under which each part stands, by the part's id; '' where it stands on its own. */
export function headingsOf(parts: readonly StrategyPart[]): Map<string, string> {
	const byId = new Map(parts.map((part) => [part.id, part]));
	const heading = (part: StrategyPart): string =>
		part.kind === 'priority' ? part.id : (part.priorityId ?? byId.get(part.actionId ?? '')?.priorityId ?? '');
	return new Map(parts.map((part) => [part.id, heading(part)]));
}

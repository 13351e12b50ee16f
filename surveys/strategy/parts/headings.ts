import type { Part } from './part.ts';

/** What it takes to know where a part stands. */
export type PartInPlace = Pick<Part, 'kind' | 'id' | 'priorityId'> & {
	/** Of a measure: the action it tells about, whose heading is then its own. */
	actionId?: string | null;
};

/** The heading under which each part stands, by the part's id; '' where it stands on its own. */
export function headingsOf(parts: readonly PartInPlace[]): Map<string, string> {
	const byId = new Map(parts.map((part) => [part.id, part]));
	// A heading that was taken out is none.
	const standing = (id: string | null | undefined) => (id && byId.has(id) ? id : null);
	const heading = (part: PartInPlace): string =>
		part.kind === 'priority'
			? part.id
			: (standing(part.priorityId) ?? standing(byId.get(part.actionId ?? '')?.priorityId) ?? '');
	return new Map(parts.map((part) => [part.id, heading(part)]));
}

/** A part of a strategy as a link to it is written. */
export const namePart = ({
	kind,
	id,
	mark,
	wording,
}: {
	kind: 'priority' | 'pledge' | 'action' | 'measure';
	id: string;
	mark: string | null;
	wording: string;
}) => ({ kind, id, mark, wording });
export type NamedPart = ReturnType<typeof namePart>;

const kinds = ['priority', 'pledge', 'action', 'measure'];

/** The parts that links lead to, from the top of the chain; a link to a part of another strategy is left out. */
export function nameLinks(
	links: readonly { id: string }[],
	parts: readonly Parameters<typeof namePart>[0][],
): NamedPart[] {
	const wanted = new Set(links.map(({ id }) => id));
	return parts
		.filter(({ id }) => wanted.has(id))
		.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
		.map(namePart);
}

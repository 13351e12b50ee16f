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

/** The parts that links lead to; a link to a part of another strategy is left out. */
export const nameLinks = (
	links: readonly { id: string }[],
	parts: readonly Parameters<typeof namePart>[0][],
): NamedPart[] =>
	links.flatMap(({ id }) => parts.filter((part) => part.id === id).map((part) => namePart(part)));

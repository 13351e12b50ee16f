import { linkKinds, nameOf, partsOfKind, type NamedPart, type Part } from '#surveys';

/** The parts that links lead to, from the top of the chain; a link to a part of another strategy is left out. */
export function nameLinks(links: readonly { id: string }[], parts: readonly Part[]): NamedPart[] {
	const wanted = new Set(links.map(({ id }) => id));
	const linked = parts.filter(({ id }) => wanted.has(id));
	return linkKinds.flatMap((kind) => partsOfKind(linked, kind).map(nameOf));
}

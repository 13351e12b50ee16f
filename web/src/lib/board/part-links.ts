// How a part of a strategy is called and where its page is: a priority has the page of its evidence, everything else the
// page of its chain.
import { linkText, nameOf, type Link, type NamedPart, type Vocabulary } from '#surveys';
import type { StrategyWithParts } from '#worker';

export interface PartLink {
	id: string;
	kind: string;
	label: string;
	href: string;
}

type Words = Pick<Vocabulary, 'priority' | 'pledge'>;

/** What this council calls such a part; two of the four are called the same everywhere. */
export const kindWord = (kind: Link['kind'], words: Words): string =>
	kind === 'priority' || kind === 'pledge' ? words[kind] : kind;

export const partWords = ({ kind, mark, wording }: NamedPart): string =>
	mark ? `${mark}${kind === 'priority' ? '.' : ''} ${wording}` : wording;

/** `strategy`: the address of the strategy's page. */
export const partHref = (strategy: string, { kind, id }: Link): string =>
	kind === 'priority' ? `${strategy}/${id}` : `${strategy}/chain/${linkText({ kind, id })}`;

export const partLink = (part: NamedPart, strategy: string, words: Words): PartLink => ({
	id: part.id,
	kind: kindWord(part.kind, words),
	label: partWords(part),
	href: partHref(strategy, part),
});

/** Links to several parts, each once; `but` is the part whose page this is. */
export const partLinks = (
	parts: readonly NamedPart[],
	strategy: string,
	words: Words,
	but?: string,
): PartLink[] =>
	[...new Map(parts.map((part) => [part.id, part])).values()]
		.filter(({ id }) => id !== but)
		.map((part) => partLink(part, strategy, words));

/** The same from the desk, where links are known by id alone; a link to nothing that is listed is left out. */
export function linksAmong(
	strategies: readonly StrategyWithParts[],
	links: readonly Link[],
	council: { slug: string; vocabulary: Words },
): PartLink[] {
	const wanted = new Set(links.map(({ id }) => id));
	return strategies.flatMap(({ slug, parts }) =>
		parts
			.filter(({ id }) => wanted.has(id))
			.map((part) => partLink(nameOf(part), `/board/${council.slug}/${slug}`, council.vocabulary)),
	);
}

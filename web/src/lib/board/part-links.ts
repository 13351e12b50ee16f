// How a part of a strategy is called and where its page is: a priority has the page of its evidence, everything else the
// page of its chain.
import type { Link, Vocabulary } from '#surveys';

export interface NamedPart extends Link {
	/** Its number or reference, as printed. */
	mark: string | null;
	wording: string;
}

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
	kind === 'priority' ? `${strategy}/${id}` : `${strategy}/chain/${kind}/${id}`;

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

interface ListedStrategy {
	slug: string;
	priorities: { id: string; number: string; title: string }[];
	pledges: { id: string; wording: string }[];
	actions: { id: string; ref: string | null; activity: string }[];
	measures: { id: string; wording: string }[];
}

/** The same from the desk, where links are known by id alone; a link to nothing that is listed is left out. */
export function linksAmong(
	strategies: readonly ListedStrategy[],
	links: readonly Link[],
	council: { slug: string; vocabulary: Words },
): PartLink[] {
	const parts = strategies.flatMap(({ slug, priorities, pledges, actions, measures }) =>
		[
			...priorities.map(({ id, number, title }) => ({
				kind: 'priority' as const,
				id,
				mark: number,
				wording: title,
			})),
			...pledges.map(({ id, wording }) => ({ kind: 'pledge' as const, id, mark: null, wording })),
			...actions.map(({ id, ref, activity }) => ({
				kind: 'action' as const,
				id,
				mark: ref,
				wording: activity,
			})),
			...measures.map(({ id, wording }) => ({ kind: 'measure' as const, id, mark: null, wording })),
		].map((part) => partLink(part, `/board/${council.slug}/${slug}`, council.vocabulary)),
	);
	const wanted = new Set(links.map(({ id }) => id));
	return parts.filter(({ id }) => wanted.has(id));
}

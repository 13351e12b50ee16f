import { headingsOf, type PartInPlace } from '../parts/headings.ts';
import { markOf, type Part } from '../parts/part.ts';
import { normal } from '../reading/values/words-of.ts';

/** A part of one version of a strategy, as far as it takes to know it again in another. */
export interface VersionPart extends PartInPlace {
	/** The title, the promise, the activity, the measure: as printed. */
	words: string;
	/** The number or reference as printed; '' where there is none. */
	mark: string;
	/** What else is printed about it, by its name: "by when", "target". */
	details: Readonly<Record<string, string>>;
}

/** A part among the others of its version. */
export interface PlacedPart extends VersionPart {
	/** The id of the heading that it stands under; '' for a heading, and for what stands on its own. */
	heading: string;
	/** Its words, blind to case, quotation marks and punctuation. */
	key: string;
}

/**
 * Two versions to be compared. One that prints no young people's words takes none away: those of the version before go
 * on, and are no difference.
 */
export function versionParts(
	before: readonly Part[],
	after: readonly Part[],
): { before: VersionPart[]; after: VersionPart[] } {
	const withYoung = [before, after].every((parts) =>
		parts.some((part) => part.kind === 'priority' && part.youngWording !== ''),
	);
	const read = (part: Part): VersionPart => ({
		kind: part.kind,
		id: part.id,
		priorityId: part.priorityId,
		actionId: part.kind === 'measure' ? part.actionId : null,
		words: part.wording,
		mark: markOf(part) ?? '',
		details: detailsOf(part, withYoung),
	});
	return { before: before.map(read), after: after.map(read) };
}

function detailsOf(part: Part, withYoung: boolean): Record<string, string> {
	switch (part.kind) {
		case 'priority':
			return withYoung ? { 'in young people’s words': part.youngWording } : {};
		case 'pledge':
			return { 'made by': part.madeBy };
		case 'action':
			return { 'led by': part.leads.join('; '), 'by when': part.timescale };
		case 'measure':
			return { target: part.target ?? '', 'counted in': part.unit };
	}
}

export const placed = (parts: readonly VersionPart[]): PlacedPart[] => {
	const headings = headingsOf(parts);
	return parts.map((part) => ({
		...part,
		heading: part.kind === 'priority' ? '' : (headings.get(part.id) ?? ''),
		key: normal(part.words),
	}));
};

import { headingsOf, type StrategyPart } from '../../evidence/strategy-part.ts';
import { normal } from '../reading/values/words-of.ts';
import type { Link } from '../link.ts';

/** A part of one version of a strategy, as far as it takes to know it again in another. */
export interface VersionPart extends StrategyPart {
	kind: Link['kind'];
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

export const placed = (parts: readonly VersionPart[]): PlacedPart[] => {
	const headings = headingsOf(parts);
	return parts.map((part) => ({
		...part,
		heading: part.kind === 'priority' ? '' : (headings.get(part.id) ?? ''),
		key: normal(part.words),
	}));
};
